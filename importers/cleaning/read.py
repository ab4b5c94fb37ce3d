"""A file becomes text: capped, decoded, mended, and nothing of that silently."""

from dataclasses import dataclass
from pathlib import Path

from . import characters, mojibake
from .decoding import Decoded, decode
from .document import Removal, Warning
from .errors import EmptyDocumentError, UnreadableSourceError
from .limits import MAX_BYTES
from .other_formats import refuse_other_formats
from .signatures import refuse_binary


@dataclass(frozen=True, slots=True)
class RawPost:
    """One post as text. `source` is a path or an address, for messages."""

    source: str
    text: str
    url: str | None = None
    encoding: str = "utf-8"
    repairs: tuple[Removal, ...] = ()
    warnings: tuple[Warning, ...] = ()


def read(path: str | Path, *, url: str | None = None) -> RawPost:
    """Read one post from a file of text or HTML, whatever its encoding.

    Raises: UnreadableSourceError (missing, too large, no text), EmptyDocumentError.
    """
    source = str(path)
    try:
        content = _first_bytes(Path(path))
    except FileNotFoundError:
        raise UnreadableSourceError(source, "there is no such file") from None
    except PermissionError:
        raise UnreadableSourceError(source, "no permission to read it") from None
    except (OSError, ValueError) as error:
        raise UnreadableSourceError(source, f"it cannot be read ({error})") from error
    return read_bytes(content, source, url=url)


def read_bytes(content: bytes, source: str, *, url: str | None = None) -> RawPost:
    """Read one post from its bytes; `source` names it in messages.

    Raises: UnreadableSourceError, EmptyDocumentError.
    """
    if len(content) > MAX_BYTES:
        raise UnreadableSourceError(
            source, f"larger than {MAX_BYTES // 1_000_000} MB; a post is far smaller"
        )
    if not content or content.isspace():
        raise EmptyDocumentError(source, "the file is empty")
    refuse_binary(content, source)
    decoded = decode(content, source)
    signs = characters.rare_signs(decoded.utf8)
    text, mended = mojibake.mend(decoded.text, signs)
    if mended:
        signs = characters.rare_signs(text.encode("utf-8", "surrogatepass"))
    text, dropped = characters.tidy(text, signs)
    if not text or text.isspace():
        raise EmptyDocumentError(source, "there is no text in it")
    refuse_other_formats(text, source)
    warnings = _warnings(decoded, mended)
    return RawPost(source, text, url, decoded.encoding, mended + dropped, warnings)


def _first_bytes(path: Path) -> bytes:
    if path.is_dir():
        raise UnreadableSourceError(str(path), "this is a folder, not a file")
    if path.exists() and not path.is_file():
        raise UnreadableSourceError(str(path), "this is a device, not a file")
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _warnings(decoded: Decoded, mended: tuple[Removal, ...]) -> tuple[Warning, ...]:
    found = []
    if decoded.is_cut:
        message = "The file ends inside a letter: its end is probably missing."
        found.append(Warning("cut", message))
    if decoded.mended:
        message = f"{decoded.mended} letters were not {decoded.encoding}; please check."
        found.append(Warning("encoding", message))
    if decoded.claimed:
        message = (
            f"The file says that it is {decoded.claimed}, but its letters are "
            f"{decoded.encoding}; please check."
        )
        found.append(Warning("encoding", message))
    if mended:
        message = (
            f"Garbled letters were mended, as in “{mended[0].text}”; please check."
        )
        found.append(Warning("mojibake", message))
    return tuple(found)
