"""Uzbek in Cyrillic letters, made from the Latin files: the rules, the exceptions, the hook."""

import re
from datetime import date
from itertools import product
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.core.evidence import Checked
from bot.core.guide import Guide, Texts
from bot.core.problems import Problem, Severity
from bot.files.content import signature
from bot.files.derived import load_spelling
from bot.files.sources import load_locales
from bot.files.uzbek import Exceptions, to_cyrillic
from tests.files.editor import Editor
from tests.real import real_guide

ROOT = Path(__file__).parents[2]
LIST = "content/uz-Cyrl/exceptions.yaml"


@pytest.fixture(scope="module")
def exceptions() -> Exceptions:
    """Read the list of the real content."""
    locales, _ = load_locales(ROOT / "content")
    spelling, problems = load_spelling(ROOT / "content", locales["uz-Cyrl"], locales)
    assert [str(p) for p in problems if p.severity is Severity.ERROR] == []
    return spelling.exceptions


PAIRS = {
    # letters and capitals
    "Shahar": "Шаҳар", "SHOSHILINCH": "ШОШИЛИНЧ", "shikoyat": "шикоят", "Chet": "Чет",
    "xavf ham qisqa": "хавф ҳам қисқа", "jarima": "жарима", "AQSH va MDH": "АҚШ ва МДҲ",
    "Qozogʻiston": "Қозоғистон", "qoʻngʻiroq": "қўнғироқ", "OʻZBEKISTON": "ЎЗБЕКИСТОН",
    # whatever sign people type for ʻ and ʼ
    "o'qish o’qish o‘qish o`qish oʼqish": "ўқиш ўқиш ўқиш ўқиш ўқиш", "G‘arb": "Ғарб",
    "ta'lim ta’lim taʻlim": "таълим таълим таълим", "bog’": "боғ", "bog‘cha": "боғча",
    "‘radio’ 'foto'": "‘радио’ 'фото'", "‘maktab’": "‘мактаб’",
    # y before a vowel
    "yoʻl": "йўл", "YOʻQ": "ЙЎҚ", "yordam": "ёрдам", "Yashash": "Яшаш", "yuboring": "юборинг",
    "tayyorlov": "тайёрлов", "yigʻilgan": "йиғилган", "qayerda": "қаерда", "yetti": "етти",
    "Yevropa": "Европа", "loyiha": "лойиҳа", "vyetnam": "вьетнам", "obyekt": "объект",
    "OBYEKT": "ОБЪЕКТ", "premyera": "премьера", "boʻlyapti": "бўляпти", "kiyim": "кийим",
    # е and э
    "elchixona": "элчихона", "Eski": "Эски", "aeroport": "аэропорт", "she’r": "шеър",
    "poema": "поэма", "kelishuv": "келишув", "ota-onaning eri": "ота-онанинг эри", "5-e": "5-э",
    # ʼ
    "eʼlon": "эълон", "vaʼda": "ваъда", "TAʼLIM": "ТАЪЛИМ", "Aʼlo": "Аъло", "sanʼat": "санъат",
    "meʼyor": "меъёр", "maʼyus": "маъюс", "isteʼdod": "истеъдод", "manʼ": "манъ",
    "Isʼhoq": "Исҳоқ", "mo‘jiza": "мўъжиза", "neʼmat": "неъмат",
    # ts
    "hujjatsiz": "ҳужжатсиз", "ruxsatsiz baxtsiz": "рухсатсиз бахтсиз", "ketsa": "кетса",
    "aytsin": "айтсин", "mehnatsevar": "меҳнатсевар", "patsiyent": "пациент",
    "Konstitutsiyaning": "Конституциянинг", "konstitutsion": "конституцион",
    "REGISTRATSIYA": "РЕГИСТРАЦИЯ", "legalizatsiya": "легализация", "sotsial": "социал",
    "protsessual": "процессуал", "litseyda": "лицейда", "15 protsenti": "15 проценти",
    # words of the list, with endings
    "sentabr": "сентябрь", "1-sentabrdan": "1-сентябрдан", "OKTABR": "ОКТЯБРЬ",
    "Oktabrgacha": "Октябргача", "aprel, 1-apreldan": "апрель, 1-апрелдан",
    "politsiyaga": "полицияга", "Migratsiya politsiyasi": "Миграция полицияси",
    "medpunktda": "медпунктда", "Vena konvensiyasi": "Вена конвенцияси", "Belarus": "Беларусь",
    "apostil, apostili": "апостиль, апостили", "tumani va rayonida": "тумани ва районида",
    "inyeksiya": "инъекция", "sirk, sirka": "цирк, сирка", "mayor, mayorga": "майор, майорга",
    # what stays
    "QR-kodni": "QR-кодни", "Telegramda, Telegram'da": "Telegramда, Telegram'да",
    "MIEUX loyihasi": "MIEUX лойиҳаси", "eGov, eGovdan": "eGov, eGovдан", "Coram": "Coram",
    "WhatsApp": "WhatsApp", "gov.kz va eGov.kz’dan": "gov.kz ва eGov.kz’дан",
    "hr.enbek.kz.": "hr.enbek.kz.", "XXI asr, V bob": "XXI аср, V боб", "№ 319-III": "№ 319-III",
    "ЦОНga (метрика)": "ЦОНга (метрика)", "065/у, 3×4": "065/у, 3×4", "об'ект": "об'ект",
    "https://egov.kz/cms/uz?q=maktab&x=1 sayti": "https://egov.kz/cms/uz?q=maktab&x=1 сайти",
    "a.b@gov.kz @joldas_bot": "a.b@gov.kz @joldas_bot", "Zürich shahri": "Zürich шаҳри",
    "<b>Bepul</b> &lt;5 yosh &amp; &#39;ha&#39;": "<b>Бепул</b> &lt;5 ёш &amp; &#39;ҳа&#39;",
    "<blockquote expandable>Manba</blockquote>": "<blockquote expandable>Манба</blockquote>",
    "bering.Keyin 1.bolaning": "беринг.Кейин 1.боланинг",
}  # fmt: skip


