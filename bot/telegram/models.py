"""aiogram's models, each built when it is used first: 100 MB and two seconds of a processor less.

aiogram asks pydantic for that itself (`defer_build`), and builds all of them at its import all the
same, since only there the names in their annotations are known. Here they are told to each model,
where pydantic looks for them once it is used. A test builds every one.
"""

import importlib
import sys

from pydantic import BaseModel


def import_aiogram() -> None:
    """Import aiogram so, unless it is imported already: then all its models are there."""
    if "aiogram" in sys.modules:
        return
    build = BaseModel.__dict__["model_rebuild"]
    BaseModel.model_rebuild = _leave  # type: ignore[method-assign] # until aiogram is imported
    try:
        importlib.import_module("aiogram")
    finally:
        BaseModel.model_rebuild = build  # type: ignore[method-assign]
    types, methods = map(importlib.import_module, ("aiogram.types", "aiogram.methods"))
    names = {name: getattr(types, name) for name in types.__all__}
    for module in (types, methods):
        for name in module.__all__:
            found = getattr(module, name)
            if isinstance(found, type) and issubclass(found, BaseModel):
                found.__pydantic_parent_namespace__ = names


def _leave(**_: object) -> None:
    """Build nothing now."""
