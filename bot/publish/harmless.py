"""Words of others in a spreadsheet: never taken for a formula, whatever they begin with."""

import re
from functools import lru_cache

_DASH = "-"
"""Stands for a dimension that is absent, and is no formula."""

_BEGINS = re.compile(r"""(^|[,;|\t\r\n])(?=[ "']*[=+\-@\t\r\n＝＋－＠])""")


@lru_cache(10_000)  # the same labels stand on thousands of lines
def harmless(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula.

    Also after a comma, semicolon, stroke, tab or line's end within it: a program that separates
    by another sign than the file does would begin a cell there.
    """
    return text if text == _DASH else _BEGINS.sub(r"\1'", text)
