"""What is answered and not counted: one tap that came twice, and one phone's flood."""

from bot.telegram.incoming import Ignored, Pressed, Said
from bot.telegram.taps import Buckets, Taps


class Clock:
    """Seconds that the test lets pass."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        """Tell the time."""
        return self.at


def press(data: str, chat: int | None = 7, message: int | None = 5) -> Pressed:
    """Make a press."""
    return Pressed(chat, message, "q", data, None)


def test_a_tap_that_came_twice_is_known() -> None:
    """The same press under another number is the same tap; under its own it came again."""
    taps = Taps(Clock())
    assert not taps.is_again(1, press("a"))
    assert taps.is_again(2, press("a"))
    assert taps.is_again(3, press("a"))
    assert not taps.is_again(1, press("a"))


def test_another_press_between_makes_it_a_new_one() -> None:
    """Who goes there, back and there again pressed three times; other chats and messages differ."""
    taps = Taps(Clock())
    pressed = [press("a"), press("b"), press("a"), press("a", chat=8), press("a", message=6)]
    assert not any(taps.is_again(number, one) for number, one in enumerate(pressed))


def test_after_ten_minutes_nobody_remembers() -> None:
    """A press long after the first is a press."""
    clock = Clock()
    taps = Taps(clock)
    taps.is_again(1, press("a"))
    clock.at = 601
    assert not taps.is_again(2, press("a"))


def test_a_flood_counts_for_a_burst_and_then_one_a_second() -> None:
    """One phone cannot inflate the counts, and others are not touched by it."""
    clock = Clock()
    buckets = Buckets(clock)
    assert sum(not buckets.is_full(Said(7, "?", None)) for _ in range(1000)) == 200
    assert not buckets.is_full(Said(8, "?", None))
    assert not buckets.is_full(Ignored())
    clock.at = 30
    assert sum(not buckets.is_full(press("a")) for _ in range(100)) == 30


def test_nobody_is_throttled_who_presses_as_people_do() -> None:
    """A press a second for ten minutes is counted whole."""
    clock = Clock()
    buckets = Buckets(clock)
    for second in range(600):
        clock.at = second
        assert not buckets.is_full(press("a"))


def test_memory_is_bounded() -> None:
    """A hundred thousand chats leave ten thousand in memory."""
    clock = Clock()
    taps, buckets = Taps(clock), Buckets(clock)
    for chat in range(100_000):
        taps.is_again(chat, press("a", chat=chat))
        buckets.is_full(press("a", chat=chat))
    assert (len(taps._last), len(buckets._left)) == (10_000, 10_000)
