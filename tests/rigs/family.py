"""A pretend user: presses what the bot really showed, new or old, and now and then does worse."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from tests.rigs.chat import Button, Chat
from tests.rigs.truth import QUESTIONS, Truth, Walk
from tests.rigs.world import DIGITS

_LIKING = {"h": 0.7, "l": 0.4, "L": 1.5, "u": 0.6, "e": 0.3, "b": 1.2, "c": 3.0, "t": 3.0, "s": 2.0}
"""How much likelier than 1 a button is pressed, by its action."""


@dataclass
class Family:
    """One user with one chat. Each has own dice, so that a run can be had again.

    A `gentle` one sends nothing that stops aiogram's own polling for good (its issue 1840).
    """

    chat: Chat
    name: str
    truth: Truth
    dice: random.Random
    presses: int
    gentle: bool = False
    calm: bool = True
    """Whether the bot lives on: one that was killed cannot know a tap again."""
    more: Callable[[], bool] = lambda: False
    """Whether to walk on when the presses are spent."""
    typed: list[str] = field(default_factory=list)
    pressed: int = 0
    last: dict[int, str] = field(default_factory=dict)

    @property
    def id(self) -> int:
        """The user's id, which is the chat's."""
        return self.chat.user

    async def live(self) -> None:
        """Walk until the presses are spent."""
        await self._start("")
        ways: list[tuple[float, Callable[[], Awaitable[None]]]] = [
            (100.0, self._press_newest),
            (6.0, self._press_older),
            (4.0, self._press_changed),
            (3.0, self._press_twice),
            (3.0, self._press_nonsense),
            (1.5, self._press_retired),
            (1.0, self._press_deleted),
            (1.0, self._press_and_block),
            (4.0, self._start_again),
            (4.0, self._press_key),
            (4.0, self._say),
            (4.0, self._ask),
        ]
        if not self.gentle:
            ways += [
                (1.0, self._send_nonsense),
                (1.0, self._be_ignored),
                (0.5, self._break_telegram),
            ]
        weights = [weight for weight, _ in ways]
        while self.pressed < self.presses or self.more():
            _, way = self.dice.choices(ways, weights)[0]
            await way()

    # Presses

    async def _press_newest(self) -> None:
        if not self.chat.screens:
            return await self._start("")
        return await self._press(self._pick(self.chat.newest))

    async def _press_older(self) -> None:
        """Press a button of a message further up in the chat."""
        if self.chat.older:
            await self._press(self._pick(self.chat.older))

    async def _press_changed(self) -> None:
        """Press a button that the message no longer has: the app had not been told."""
        if self.chat.old:
            await self._press(self.dice.choice(self.chat.old), force=True)

    async def _press_twice(self) -> None:
        if self.chat.screens:
            await self._press(self._pick(self.chat.newest), times=2)

    async def _press_nonsense(self) -> None:
        """Press what no Joldas ever wrote."""
        if not self.chat.screens:
            return
        nonsense = [
            "",
            "x",
            "menu:1",
            "2tABAAAAAABAAAA",
            "1zABAAAAAABAAAA",
            "1t__AAAAAABAAAA",
            "1tABAAAAAAZAAAA",
            f"1tABAAAAAA{self._hidden()}AAAA",
            "1tABAAAAAABAAAA ",
            "1tABAAAAAABAAA",
            "ж" * 30,
        ]
        message, data = max(self.chat.screens), self.dice.choice(nonsense)
        if self._tapped(message, data) is not False:
            return
        async with self.chat.turn() as drawn:
            await self.chat.send("press", message_id=message, data=data, force=1)
            self.pressed += 1
            drawn.walk = self.truth.stale()

    async def _press_retired(self) -> None:
        """Press an old button of a node that is gone, in a message that is gone."""
        world = self.truth.world
        gone = next(number for number, node in world.numbers.items() if node in world.heirs)
        high, low = divmod(gone, 64)
        locale = self.dice.choice(list(world.locales))
        digit = DIGITS[world.all_locales.index(locale) + 1]
        action = self.dice.choice("tckpynb")
        data = f"1{action}{DIGITS[high]}{DIGITS[low]}AAAAAA{digit}AAAA"
        await self._press(Button(1, "", data, Walk(locale, "direct")), force=True)

    async def _press_deleted(self) -> None:
        if self.chat.screens:
            button = self._pick(self.chat.newest)
            await self.chat.send("delete", message_id=button.message)
            await self._press(button, force=True)

    async def _press_and_block(self) -> None:
        if self.chat.screens:
            button = self._pick(self.chat.newest)
            if self._tapped(button.message, button.data) is not False:
                return
            async with self.chat.turn() as drawn:
                await self.chat.send("press", message_id=button.message, data=button.data)
                await self.chat.send("block", blocked=True)
                self.pressed += 1
                drawn.walk = self.truth.press(button.walk, button.data, button.label)
            await self.chat.send("block", blocked=False)
            await self.chat.telegram.acknowledged()

    async def _press(self, button: Button, times: int = 1, *, force: bool = False) -> None:
        async with self.chat.turn() as drawn:
            for nth in range(times):
                again = self._tapped(button.message, button.data)
                if again is None:
                    return
                # at the second tap the message may have turned already
                by_force = force or bool(nth)
                body = {"message_id": button.message, "data": button.data, "force": by_force}
                await self.chat.send("press", **body)
                self.pressed += 1
                self.truth.again = again
                drawn.walk = self.truth.press(button.walk, button.data, button.label)
                self.truth.again = False

    def _tapped(self, message: int, data: str) -> bool | None:
        """Note a tap; tell whether it is the last one again, None where nobody could know."""
        again = self.last.get(message) == data
        self.last[message] = data
        return None if again and not self.calm else again

    # Messages

    async def _start(self, payload: str) -> None:
        if payload:
            self.typed.append(payload)
        async with self.chat.turn(said=True) as drawn:
            await self.chat.send("start", payload=payload)
            drawn.walk = self.truth.start(payload)

    async def _start_again(self) -> None:
        """Come by a link of any sort, or by none."""
        world, dice = self.truth.world, self.dice
        high, low = divmod(dice.choice([0, *world.numbers]), 64)
        node = DIGITS[high] + DIGITS[low]
        code = dice.choice(["", "s", "i", "r", "t", "zz9", "utm"])
        own = f"1{dice.choice(DIGITS[:8])}{node}{code}"
        foreign = [
            "promo2026",
            f"ref_{self._word()}",
            "1",
            "1B",
            "1B__",
            "2BAA",
            "1BAA-x",
            "1BAAжў",
        ]
        await self._start(dice.choice(["", own, own, own, dice.choice(foreign)]))

    async def _press_key(self) -> None:
        label = self.dice.choice(list(self.truth.world.keys))
        async with self.chat.turn(said=True) as drawn:
            await self.chat.send("reply-press", label=label)
            drawn.walk = self.truth.key(*self.truth.world.keys[label])

    async def _say(self) -> None:
        """Send what the bot does not read: an unknown command, a voice, a picture."""
        text = f"{self.name} {self._word()}"
        self.typed.append(text)
        file = {"file_id": self._word(), "file_unique_id": self._word()}
        size = {"width": 512, "height": 512}
        sticker = {**file, **size, "type": "regular", "is_animated": False, "is_video": False}
        contents: list[dict[str, object]] = [
            {"text": f"/{self._word()} {text}"},
            {"caption": text, "photo": [{**file, **size}]},
            {"sticker": sticker},
            {"voice": {**file, "duration": 3}},
            {"contact": {"phone_number": f"+7701{self.id}", "first_name": self.name}},
            {"location": {"latitude": 43.238, "longitude": 76.889}},
        ]
        async with self.chat.turn(said=True) as drawn:
            await self.chat.send("message", **self.dice.choice(contents))
            drawn.walk = self.truth.said()

    async def _ask(self) -> None:
        """Type a question; the counts are in the language of the reply, which its buttons tell."""
        question = self.dice.choice(QUESTIONS)
        self.typed.append(question.text)
        async with self.chat.turn(said=True) as drawn:
            await self.chat.send("message", text=question.text)
            drawn.walk = self.truth.said()
        place = self.truth.places(self.chat.newest[0].data) if self.chat.newest else None
        self.truth.asked(place.locale if place else "", question)

    async def _send_nonsense(self) -> None:
        """Have Telegram deliver what cannot be understood."""
        text = f"{self.name} {self._word()}"
        self.typed.append(text)
        nonsense: list[dict[str, object]] = [
            {"message": {"chat": {"id": text, "type": "private"}, "text": text}},
            {"callback_query": {"id": self.id, "data": text}},
            {"something_new": text},
        ]
        await self.chat.telegram.post("updates", update=self.dice.choice(nonsense))
        self.truth.quality("skipped_update")
        await self.chat.telegram.acknowledged()

    async def _be_ignored(self) -> None:
        """Do what nobody expects an answer to."""
        text = f"{self.name} {self._word()}"
        self.typed.append(text)
        group = {"id": -self.id, "type": "group", "title": text}
        sender = {"id": self.id, "is_bot": False, "first_name": self.name}
        ignored: list[dict[str, object]] = [
            {"message": {"message_id": 5, "chat": group, "from": sender, "text": text}},
            {"edited_message": {"chat": {"id": self.id, "type": "private"}, "text": text}},
            {
                "my_chat_member": {
                    "chat": group,
                    "from": sender,
                    "date": 0,
                    "new_chat_member": {"user": sender, "status": "member"},
                    "old_chat_member": {"user": sender, "status": "left"},
                }
            },
        ]
        await self.chat.telegram.post("updates", update=self.dice.choice(ignored))
        await self.chat.telegram.acknowledged()

    async def _break_telegram(self) -> None:
        """Have one of the bot's next calls about this chat fail."""
        too_many = {"ok": False, "error_code": 429, "description": f"Too Many {self.id}"}
        failures: list[dict[str, object]] = [
            {"status": 429, "json": {**too_many, "parameters": {"retry_after": 1}}},
            {"status": 400, "json": {**too_many, "error_code": 400}},
            {"status": 500, "body": f"<html>{self.id} {self.name}"},
            {"drop": True},
        ]
        failure = self.dice.choice(failures)
        await self.chat.telegram.post(
            "faults", method="editMessageText", chat_id=self.id, **failure
        )

    def _pick(self, buttons: list[Button]) -> Button:
        weights = [_LIKING.get(button.data[1], 1.0) for button in buttons]
        return self.dice.choices(buttons, weights)[0]

    def _hidden(self) -> str:
        """Give the digit of a language that has a number and is not shown yet."""
        world = self.truth.world
        hidden = (n for n, name in enumerate(world.all_locales, 1) if name not in world.locales)
        return DIGITS[next(hidden, 60)]

    def _word(self) -> str:
        return f"word{self.dice.getrandbits(60):x}"
