"""Files that come with a call of the bot: read into memory only, and told without their bytes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from aiohttp import BodyPartReader, web

from bot.preview.chat import Json
from bot.preview.faults import ApiError

_ATTACHED: Final = "attach://"


@dataclass(frozen=True)
class Upload:
    """One file of a call."""

    data: bytes = field(repr=False)
    name: str = ""


async def read_form(request: web.Request) -> dict[str, str | Upload]:
    """Read the fields of a form; of multipart/form-data also the files."""
    try:
        if request.content_type == "multipart/form-data":
            return await _read_parts(request)
        form = await request.post() if request.can_read_body else {}
    except web.HTTPRequestEntityTooLarge:
        raise ApiError(413, "Request Entity Too Large") from None
    except ValueError:
        raise ApiError(400, "Bad Request: can't parse the form") from None
    return {name: value for name, value in form.items() if isinstance(value, str)}


async def _read_parts(request: web.Request) -> dict[str, str | Upload]:
    """Read each part by hand: aiohttp's own post() puts large files on the disk."""
    found: dict[str, str | Upload] = {}
    left = request.client_max_size
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or not part.name:
            raise ValueError("a part has no name")
        data = bytes(await part.read(decode=True))
        left -= len(data)
        if left < 0:
            raise ApiError(413, "Request Entity Too Large")
        found[part.name] = Upload(data, part.filename) if part.filename else data.decode()
    return found


def attached(sent: Mapping[str, Any]) -> Json:
    """Put each file in the place of the parameter that names it as `attach://<field>`."""
    found = dict(sent)
    for name, value in sent.items():
        if isinstance(value, str) and value.startswith(_ATTACHED):
            file = sent.get(value.removeprefix(_ATTACHED))
            if isinstance(file, Upload):
                found[name] = file
                found.pop(value.removeprefix(_ATTACHED), None)
    return found


def without_bytes(params: Json) -> Json:
    """Describe parameters for the call log: of a file only its length in bytes."""
    return {
        name: {"bytes": len(value.data)} if isinstance(value, Upload) else value
        for name, value in params.items()
    }
