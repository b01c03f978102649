"""Files that the bot sends: shown by name and size, to be taken, and kept as their message is."""

import mimetypes
from typing import Final

from telegram.constants import FileSizeLimit

from bot.preview.api import BotApi
from bot.preview.chat import Json
from bot.preview.faults import ApiError
from bot.preview.sending import deliver, reachable, refuse, token, words
from bot.preview.uploads import Upload

_UNKNOWN: Final = "application/octet-stream"


def send_document(api: BotApi, params: Json) -> object:
    """Show an uploaded file in the chat, with its caption and buttons."""
    chat = reachable(api, params)
    file = _uploaded(api, params.get("document"))
    document = {
        "file_id": token(api, "BQAC", 54),
        "file_unique_id": token(api, "AgAD", 9),
        "file_name": file.name,
        "mime_type": mimetypes.guess_type(file.name)[0] or _UNKNOWN,
        "file_size": len(file.data),
    }
    caption = words(api, "sendDocument", params, "caption")
    message = deliver(api, chat, {"document": document, **caption}, params)
    chat.documents[message["message_id"]] = file.data
    return message


def _uploaded(api: BotApi, document: object) -> Upload:
    if isinstance(document, Upload):
        most = int(FileSizeLimit.FILESIZE_UPLOAD)
        if not document.data:
            raise ApiError(400, "Bad Request: file must be non-empty")
        if len(document.data) > most:
            raise refuse(api, "sendDocument", [f"file is too big; the maximum is {most} bytes"])
        return document
    if document and not str(document).startswith("attach://"):
        problem = "document is not uploaded: the preview knows no file ids and fetches no addresses"
        raise refuse(api, "sendDocument", [problem])
    raise ApiError(400, "Bad Request: there is no document in the request")
