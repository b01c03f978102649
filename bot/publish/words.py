"""The book's own words. What families read is never here: it comes from the bot's texts."""

from collections.abc import Mapping
from types import MappingProxyType

_WORDS = {
    # for every page
    "lang": ("en", "ru"),
    "book": ("Transcript of the guide", "Книга ответов"),
    "all_languages": ("All languages", "Все языки"),
    "topics": ("Topics", "Темы"),
    "version": ("Version of the content", "Версия содержания"),
    "state": ("State of the text", "Состояние текста"),
    "reviewed": ("reviewed", "проверен"),
    "outdated": ("outdated: its source has changed", "устарел: исходный текст изменён"),
    "draft": ("draft", "черновик"),
    "missing": ("missing", "нет перевода"),
    "shown_in": ("shown in", "показан на языке"),
    # the first page
    "language": ("Language", "Язык"),
    "answers": ("Answers", "Ответы"),
    "not_here": ("not in this copy", "нет в этой копии"),
    "how": ("How to use this book", "Как пользоваться книгой"),
    "how_lines": (
        (
            "Every text stands here exactly as a family reads it in Telegram; to the right of an "
            "answer stand the facts it rests on.\n"
            "Compare each answer with the law in force. Print a topic: each answer has a place to"
            " sign, or to write what is to be corrected.\n"
            "The number of an answer never changes. The text mark beside it changes whenever the "
            "words or the facts do: a signature is good for the mark it stands by.\n"
            "Where a wording depends on what the family said before (age, citizenship), every "
            "wording is shown with the replies that lead to it. After such a reply the bot also "
            "adds the line shown under “Remembered replies” and a button to change it.\n"
            "Send what you corrected to the editor. Once the facts and the translation are "
            "signed, “not checked” and “draft” disappear from the answer by themselves."
        ),
        (
            "Каждый текст здесь — слово в слово то, что семья читает в Telegram; справа от ответа"
            " — факты, на которых он держится.\n"
            "Сверьте каждый ответ с действующим законом. Напечатайте тему: под каждым ответом "
            "есть место для подписи или для исправления.\n"
            "Номер ответа не меняется никогда. Метка текста рядом с ним меняется вместе со "
            "словами или фактами: подпись действительна для той метки, рядом с которой она стоит.\n"
            "Если слова зависят от того, что семья сказала раньше (возраст, гражданство), показан"
            " каждый вариант и ответы, которые к нему ведут. После такого ответа бот добавляет "
            "ещё строку из раздела «Что бот помнит» и кнопку, чтобы это изменить.\n"
            "Передайте исправления редактору. Когда факты и перевод подписаны, слова «не "
            "проверено» и «черновик» исчезают из ответа сами."
        ),
    ),
    # the page of a language
    "first_screen": ("The first screen", "Первый экран"),
    "contacts": ("Contacts", "Контакты"),
    "contacts_say": (
        "Each card as a family reads it, and what only editors see. Please call every number.",
        (
            "Каждая карточка, как её читает семья, и то, что видят только редакторы. Пожалуйста, "
            "позвоните по каждому номеру."
        ),
    ),
    "named_in": ("Named in", "Назван в ответах"),
    # the page of a tree
    "map": ("Map of the topic", "Схема темы"),
    "map_say": (
        (
            "From left to right: a question; a button (grey); where it leads. The number leads to"
            " the section. All of it is said in words below."
        ),
        (
            "Слева направо: вопрос; кнопка (серая); куда она ведёт. По номеру находится раздел. "
            "Всё это ниже сказано словами."
        ),
    ),
    "map_scroll": ("The map is wider than the screen.", "Схема шире экрана."),
    "remembered": ("Remembered replies", "Что бот помнит"),
    "remembered_say": (
        (
            "The bot carries these replies in its buttons and stores them nowhere. The question "
            "is not asked again, and every page of this topic gets the line:"
        ),
        (
            "Эти ответы бот носит в кнопках и нигде не хранит. Вопрос больше не задаётся, а на "
            "каждой странице темы появляется строка:"
        ),
    ),
    "questions": ("Questions", "Вопросы"),
    "button": ("Button", "Кнопка"),
    "leads_to": ("Leads to", "Куда ведёт"),
    "copies": ("copies", "копирует"),
    "buttons": ("Buttons under it", "Кнопки под ответом"),
    "ways": ("How one gets here", "Как сюда попадают"),
    "linked_from": ("Also linked from", "Есть ссылка из"),
    "wording_any": ("Read by all who are not named below", "Читают все, кто не назван ниже"),
    "wording_for": ("Read by those who replied", "Читают те, кто ответил"),
    "or": ("or", "или"),
    "family_reads": ("What the family reads", "Что читает семья"),
    "expires": (
        "Last day without a warning: {day}. From then on this line is added:",
        "Последний день без предупреждения: {day}. После него добавляется строка:",
    ),
    "facts": ("Facts it rests on", "Факты, на которых держится ответ"),
    "applies_to": ("Applies to", "Для кого"),
    "source": ("Source", "Источник"),
    "seen": ("Seen", "Где видели"),
    "confidence": ("Confidence", "Уверенность"),
    "low": ("low", "низкая"),
    "medium": ("medium", "средняя"),
    "high": ("high", "высокая"),
    "collected": ("Collected", "Собрано"),
    "checked": ("Checked", "Проверено"),
    "unchecked": ("not yet", "ещё нет"),
    "valid_until": ("Valid until", "Действует до"),
    "mark": ("Text mark", "Метка текста"),
    "sign": ("For the lawyer", "Для юриста"),
    "correct": ("Correct", "Верно"),
    "mend": ("Correct this:", "Исправить:"),
    "name": ("Name", "Имя"),
    "date": ("Date", "Дата"),
    "signature": ("Signature", "Подпись"),
    "withdrawn": ("Withdrawn", "Снято с показа"),
    "withdrawn_none": ("No answer is withdrawn.", "Все ответы показываются."),
    "reason": ("Reason", "Причина"),
    "text_withdrawn": ("The text that was taken out", "Снятый текст"),
}


def words(locale: str) -> Mapping[str, str]:
    """Give the book's words for a locale: English for `en`, Russian for all others."""
    return MappingProxyType({name: pair[locale != "en"] for name, pair in _WORDS.items()})
