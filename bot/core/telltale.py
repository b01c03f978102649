"""Figures and initials in a link's label that tell of a person: telephones, birthdays, flats."""

import re
import unicodedata

from bot.core.names import words

FIRST_YEAR = 2026
"""When the first campaign began: an earlier day is nobody's occasion, but may be a birthday."""

_AHEAD = 14
"""Years that a two-digit year may lie ahead: 39 is 2039, 40 is 1940."""

_DAY = re.compile(
    r"(?<!\d)(?:(?P<y1>(?:19|20)\d\d)[-./]\d{1,2}[-./]\d{1,2}"
    r"|(?:3[01]|[12]\d|0?\d)(?P<by>[-./])(?:1[0-2]|0?[1-9])(?P=by)(?P<y2>(?:19|20)?\d\d)"
    r"|\d{1,2}(?:st|nd|rd|th|-?го)?\s+(?:of )?[^\W\d]{3,}\.?,?\s+(?P<y3>(?:19|20)\d\d)"
    r"|[^\W\d]{3,}\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?P<y4>(?:19|20)\d\d))(?!\d)"
)
_YEARS = re.compile(
    r"(?<!\d)20[2-9]\d\s*[-–/]\s*(?:20)?\d\d(?!\d)|(?<!\d)\d{1,2}:\d\d(?!\d)"
    r"|(?<![\d.])\d{1,2}\.(?:0\d|1[0-2])\s?[-–]\s?\d{1,2}\.(?:0\d|1[0-2])(?![\d.])"
)
_YEAR = re.compile(r"(?<!\d)20[2-9]\d(?!\d)")
_OLD_YEAR = re.compile(r"(?<!expo )(?<!экспо )(?<![\d-])(?:19[3-9]\d|20[01]\d)(?!\d)")
_OCCASION = re.compile(
    # an opening, a holiday or a fair, which may have a day of its own that is past
    r"\b(?:ярмарк|жәрмеңке|жарманке|yarmarka|fair\b|festival|фестивал|праздник|мейрам|байрам|bayram"
    r"|майрам|holiday|celebrat|ҷашн|jashn|наурыз|нооруз|навруз|наврӯз|наврўз|na[uvw]r[yuo]z|navro.?z"
    r"|nowruz|рамаз|рамадан|ramad|ramaz|иди? |ораза|oraza|курбан|құрбан|айт\b|qurbon"
    r"|қурбон|hayit|ҳайит|ифтар|iftar|конференц|conferen|форум|forum|концерт|concert|выставк|көрме|exhibition|марафон|marathon"
    r"|семинар|seminar|тренинг|training|workshop|акци[яи]|встреч|кездесу|uchrashuv|вохӯр"
    r"|собран|жиналыс|yigilish|йиғилиш|чогулуш|маҷлис|majlis|meeting|съезд|congress|побед|victory|жеңіс|жеңиш"
    r"|независимост|independence|тәуелсіздік|mustaqil|мустақил|истиқлол|эгемен|конституц|constitution"
    r"|олимпиад|olympi|универсиад|universiad|чемпионат|champion|турнир|tournament|субботник|мероприят"
    r"|tadbir|чорабин|event|открыти|opening|new year|новый год|жаңа жыл|yangi yil|соли нав"
    r"|(?:день|дня|дни|day of|рӯзи|рузи) [^\W\d]{4,}"
    r"|[^\W\d]{4,} (?:day\b|kuni\b|куни\b|күні\b|күнү\b))"
)
_RECENT = 2010
"""Before this year a day belongs to an occasion only with no comma between them."""
_ALONE = re.compile(
    r"(?<![\w.])(?P<signs>[^\W\d_](?:\.\s?[^\W\d_]){1,2})\.?(?!\.?\w)(?!\s*[^\W\d_]\.)"
)
SHORT_FORMS = frozenset(
    words("""
    тц трц жд жк рк рф сш тд бц кр рт мкр оон сос ук ао цон мвд рус un us uk usa uae eu sos ngo
    am pm ok bc dc uz kz tj kg who iom ilo
    """)
)
"""Dotted words that are nobody's initials: "Ж.Д. вокзал", "U.N. office"."""
_BORN = re.compile(
    r"\b(?:b-?day|именин|born|birth\w*|dob|рожд(?!еств)\w*|г\.\s?р|ж\.\s?т|туған|tugilgan|туғилган|таваллуд)"
)
_LONG = re.compile(r"\d(?:[\s().+/_*-]?[\s()]?\d){5,}")
_NINE = re.compile(r"\d(?:[\s().+/_*-]{0,3}\d){8,}")
_AT = re.compile(r"@|://|www\.|\b(?:t|wa|vk|fb)\.(?:me|com)\b")
_FLAT = re.compile(
    r"\b(?:кв|квартир\w*|пәтер\w*|апарт\w*|apt|apartment|flat|хонаи|xonai|xonadon\w*|kvartira\w*|хонадон\w*|"
    r"батир\w*)\b\.?\s*(?:№|no\.?|#)?\s*\d"
    r"|\d\s*-?(?:ші|шы|chi|чи|чы)?\s*(?:кв|пәтер|xonadon|хонадон|flat|apt|apartment|квартира|батир)\b"
    r"|\b(?:ул|улица|улице|көшесі|кўчаси|көчөсү|kochasi|street|st|кӯчаи|проспект|пр|avenue|мкр)\b"
    r".*?\d+[^\W\d]?[-–]\d+\s*$"
)

