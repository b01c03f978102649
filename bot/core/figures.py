"""The figures of a text: numbers, months, telephones, addresses and sums, however written."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from bot.core.lexicon import Finder, Numerals

_TAG = re.compile(r"<[^>]*>")
_ALWAYS = re.compile(r"(?<!\d)24/7(?!\d)")
_STEP = re.compile(r"^\s*(\d{1,2})[.)]\s", re.MULTILINE)
_DAY = re.compile(r"(?<!\d)(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?!\d)")
_ISO = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?(?!\d)")
_GROUPED = re.compile(r"(?<![\d.,])\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?!\d)")
_ADDRESS = re.compile(
    r"(?<![\w@/.-])(?:[a-z]+://)?(?:www\.)?"
    r"((?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,}(?:/[\w/-]*\w)?|@\w{4,})",
    re.IGNORECASE | re.ASCII,
)
_MARK = "\ue000{}\ue001"
_SUM = re.compile(_MARK.format("([a-z0-9-]+)"))


def marked(names: Iterable[str]) -> dict[str, str]:
    """Give each sum a sign in place of its figures, to put a text together with."""
    return {name: _MARK.format(name) for name in names}


class Reader:
    """Finds the figures of texts in one language."""

    def __init__(self, numerals: Numerals) -> None:
        """Take the number words and the months of the language."""
        self._words = Finder(numerals)

    def read(self, html: str, phones: Iterable[str] = ()) -> Counter[str]:
        """Count the figures of a text.

        "3" stands for three in whatever form, "m7" for July, "☎ 111" for a telephone number,
        "@egov.kz" for a site, "$mci-10" for a sum. The number of a step ("2." at the start of a
        line, after "1.") is no figure.
        """
        figures: Counter[str] = Counter()

        def note(figure: str) -> str:
            figures[figure] += 1
            return " "

        # ½, ① and ３ are figures too, and й may be typed as two signs
        text = unicodedata.normalize("NFKC", _TAG.sub(" ", html))
        text = _ALWAYS.sub(" ", _without_steps(text))
        text = _SUM.sub(lambda found: note(f"${found[1]}"), text)
        for phone in sorted(phones, key=len, reverse=True):
            figure = f"☎ {phone}"
            text = _phone(phone).sub(lambda _, figure=figure: note(figure), text)  # type: ignore[misc] # mypy loses the default

        text = _ADDRESS.sub(lambda found: note(f"@{found[1].lower()}"), text)

        def day(found: re.Match[str]) -> str:
            month = note(f"m{int(found['month'])}")
            return f" {found['day'] or ''} {month} {found['year']} "

        text = _ISO.sub(day, _DAY.sub(day, text))
        text = _GROUPED.sub(lambda found: re.sub(r"\D", "", found[0]), text)
        words, text = self._words.take(text)
        figures.update(figure for figure, _ in words)
        figures.update(str(int(digits)) for digits in re.findall(r"\d+", text))
        return figures


def _without_steps(text: str) -> str:
    last = 0

    def step(found: re.Match[str]) -> str:
        nonlocal last
        if int(found[1]) not in (1, last + 1):
            return found[0]  # "90) days" counts nothing up
        last = int(found[1])
        return ""

    return _STEP.sub(step, text)


def _phone(phone: str) -> re.Pattern[str]:
    digits = r"[ \u00a0-]?".join(re.escape(sign) for sign in phone.replace(" ", ""))
    return re.compile(rf"(?<![\d+]){digits}(?!\d)")