@pytest.mark.parametrize("latin", PAIRS)
def test_spelling(exceptions: Exceptions, latin: str) -> None:
    """A person who reads Uzbek in Cyrillic finds each word as it is written there."""
    assert to_cyrillic(latin, exceptions) == PAIRS[latin]


WHOLE = ["<b>", "</b>", "<i>", "&lt;", "&#39;", "https://egov.kz/a?b=sh&c=1", "gov.kz", "t.me/abc"]


@given(st.lists(st.text() | st.sampled_from([*WHOLE, *PAIRS]), max_size=8))
def test_whatever_is_written_stays_whole(exceptions: Exceptions, pieces: list[str]) -> None:
    """Digits, tags and addresses come out as they went in, whatever stands around them."""
    text = " \n ".join(pieces)
    spelt = to_cyrillic(text, exceptions)
    # in another alphabet there are figures too; they are as they were as well
    assert re.findall(r"\d", spelt) == re.findall(r"\d", text)
    for whole in WHOLE:
        assert spelt.count(whole) >= pieces.count(whole)


@given(st.text(st.sampled_from("oʻg'ʼ’eEyYsShHtTiaцЦ- .<@/5*"), max_size=30))
def test_nothing_written_breaks_it_and_nothing_is_left(text: str) -> None:
    """The worst heaps of letters end, and Latin letters stay only in tags and addresses."""
    spelt = to_cyrillic(text, Exceptions({"sh*": "ш*", "ot": "от"}))
    if not re.search(r"[.@<]", text):
        assert not re.search("[a-z]", spelt)


def test_the_longest_exception_wins_and_what_is_kept_comes_first() -> None:
    """A whole word goes before a beginning, a long beginning before a short one, `keep` first."""
    listed = Exceptions({"mar": "1", "mar*": "2*", "mars*": "3*"}, ["MAR", "Mara*"])
    said = "mar marda marsda MAR Marada marada"
    assert to_cyrillic(said, listed) == "1 2да 3да MAR Maraда 2ада"


def test_a_beginning_does_not_cut_a_letter_in_two() -> None:
    """`bog*` is not the beginning of bogʻ, whose last letter is gʻ."""
    assert to_cyrillic("boga bogʻ bog'i", Exceptions({"bog*": "БОГ*"})) == "БОГа боғ боғи"


FTL = """\
### reviewed: Aziza Toy, 2026-11-20
-gap = politsiya
    .jins = ona

need = Sizga nima kerak, { $age }?
    .place = { "Shahar\\u0021" } va { -gap }
    .by = { $age ->
        [y14-15] Besh yosh
       *[unknown] { need.place } — egov.kz
    }
"""


