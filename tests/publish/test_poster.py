"""Posters, cards and handouts: read back by others, looked at as a person would."""

from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pytest
import segno
from PIL import ImageFont
from pypdf import PdfReader

from bot.core.guide import Guide
from bot.core.links import address
from bot.core.position import Codec, Position
from bot.publish import qr, sheets
from bot.publish.poster import Form, Sheet, Size, render
from bot.publish.printing import Order, sheet_of, whole_set
from bot.publish.sheets import Target
from tests.publish.blots import picture, read, stained
from tests.real import real_guide

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "bot" / "publish" / "fonts"
LOCALES = ["uz-Latn", "uz-Cyrl", "tg", "ky", "kk", "ru", "en"]
PAGE = "schooling/no-iin"
TODAY = date(2026, 11, 24)
CODE = "abc234"
BOT = "a_bot_whose_name_has_32_signs_bot"[:32]
"""As long as Telegram lets a name be, so that the code has the most modules."""


@cache
def real() -> Guide:
    """Load what families read."""
    return real_guide()


def target(locale: str = "tg", bot: str = BOT) -> Target:
    """Make the longest link there is."""
    payload = Codec(real().ids, {CODE: 9}).payload(locale, PAGE, CODE)
    return Target(bot, address(bot, payload))


def sheet(locale: str, size: Size) -> Sheet:
    """Say what stands on the sheet of a page."""
    return sheet_of(real(), Order(PAGE, locale), target(locale), size, TODAY)


def words(pdf: bytes) -> str:
    """Take the text out of a PDF as somebody who selects it, on one line."""
    return one_line(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages))


def one_line(text: str) -> str:
    """Join lines; one may end behind a hyphen."""
    return " ".join(text.split()).replace("- ", "-")


@pytest.mark.parametrize("size", Size)
def test_a_code_on_paper_is_read_also_under_a_blot(size: Size) -> None:
    """A decoder reads each code at 150 dpi as the very link, also with 12 % of its data hidden."""
    link = target().link
    image = picture(render(sheet("tg", size), size, Form.PNG))
    wanted = [link] * (8 if size is Size.CARDS else 1)
    assert read(image) == wanted
    chance = Random(f"blots on {size}")  # noqa: S311 - the same each time
    assert [read(one) for one in stained(image, qr.modules(link), chance)] == [wanted] * 20


def test_a_code_for_a_chat_is_read_also_under_a_blot() -> None:
    """The same holds for the picture that is sent in a chat."""
    link = target().link
    image = picture(qr.png(link))
    assert read(image) == [link]
    chance = Random("blots on a picture")  # noqa: S311 - the same each time
    assert [read(one) for one in stained(image, qr.modules(link), chance)] == [[link]] * 20


def test_a_blot_is_too_much_for_a_weaker_code() -> None:
    """The blots are real: a code of level L, drawn at the same size, is never read under them."""
    link = target().link
    drawn = BytesIO()
    code = segno.make(link, error="l", micro=False, boost_error=False)
    code.save(drawn, kind="png", scale=16, border=4)
    image = picture(drawn.getvalue())
    assert read(image) == [link]
    chance = Random("blots on a weak code")  # noqa: S311 - the same each time
    modules = int(code.symbol_size(border=0)[0])
    assert [read(one) for one in stained(image, modules, chance)] == [[]] * 20


@pytest.mark.parametrize("locale", LOCALES)
def test_the_text_of_a_pdf_can_be_selected(locale: str) -> None:
    """Whoever selects the text of a sheet gets each word of it, letter for letter."""
    for size in Size:
        one = sheet(locale, size)
        text = words(render(one, size))
        said = [one.title, one.scan, one.privacy, one.operator, one.address, one.language]
        said += ["".join(run.text for run in line.runs) for p in one.parts for line in p.lines]
        for line in said:
            assert one_line(line) in text, line


def test_every_letter_is_in_the_fonts() -> None:
    """No text of any language has a letter that would be printed as an empty box."""
    guide = real()
    texts = (
        guide.texts.wording(text_id.partition(".")[0], locale) or ""
        for locale in guide.locales
        for text_id in guide.texts.ids(locale)
    )
    letters = set("".join(texts)) | set("".join(one.name for one in guide.locales.values()))
    printed = sheets._PICTURES.sub("", "".join(sorted(letters))).replace("\n", "")
    for file in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        font = ImageFont.truetype(FONTS / file, 40)
        box = bytes(font.getmask("\uffff"))
        assert [letter for letter in printed if bytes(font.getmask(letter)) == box] == []