NUMBER_WORDS = frozenset(words("no n nr number номер нөмір nomer raqam raqami рақам рақами"))
"""Words that only announce a number."""


def without_days(plain: str) -> str:
    """Give a label without the days in it: "12.05.2027" says nothing by itself."""
    return _DAY.sub(" ", plain)


def marked_by_number(plain: str) -> str | None:
    """Say why the figures of a label (NFKC, in small letters) look like a person's, or None."""
    if _AT.search(plain):
        return "This looks like an e-mail, a user name or an address on the net."
    digits = "".join(str(unicodedata.digit(s)) if s.isdigit() else s for s in plain)
    undated = _YEARS.sub(" , ", _DAY.sub(" , ", digits))
    if re.search(r"\d{9}", digits) or _NINE.search(undated):
        return "This looks like a telephone number, an IIN or the number of a paper."
    if _LONG.search(_YEAR.sub(" , ", undated)):
        return "This looks like a telephone number or the number of a paper."
    days = [found.groupdict() for found in _DAY.finditer(digits)]
    years = [year for day in days for key, year in day.items() if year and key != "by"]
    full = [int(f"20{year}"[-4:]) for year in years]
    if any(not _fits(digits, year) for year in full):
        return "This looks like a birthday: the day is long past."
    old = [int(year) for year in _OLD_YEAR.findall(undated)]
    born = _BORN.search(plain) and re.search(r"(?:19|20)\d\d", plain)
    if born or any(not _fits(digits, year) for year in old):
        return "This looks like a year of birth."
    return "This looks like somebody's home, with its flat." if _FLAT.search(digits) else None


def _fits(digits: str, year: int) -> bool:
    """Tell whether a year may be that of an occasion the label names."""
    if FIRST_YEAR <= year < FIRST_YEAR + _AHEAD:
        return True
    parts = [digits] if year >= _RECENT else re.split("[,;:|()]", digits)
    near = [part for part in parts if re.search(rf"(?<!\d)(?:{year}|{year % 100:02})(?!\d)", part)]
    named = bool(near) and all(_OCCASION.search(part) for part in near)
    return named and year < FIRST_YEAR and not _BORN.search(digits)


def marked_by_initials(text: str) -> str | None:
    """Say why a label looks as if it held somebody's initials with no name ("А.Б."), or None."""
    for found in _ALONE.finditer(text):
        signs = re.sub(r"[.\s]", "", found["signs"])
        before = text[: found.start()].casefold().split()[-1:]
        whole = found[0] == text.strip()
        if signs.casefold() in SHORT_FORMS or not (whole or signs.isupper()):
            continue  # "Ж.Д. вокзал", "т. ц."
        if before and before[0].rstrip(".") in {"им", "имени", "ул", "улица", "st", "street"}:
            continue
        return "This looks like somebody's initials."
    return None