@pytest.fixture
def uzbek(editor: Editor) -> Editor:
    """Give the toy two languages more: one that is written, one that is made from it."""
    editor.replace(
        "content/locales.yaml",
        "locales:\n",
        "locales:\n  uz-Latn: {name: Oʻzbekcha, fallback: ru}\n"
        "  uz-Cyrl: {name: Ўзбекча, derived: uz-Latn, fallback: ru}\n",
    )
    for folder in ("uz-Latn", "uz-Cyrl"):
        (editor.folder / "content" / folder).mkdir()
    editor.write("content/uz-Latn/extra.ftl", FTL)
    editor.write(LIST, "reviewed: no\nwords:\n  politsiya*: полиция*\nkeep: [QR]\n")
    return editor


def texts(editor: Editor) -> Texts:
    """Read the words of the toy."""
    return editor.load().guide.texts


def say(editor: Editor, text_id: str, **args: str) -> str:
    """Say a text of the toy in Uzbek in Cyrillic letters."""
    words = texts(editor).find(text_id, "uz-Cyrl", args)
    assert words is not None
    assert words.locale == "uz-Cyrl"
    return words.text


def told(editor: Editor) -> list[Problem]:
    """Tell what is wrong with the two Uzbek languages."""
    return [p for p in editor.load().problems if "uz-" in p.locale or "uz-" in p.spot.file]


def test_words_are_spelt_and_the_rest_is_not_touched(uzbek: Editor) -> None:
    """Words change, in literals too; variables, choices and names of texts do not."""
    assert say(uzbek, "extra/need", age="Sherzod") == "Сизга нима керак, Sherzod?"
    assert say(uzbek, "extra/need.place") == "Шаҳар! ва полиция"
    assert say(uzbek, "extra/need.by", age="y14-15") == "Беш ёш"
    assert say(uzbek, "extra/need.by", age="unknown") == "Шаҳар! ва полиция — egov.kz"
    latin = texts(uzbek).find("extra/need.by", "uz-Latn", {"age": "y14-15"})
    assert latin is not None
    assert latin.text == "Besh yosh"


def test_a_term_still_chooses_by_its_grammar(uzbek: Editor) -> None:
    """What a term says of itself is never shown and is compared: it stays as it is."""
    uzbek.write(
        "content/uz-Latn/extra.ftl",
        FTL + "he = { -gap.jins ->\n    [ona] u ona\n   *[boshqa] u boshqa\n}\n",
    )
    assert say(uzbek, "extra/he") == "у она"


def test_a_literal_may_hold_quotes_and_backslashes(uzbek: Editor) -> None:
    """Signs that Fluent escapes are the same signs after the spelling."""
    uzbek.write("content/uz-Latn/extra.ftl", r'need = { "ha \"yoʻq\" \\\\ {" }' + "\n")
    assert say(uzbek, "extra/need") == r'ҳа "йўқ" \\ {'


def test_what_is_missing_falls_back_and_is_looked_for_in_the_latin_file(uzbek: Editor) -> None:
    """A text that Latin lacks comes from the fallback; problems point at the file to mend."""
    found = texts(uzbek).find("stay/need", "uz-Cyrl", {})
    assert found is not None
    assert found.locale == "ru"
    for name, line in (("need.place", uzbek.line("content/uz-Latn/extra.ftl", "    .place")),
                       ("nothing", 1)):  # fmt: skip
        spot = texts(uzbek).spot(f"extra/{name}", "uz-Cyrl")
        assert (spot.file, spot.line) == ("content/uz-Latn/extra.ftl", line)


def test_a_fault_of_the_latin_file_is_told_once(uzbek: Editor) -> None:
    """Nobody reads the same mistake twice because two alphabets have it."""
    uzbek.write("content/uz-Latn/extra.ftl", FTL + "\nbad = { $\n")
    wrong = [p for p in told(uzbek) if p.severity is Severity.ERROR]
    assert [(p.spot.file, p.locale) for p in wrong] == [("content/uz-Latn/extra.ftl", "uz-Latn")]
    uzbek.write("content/uz-Latn/extra.ftl", FTL.replace("$age }", "$name }"))
    assert [p.locale for p in told(uzbek) if p.severity is Severity.ERROR] == ["uz-Latn"]


