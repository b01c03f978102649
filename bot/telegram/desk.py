"""The desk: an update in, what to do in the chat and what to count out. It waits for nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType

from bot.core import walk
from bot.core.buttons import Screen
from bot.core.events import Event, Tally, day_of, tally
from bot.core.guide import Guide
from bot.core.links import address
from bot.core.position import Codec, Position
from bot.core.screens import copy_of, screen
from bot.core.turn import Deed, Turn, View
from bot.core.voice import Voice
from bot.core.words import REPLY_KEYS
from bot.telegram import commands, steps
from bot.telegram.figures import NO_FIGURES, Counts, Export, Figures
from bot.telegram.incoming import Incoming, Invited, Looked, Pressed, Said
from bot.telegram.inline import cards
from bot.telegram.questions import reply
from bot.telegram.share import picture
from bot.telegram.staff import NO_LINKS, Links, Staff
from bot.telegram.tongues import Tongues


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an update leads to: steps in one chat, and counts."""

    chat: int | None = None
    todo: tuple[steps.Step, ...] = ()
    tally: Tally = field(default_factory=Tally)


class Desk:
    """Answers updates from the guide of the moment. `name` is the bot's own at Telegram."""

    def __init__(  # noqa: PLR0913, PLR0917 - all that a desk asks, and nothing it waits for
        self,
        guide: Callable[[], Guide],
        now: Callable[[], datetime],
        monotonic: Callable[[], float],
        links: Links = NO_LINKS,
        staff: Mapping[int, str] = MappingProxyType({}),
        figures: Figures = NO_FIGURES,
    ) -> None:
        """`now` must know its zone; `monotonic` counts seconds; `staff`: labels by ids."""
        self._guide = guide
        self._links = links
        self._staff = staff
        self._figures = figures
        self._now = now
        self.name = ""
        self._coded: tuple[Guide, Mapping[str, int], Codec] | None = None
        self._tongues = Tongues(guide, monotonic)

    def answer(self, incoming: Incoming) -> Outcome:
        """Decide what to do and what to count. Raises TextError for broken content."""
        match incoming:
            case Pressed():
                return self._pressed(incoming)
            case Said():
                return self._said(incoming)
            case Looked():
                return self._looked(incoming)
            case Invited():
                return Outcome(incoming.chat, (steps.Leave(),))
            case _:
                return Outcome()

    def excuse(self, incoming: Incoming, notice: str | None = None) -> Outcome:
        """Show the topics to somebody whose update could not be answered as it should be."""
        if not isinstance(incoming, Pressed | Said):
            return Outcome()
        guide = self._guide()
        turn = walk.resume(guide, Position(self._tongues.guess(incoming.chat, incoming.language)))
        made = screen(guide, self._codec(guide), replace(turn, notice=notice), self._today())
        if isinstance(incoming, Said):
            return Outcome(incoming.chat, (steps.Show(made),))
        todo = (steps.Turn(incoming.message, made), steps.Acknowledge(incoming.query))
        return Outcome(incoming.chat, todo)

    def quality(self, event: str) -> Tally:
        """Count something about the bot itself."""
        return tally([Event(event)], self._today(), "", "")

    def _pressed(self, incoming: Pressed) -> Outcome:
        guide = self._guide()
        codec = self._codec(guide)
        if incoming.chat in self._staff and str(incoming.data).startswith("S."):
            return self._link_made(incoming)
        pressed = codec.read(incoming.data)
        if pressed is None or pressed.position.locale not in guide.locales:
            stale = self.excuse(incoming, "common/stale")
            return replace(stale, tally=self.quality("stale_button"))
        turn = walk.press(guide, pressed)
        if incoming.chat is not None:
            self._tongues.spoke(incoming.chat, turn.position.locale)
        return self._outcome(incoming.chat, turn, incoming)

    def _said(self, said: Said) -> Outcome:
        guide = self._guide()
        command, rest = commands.read(said.text, self.name)
        if command == "start":
            return self._start(said, rest)
        guessed = self._tongues.guess(said.chat, said.language)
        if step := self._for_staff(said.chat, command, rest, guessed):
            return Outcome(said.chat, (step,))
        if command == "privacy":
            voice = Voice(guide, Position(guessed))
            return Outcome(said.chat, (steps.Show(Screen(voice.common("privacy"), ())),))
        locale, key = self._tongues.keys().get(said.text or "", (None, None))
        if locale:
            self._tongues.spoke(said.chat, locale)
        elif command in commands.KEYS:
            locale, key = guessed, command
        if locale:
            turn = walk.resume(guide, Position(locale), urgent=key == "urgent")
            turn = replace(turn, view=View.LANGUAGES) if key == "language" else turn
            return self._outcome(said.chat, turn)
        if said.text and not said.text.startswith("/"):
            return self._asked(said, said.text)
        known = self._tongues.knows(said.chat)
        turn = walk.resume(guide, Position(guessed))
        view = View.NODE if known else View.WELCOME
        return self._outcome(said.chat, replace(turn, view=view, notice="common/only-buttons"))

    def _for_staff(self, chat: int, command: str, rest: str, locale: str) -> steps.Step | None:
        """Do a command of staff; None for everybody else, and for all other commands."""
        match command, self._staff.get(chat):
            case "link", str():
                return steps.Show(self._staff_screens(locale).begin())
            case "counts", str():
                return Counts(self._figures, locale)
            case "export", str(label):
                return Export(self._figures, locale, rest, label)
        return None

    def _asked(self, said: Said, text: str) -> Outcome:
        guide = self._guide()
        prompted = self._tongues.prompted(said.prompt)
        locale = prompted or self._tongues.hear(said.chat, text, said.language)
        self._tongues.spoke(said.chat, locale)
        made = reply(guide, self._codec(guide), locale, guide.matcher.find(text), self._today())
        shown = steps.Show(made.screen, said.message)
        # the prompt took the place of the reply keys
        keys = (self._keyboard("ask-heard", locale),) if prompted else ()
        return Outcome(said.chat, (*keys, shown), made.tally)

    def _looked(self, looked: Looked) -> Outcome:
        """Offer cards. Nothing is counted, and nothing is remembered."""
        guide = self._guide()
        locale = self._tongues.hear(looked.person, looked.text, looked.language)
        found, codec = guide.matcher.find(looked.text), self._codec(guide)
        offered = cards(guide, codec, locale, found, self.name, looked.query)
        return Outcome(looked.person, (offered,))

    def _staff_screens(self, locale: str) -> Staff:
        return Staff(self._guide(), self._links, self.name, locale, self._today())

    def _link_made(self, pressed: Pressed) -> Outcome:
        locale = self._tongues.guess(pressed.chat, pressed.language)
        next_ = self._staff_screens(locale).press(str(pressed.data))
        done = steps.Acknowledge(pressed.query)
        if isinstance(next_, Screen):
            return Outcome(pressed.chat, (steps.Turn(pressed.message, next_), done))
        return Outcome(pressed.chat, (done, next_))

    def _start(self, said: Said, payload: str) -> Outcome:
        guide = self._guide()
        link = self._codec(guide).read_payload(payload)
        asked = link.locale is not None and link.locale in guide.locales
        locale = link.locale if asked and link.locale else self._tongues.guess(None, said.language)
        turn = walk.start(guide, Position(locale, link.node, source=link.source), asked=asked)
        if asked:
            self._tongues.spoke(said.chat, locale)
            return self._outcome(said.chat, replace(turn, deed=Deed.BEGIN))
        return self._outcome(said.chat, turn)

    def _outcome(self, chat: int | None, turn: Turn, pressed: Pressed | None = None) -> Outcome:
        guide, today = self._guide(), self._today()
        codec = self._codec(guide)
        made = screen(guide, codec, turn, today)
        position = turn.position
        counted = tally((*turn.events, *made.exposures), today, position.locale, position.source)
        query = pressed.query if pressed else None
        message = pressed.message if pressed else None
        todo: list[steps.Step] = []
        word = None
        match turn.deed:
            case Deed.KEEP:
                copy = copy_of(guide, codec, position, today, self._link(turn))
                todo += [steps.Turn(message, copy), steps.Show(made)]
            case Deed.SHARE if self.name:
                todo.append(self._picture(position))
                word = self._say("shared", position.locale)
            case Deed.ERASE | Deed.UNSAY if pressed:
                return Outcome(chat, self._erased(turn.deed, position.locale, pressed), counted)
            case Deed.PROMPT:
                placeholder = self._say("ask-prompt.placeholder", position.locale)
                todo.append(steps.Prompt(self._say("ask-prompt", position.locale), placeholder))
            case Deed.AGREE:
                todo.append(steps.Turn(message, made))
                word = self._say("thanks", position.locale)
            case Deed.THANK:
                word = self._say("thanks", position.locale)
            case Deed.BEGIN:
                todo += [self._keyboard("keyboard", position.locale), steps.Show(made)]
                todo.append(steps.Remove(message))
            case Deed.SPEAK:
                todo.append(steps.Turn(message, made))
                todo.append(self._keyboard("language-changed", position.locale))
            case _:
                todo.append(steps.Turn(message, made))
        if query:
            todo.append(steps.Acknowledge(query, word))
        return Outcome(chat, tuple(todo), counted)

    def _erased(self, deed: Deed, locale: str, pressed: Pressed) -> tuple[steps.Step, ...]:
        """Delete the message; with UNSAY, first what it replied to."""
        unsay = deed is Deed.UNSAY
        said = "unsaid" if unsay else "erased"
        done, failed = self._say(said, locale), self._say("erase-failed", locale)
        erase = steps.Erase(pressed.message, pressed.query, done, failed)
        return (steps.Remove(pressed.answered), erase) if unsay else (erase,)

    def _picture(self, position: Position) -> steps.Step:
        """Make what somebody can forward: the page's link in the reader's language, no more."""
        payload = self._codec(self._guide()).payload(position.locale, position.node, "share")
        return picture(self._guide(), position.locale, position.node, address(self.name, payload))

    def _keyboard(self, text_id: str, locale: str) -> steps.Keyboard:
        keys = tuple(self._say(f"keyboard.{key}", locale) for key in REPLY_KEYS)
        placeholder = self._say("keyboard.placeholder", locale)
        return steps.Keyboard(self._say(text_id, locale), keys, placeholder)

    def _say(self, text_id: str, locale: str) -> str:
        words = self._guide().texts.find(f"common/{text_id}", locale, {})
        return words.text if words else ""

    def _link(self, turn: Turn) -> str:
        codec = self._codec(self._guide())
        payload = codec.payload(turn.position.locale, turn.position.node, "resumed")
        return address(self.name, payload)

    def _codec(self, guide: Guide) -> Codec:
        """Give the codec of a guide; made once for each, since making it reads every number."""
        registered = self._links.numbers
        if self._coded is None or self._coded[0] is not guide or self._coded[1] is not registered:
            self._coded = (guide, registered, Codec(guide.ids, registered))
        return self._coded[2]

    def _today(self) -> date:
        return day_of(self._now())
