"""Pictures without what cameras and programs write into them.

What stays: the pixels, turned as the camera said, and the colour profile. What goes:
EXIF with the place, XMP, comments, thumbnails, whatever follows the picture's end.
"""

import struct
from io import BytesIO
from pathlib import PurePath
from typing import IO, Any

from django.conf import settings
from django.core.files.base import ContentFile
from PIL import Image, ImageOps, ImageSequence
from pillow_heif import register_heif_opener

from .errors import UnreadablePictureError

# Nothing else is opened: every further decoder is one more that can be attacked.
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "HEIF")
LOSSY_QUALITY = {"JPEG": 92, "WEBP": 90, "AVIF": 85}
# What an encoder would copy from the source unless told otherwise.
NOTHING: dict[str, Any] = {"exif": b"", "xmp": b"", "comment": b""}
ANIMATED = ("PNG", "WEBP", "AVIF", "GIF")
_LOSSLESS_WEBP = b"VP8L"
_ORIENTATION = 0x0112  # TIFF 6.0, tag Orientation; 1 is upright
# What Pillow and its decoders raise for broken files, found by breaking some.
BROKEN = (
    ArithmeticError,
    EOFError,
    Image.DecompressionBombError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)

register_heif_opener()


# Generic for the type checker only: Django takes no parameters when it runs.
class StrippedFile(ContentFile):  # type: ignore[type-arg]
    """A picture that has no metadata any more."""


def stripped(file: Any) -> Any:
    """Give `file` (a Django file with a picture in it) anew, without metadata.

    A HEIC picture, which few browsers show, becomes a JPEG.
    Returns: a Django file; the same one for a drawing (SVG), which has no camera data.
    Raises: UnreadablePictureError if it is no picture in one of `FORMATS`.
    """
    if file.name.lower().endswith(".svg"):
        return file
    file.open()
    file.seek(0)
    content, form = strip(file, name=file.name)
    name = PurePath(file.name)
    if form == "JPEG" and name.suffix.lower() not in {".jpg", ".jpeg"}:
        name = name.with_suffix(".jpg")
    return StrippedFile(content, name=name.name)


def strip(source: IO[bytes], *, name: str = "picture") -> tuple[bytes, str]:
    """Give the bytes of a picture without metadata, and its format's name in Pillow.

    Raises: UnreadablePictureError, with `name` in its words.
    """
    try:
        with Image.open(source, formats=FORMATS) as picture:
            return _encoded(picture, source)
    except BROKEN as error:
        raise UnreadablePictureError(f"{name}: {error}") from error


def _encoded(picture: Image.Image, source: IO[bytes]) -> tuple[bytes, str]:
    if picture.width * picture.height > _most_pixels():
        raise ValueError(f"{picture.width} × {picture.height} pixels are too many")
    form = "JPEG" if picture.format in {"HEIF", "MPO"} else str(picture.format)
    options = {**NOTHING, **_encoding(picture, form, source)}
    first, *rest = _frames(picture, form)
    if rest:
        options |= {"save_all": True, "append_images": rest, **_timing(picture)}
    target = BytesIO()
    first.save(target, form, **options)
    return target.getvalue(), form


def _frames(picture: Image.Image, form: str) -> list[Image.Image]:
    """Copies that carry no information but the pixels; more than one if it moves."""
    if form in ANIMATED and _moves(picture):
        return [_bare(frame) for frame in ImageSequence.Iterator(picture)]
    if form == "JPEG" and _is_upright(picture) and picture.format == "JPEG":
        picture.load()
        return [picture]  # quality="keep" needs the tables of the opened file
    return [_bare(ImageOps.exif_transpose(picture))]


def _moves(picture: Image.Image) -> bool:
    """Whether to keep all frames; of too many for the memory the first one stays."""
    frames = int(getattr(picture, "n_frames", 1))
    return frames > 1 and frames * picture.width * picture.height <= _most_pixels()


def _bare(frame: Image.Image) -> Image.Image:
    copy = frame.copy()
    kept = ("transparency", "background")
    copy.info = {key: frame.info[key] for key in kept if key in frame.info}
    return copy


def _encoding(picture: Image.Image, form: str, source: IO[bytes]) -> dict[str, Any]:
    options: dict[str, Any] = {"icc_profile": picture.info.get("icc_profile")}
    if form in LOSSY_QUALITY:
        options["quality"] = LOSSY_QUALITY[form]
    if form == "JPEG":
        options |= {"optimize": True, "progressive": True}
        if picture.format == "JPEG" and _is_upright(picture):
            options["quality"] = "keep"
    if form == "WEBP":
        options["lossless"] = _is_lossless(source)
    return options


def _timing(picture: Image.Image) -> dict[str, Any]:
    durations = [
        frame.info.get("duration", 100) for frame in ImageSequence.Iterator(picture)
    ]
    return {"duration": durations, "loop": picture.info.get("loop", 0)}


def _is_upright(picture: Image.Image) -> bool:
    return bool(picture.getexif().get(_ORIENTATION, 1) == 1)


def _is_lossless(source: IO[bytes]) -> bool:
    position = source.tell()
    source.seek(0)
    beginning = source.read(4096)
    source.seek(position)
    return _LOSSLESS_WEBP in beginning


def _most_pixels() -> int:
    # Wagtail's own setting and its default, which its upload form keeps to.
    return int(getattr(settings, "WAGTAILIMAGES_MAX_IMAGE_PIXELS", 128_000_000))