@pytest.mark.parametrize(
    ("latin", "cyrillic", "signed"),
    [
        ("Aziza Toy, 2026-11-20", "no", None),
        ("no", "Bahor Toy, 2026-12-01", None),
        ("Aziza Toy, 2026-11-20", "Bahor Toy, 2026-12-01",
         Checked("Bahor Toy", date(2026, 12, 1))),
    ],
)  # fmt: skip
def test_both_must_sign(uzbek: Editor, latin: str, cyrillic: str, signed: Checked | None) -> None:
    """It is reviewed when the Latin file is signed, and the spelling has its own reviewer."""
    uzbek.replace("content/uz-Latn/extra.ftl", "Aziza Toy, 2026-11-20", latin)
    uzbek.replace(LIST, "reviewed: no", f"reviewed: {cyrillic}")
    assert texts(uzbek).signed("extra", "uz-Cyrl") == signed
    assert bool(texts(uzbek).signed("extra", "uz-Cyrl")) == bool(signed)
    assert bool(texts(uzbek).signed("extra", "uz-Latn")) == (latin != "no")
    drafts = [p for p in told(uzbek) if p.severity is Severity.DRAFT]
    assert [(p.spot.file, p.spot.line) for p in drafts] == [(LIST, 1)] * (cyrillic == "no")


BROKEN = {
    "reviewed: Bahor\n": (1, "no signature", "a name and a day"),
    "reviewed: Bahor, 2026-02-31\n": (1, "no signature", "a name and a day"),
    "words: {}\n": (1, "reviewed: is missing", "Please add it"),
    "reviewed: no\nkept:\n  - QR\n": (2, "is not known here", "check the spelling"),
    "reviewed: no\nwords:\n  mart: mart\n": (3, "in Cyrillic letters", "Cyrillic"),
    "reviewed: no\nwords:\n  март: март\n": (3, "in Latin letters", "one word"),
    "reviewed: no\nwords:\n  a: а\n  mar*t: март\n": (4, "in Latin letters", "only at its end"),
    "reviewed: no\nwords:\n  may*: май\n": (3, "does not go with it", "both with *"),
    "reviewed: no\nwords:\n  yod: йод\n  Yod: ёд\n": (4, "same word as “yod”", "remove one"),
    "reviewed: no\nwords:\n  o'q: ўқ\n  oʻq: ўқ\n": (4, "same word as “o'q”", "remove one"),
    "reviewed: no\nwords:\n  yod: йод\n  yod: ёд\n": (4, "stands here twice", "remove or rename"),
    "reviewed: no\nwords:\n  yod: йод\n x: y\n": (4, "not good YAML", "indentation"),
    "reviewed: no\nkeep:\n  - QR\n  - Sana Sezim\n": (4, "not one word", "its own line"),
    "reviewed: no\nkeep: QR\n": (2, "keep", "README.md"),
}


@pytest.mark.parametrize("listed", BROKEN)
def test_a_broken_list_is_told(uzbek: Editor, listed: str) -> None:
    """A slip of a translator's pen is an error with its file, line and mend, never a crash."""
    uzbek.write(LIST, listed)
    wrong = [p for p in told(uzbek) if p.severity is Severity.ERROR]
    line, what, mend = BROKEN[listed]
    assert len(wrong) == 1, [str(p) for p in wrong]
    assert (wrong[0].spot.file, wrong[0].spot.line) == (LIST, line)
    assert what in wrong[0].what
    assert mend in wrong[0].mend
    # the words are there all the same, by the rules alone
    assert say(uzbek, "extra/need", age="A") == "Сизга нима керак, A?"


def test_a_list_that_is_not_there_is_told(uzbek: Editor) -> None:
    """Without its list the locale cannot be made, and the problem names the file."""
    (uzbek.folder / LIST).unlink()
    assert [p.spot.file for p in told(uzbek) if p.severity is Severity.ERROR] == [LIST]


def test_an_exception_that_no_text_needs_is_no_matter(uzbek: Editor) -> None:
    """A translator may list words before a text has them."""
    uzbek.replace(LIST, "words:\n", "words:\n  sentabr: сентябрь\n")
    assert [p.severity for p in told(uzbek)] == [Severity.DRAFT]


