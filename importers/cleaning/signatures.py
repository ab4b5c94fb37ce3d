"""Files that are no text, told by their first bytes, named as people call them."""

from .errors import UnreadableSourceError

# First bytes after the formats' own specifications; the longest match is not needed.
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"{\\rtf", "a Rich Text document"),
    (b"bplist00", "a Safari web archive"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"fLaC", "a sound file"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
)
# ISO base media and RIFF carry their kind a few bytes in.
_INNER = {
    (4, b"ftyp"): "a video or a phone picture",
    (8, b"WEBP"): "a WebP picture",
    (8, b"WAVE"): "a sound file",
    (8, b"AVI "): "a video",
}
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_CONTROL_SHARE = 0.05


def refuse_binary(content: bytes, source: str) -> None:
    """Raise UnreadableSourceError, in plain words, for a file of a known other kind."""
    for start, kind in _SIGNATURES:
        if content.startswith(start):
            raise UnreadableSourceError(source, f"this is {kind}, not text")
    for (offset, mark), kind in _INNER.items():
        if content.startswith(mark, offset):
            raise UnreadableSourceError(source, f"this is {kind}, not text")


def refuse_controls(content: bytes, source: str) -> None:
    """Raise UnreadableSourceError where too many bytes are no characters at all."""
    controls = len(content) - len(content.translate(None, delete=_CONTROLS))
    if controls > _CONTROL_SHARE * len(content):
        share = round(100 * controls / len(content))
        raise UnreadableSourceError(
            source, f"this is not text: {share} % of its bytes are control codes"
        )