def test_a_message_is_read_from_across_the_room() -> None:
    """Each key message of a campaign stands on A4 in 40 points at least, in each language."""
    guide = real()
    campaign = next(iter(guide.campaigns.values()))
    orders = {(o.node, o.locale): o for o in whole_set(campaign, guide.locales)}
    for order in orders.values():
        one = sheet_of(guide, order, target(), Size.A4, TODAY)
        assert one.title in guide.texts.find(order.message or "", order.locale, {}).text  # type: ignore[union-attr]
        assert largest(render(one, Size.A4)) >= 40, order


def largest(pdf: bytes) -> float:
    """Measure the largest letters of a page, in points."""
    sizes = []

    def look(text: str, _cm: object, tm: list[float], _font: object, size: float) -> None:
        if text.strip():
            sizes.append(abs(tm[3]) * size)

    PdfReader(BytesIO(pdf)).pages[0].extract_text(visitor_text=look)
    return max(sizes)


@pytest.mark.parametrize("size", Size)
def test_a_sheet_is_one_page_of_its_size_with_its_fonts(size: Size) -> None:
    """A copy shop needs nothing but the file, and the same words make the same file."""
    one = sheet("kk", size)
    made = render(one, size)
    assert made == render(one, size)
    [page] = PdfReader(BytesIO(made)).pages
    wide, tall = (420, 595) if size is Size.A5 else (595, 842)
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (wide, tall)
    resources: Any = page["/Resources"]
    fonts = [font.get_object() for font in resources["/Font"].values()]
    inner = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in fonts]
    assert fonts
    assert all("NotoSans" in font["/BaseFont"] for font in fonts)
    assert all({"/FontFile2", "/FontFile3"} & set(one) for one in inner)


@pytest.mark.parametrize("size", [Size.A4, Size.A5, Size.HANDOUT])
@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_is_printed_in_the_margins(size: Size, locale: str) -> None:
    """A printer that leaves 12 mm white cuts nothing off, with the longest name of a bot too."""
    image = picture(render(sheet(locale, size), size, Form.PNG))
    left, top, right, bottom = image.point(lambda shade: 255 - shade).getbbox() or (0, 0, 0, 0)
    margin = 11.5 / 25.4 * 150
    assert min(left, top, image.width - right, image.height - bottom) > margin


def test_a_handout_says_how_far_it_can_be_trusted() -> None:
    """A family sees on paper, too, that no lawyer has checked it and that it is a draft."""
    guide = real()
    one = sheet("ru", Size.HANDOUT)
    said = {part.kind: part for part in one.parts}
    assert [run.text for line in said["state"].lines for run in line.runs] == [
        "Собрано: ноябрь 2026. Юрист ещё не проверял.",
        "Этот перевод — черновик. Его ещё никто не проверял.",
    ]
    assert [line.mark for line in said["next"].lines][:3] == ["1.", "2.", "3."]
    assert {"risk", "next", "why", "contacts", "sources"} <= set(said)
    old = sheets.handout(guide, Position("ru", PAGE), target(), date(2032, 1, 1))
    assert ("expired" in {part.kind for part in old.parts}) == any(
        fact.valid_until
        for fact in guide.facts_of(guide.node(PAGE))  # type: ignore[arg-type]
    )


def test_an_urgent_handout_begins_with_the_numbers() -> None:
    """In danger the number comes before everything else, on paper as in the chat."""
    one = sheets.handout(real(), Position("en", "urgent/danger"), target("en"), TODAY)
    first = one.parts[0]
    assert first.kind == "urgent"
    assert first.lines[0].runs[0].bold
    assert first.lines[0].runs[0].text == "112"
    text = words(render(one, Size.HANDOUT))
    assert text.index("112") < text.index(one_line(one.title))


def test_only_answers_have_a_handout() -> None:
    """A question has no steps to take home."""
    with pytest.raises(ValueError, match="no answer"):
        sheets.handout(real(), Position("en", "schooling/need"), target(), TODAY)


def test_the_longest_answer_fits_its_page() -> None:
    """No answer in any language is cut off: its last line stands on the page."""
    guide = real()
    made = [
        sheets.handout(guide, Position(locale, answer.id), target(locale), TODAY)
        for answer in guide.answers()
        for locale in guide.locales
        if not answer.withdrawn
    ]
    made.sort(key=lambda one: -len(str(one.parts)))
    for one in made[:3]:
        pdf = render(one, Size.HANDOUT)
        assert len(PdfReader(BytesIO(pdf)).pages) == 1
        assert one_line(one.operator) in words(pdf)