def test_words_written_beside_the_list_are_not_lost_in_silence(uzbek: Editor) -> None:
    """Who translates into a locale that is made by rules is told that nobody reads it."""
    uzbek.write("content/uz-Cyrl/extra.ftl", "need = Нима керак?\n")
    wrong = [p for p in told(uzbek) if p.severity is Severity.ERROR]
    assert [(p.spot.file, p.what) for p in wrong] == [
        ("content/uz-Cyrl/extra.ftl", "is not read: uz-Cyrl is made from uz-Latn.")
    ]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("derived: uz-Latn", "derived: ky", "should be 'uz-Latn'"),
        ("  uz-Latn: {name: Oʻzbekcha, fallback: ru}\n", "", "no texts of its own"),
        ("{name: Oʻzbekcha,", "{name: Oʻzbekcha, derived: uz-Latn,", "no texts of its own"),
    ],
)
def test_a_locale_is_made_only_from_one_that_is_written(
    uzbek: Editor, old: str, new: str, what: str
) -> None:
    """Another language, a missing one or a circle is an error of locales.yaml."""
    uzbek.replace("content/locales.yaml", old, new)
    wrong = [p for p in uzbek.load().problems if what in p.what]
    assert {p.spot.file for p in wrong} == {"content/locales.yaml"}


def test_a_running_bot_sees_an_edit_of_the_list(uzbek: Editor) -> None:
    """A new exception changes the signature of the files, and the next reading has it."""
    before = signature(uzbek.folder / "content")
    uzbek.replace(LIST, "words:\n", "words:\n  kerak: керакк\n")
    assert signature(uzbek.folder / "content") != before
    assert say(uzbek, "extra/need", age="A") == "Сизга нима керакк, A?"


@pytest.fixture(scope="module")
def guide() -> Guide:
    """Read what families read."""
    return real_guide()


@pytest.fixture(scope="module")
def stays() -> re.Pattern[str]:
    """Find what may stay Latin: tags, addresses, numerals, foreign words, what the list keeps."""
    listed = yaml.safe_load((ROOT / LIST).read_text("utf-8"))["keep"]
    kept = "|".join(word.rstrip("*") for word in listed)
    return re.compile(
        r"</?[a-z]+>|&[a-z]+;|\b[\w-]+(\.[\w-]+)*\.(kz|com|org|int|kg)\b(/[\w/-]*)?|\b[IVXL]+\b"
        rf"|\b({kept})(?![A-Za-z])|\b[A-Za-z]*([Ww]|[Cc](?![Hh]))[A-Za-z]*\b"
    )


def test_no_latin_letter_is_left_in_the_real_texts(guide: Guide, stays: re.Pattern[str]) -> None:
    """Every text of the real content is Cyrillic, but for what is meant to stay."""
    left: dict[str, set[str]] = {}
    for text_id in guide.texts.ids("uz-Cyrl"):
        looked_at = sorted(guide.texts.variables(text_id, "uz-Cyrl"))
        values = [("unknown", *guide.ids.remembered.get(name, ())) for name in looked_at]
        for said in product(*values):
            # what is put in is shown as it is, so it is marked to be left out here
            args = dict(zip(looked_at, said, strict=True))
            words = guide.texts.find(text_id, "uz-Cyrl", args)
            assert words is not None
            bare = stays.sub(" ", words.text)
            found = set(re.findall(r"[A-Za-zʻʼ]+", bare)) - set(said)
            if found:
                left.setdefault(text_id, set()).update(found)
    assert left == {}
    assert len(guide.texts.ids("uz-Cyrl")) == len(guide.texts.ids("uz-Latn")) > 300


def test_keys_of_the_two_alphabets_are_told_apart(guide: Guide) -> None:
    """A press on a key tells in which alphabet the family reads."""
    keys = {
        locale: [guide.texts.find(f"common/keyboard.{key}", locale, {})
                 for key in ("menu", "language", "urgent")]
        for locale in ("uz-Latn", "uz-Cyrl")
    }  # fmt: skip
    said = [words.text for row in keys.values() for words in row if words]
    assert said[3:] == ["🏠 Мавзулар", "🌐 Тил", "🆘 Шошилинч ёрдам"]
    assert len(set(said)) == 6


def hand_list() -> list[tuple[str, str]]:
    """Read the 200 words that a reader spelt who had not seen the rules."""
    lines = (Path(__file__).parent / "uzbek_words.txt").read_text("utf-8").splitlines()
    return [
        (latin, cyrillic)
        for latin, _, cyrillic in (line.partition("\t") for line in lines if line[:1] != "#")
        if cyrillic
    ]


@pytest.mark.parametrize(("latin", "cyrillic"), hand_list())
def test_word_is_spelt_as_a_reader_spells_it(
    exceptions: Exceptions, latin: str, cyrillic: str
) -> None:
    """Rules and exceptions agree with whoever knows only the language."""
    assert to_cyrillic(latin, exceptions) == cyrillic


def test_the_hand_list_is_whole() -> None:
    """None of the 200 words went missing."""
    assert len(dict(hand_list())) == 200
