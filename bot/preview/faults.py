"""Planned failures of the Bot API server, for tests of what the bot does about them."""

from dataclasses import dataclass
from typing import Any


class ApiError(Exception):
    """An answer with `ok: false`, as the Bot API gives it."""

    def __init__(
        self,
        code: int,
        description: str,
        parameters: dict[str, int] | None = None,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """Write the answer's JSON object."""
        found: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        return found | ({"parameters": self.parameters} if self.parameters else {})


@dataclass
class Fault:
    """One planned failure of a method, in one chat or in all of them.

    `delay` (seconds) comes first. Then, with `accept`, the call is carried out. The bot receives
    `json` or `body` with `status`; with `drop` the connection closes without an answer; with none
    of these the call is carried out and answered truthfully, only late.
    """

    method: str
    chat_id: int | None = None
    times: int | None = 1  # None: until the faults are cleared
    status: int = 200
    body: str | None = None
    json: dict[str, Any] | None = None
    delay: float = 0.0
    accept: bool = False
    drop: bool = False

    @property
    def is_only_slow(self) -> bool:
        """Whether the answer is the true one."""
        return self.body is None and self.json is None and not self.drop


class Faults:
    """The failures planned, in order; the first that fits a call is used up by it."""

    def __init__(self) -> None:
        self.planned: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Plan a failure."""
        self.planned.append(fault)

    def clear(self) -> None:
        """Plan none any more."""
        self.planned.clear()

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """Use up the failure that this call meets, if any."""
        for fault in self.planned:
            same_method = fault.method.lower() in {"*", method.lower()}
            if same_method and fault.chat_id in {None, chat_id}:
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self.planned.remove(fault)
                return fault
        return None
