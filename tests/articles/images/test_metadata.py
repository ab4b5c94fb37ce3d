"""Pictures lose what cameras write into them, and nothing else."""

from io import BytesIO
from random import Random
from typing import Any

import pytest
from django.core.files.base import ContentFile
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin
from pytest_django.fixtures import Settings

from articles.images.errors import UnreadablePictureError
from articles.images.metadata import strip, stripped

ORIENTATION, MAKE, GPS = 0x0112, 0x010F, 0x8825
FORMATS = ["JPEG", "PNG", "WEBP", "AVIF"]
COLOURS = ("red", "blue", "green")
PLACE = "Hidden Lane 7"
XMP = f"<x:xmpmeta>{PLACE}</x:xmpmeta>".encode()


def exif(orientation: int = 1) -> Image.Exif:
    """What a telephone writes: make, place, owner's words and how it was held."""
    tags = Image.Exif()
    tags[ORIENTATION] = orientation
    tags[MAKE] = PLACE
    tags.get_ifd(GPS).update(
        {1: "N", 2: (51.0, 30.0, 12.0), 3: "W", 4: (0.0, 7.0, 39.0)}
    )
    return tags


def photograph(form: str, orientation: int = 1, **options: Any) -> bytes:
    """A picture 40 × 20: left half red, right half blue."""
    picture = Image.new("RGB", (40, 20), "red")
    ImageDraw.Draw(picture).rectangle((20, 0, 39, 19), fill="blue")
    target = BytesIO()
    picture.save(target, form, exif=exif(orientation), quality=95, **options)
    return target.getvalue()


def moving(form: str) -> bytes:
    """Three frames of 16 × 16."""
    first, *rest = (Image.new("RGB", (16, 16), name) for name in COLOURS)
    target = BytesIO()
    first.save(target, form, save_all=True, append_images=rest, duration=80, loop=0)
    return target.getvalue()


def broken(content: bytes, rng: Random) -> bytes:
    """The beginning of a file, with a wrong byte here and there."""
    cut = bytearray(content[: rng.randrange(20, len(content) + 1)])
    for _ in range(rng.randrange(3)):
        cut[rng.randrange(12, len(cut))] = rng.randrange(256)
    return bytes(cut)


def outcome(content: bytes) -> str:
    try:
        strip(BytesIO(content))
    except UnreadablePictureError:
        return "unreadable"
    return "read"


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def colour(picture: Image.Image, x: int, y: int) -> str:
    red, _, blue = picture.convert("RGB").getpixel((x, y))  # type: ignore[misc]  # an RGB pixel has three
    return "red" if red > blue else "blue"


@pytest.mark.parametrize("form", FORMATS)
def test_the_specimens_do_hold_a_place(form: str) -> None:
    content = photograph(form)

    assert PLACE.encode() in content
    assert opened(content).getexif().get_ifd(GPS)


@pytest.mark.parametrize("form", FORMATS)
def test_place_and_camera_are_gone(form: str) -> None:
    content, kept = strip(BytesIO(photograph(form)))

    assert kept == form
    assert PLACE.encode() not in content
    assert not dict(opened(content).getexif())
    assert b"Exif" not in content


@pytest.mark.parametrize("form", FORMATS)
def test_pixels_stay_as_they_were(form: str) -> None:
    picture = opened(strip(BytesIO(photograph(form)))[0])

    assert picture.size == (40, 20)
    assert colour(picture, 5, 10) == "red"
    assert colour(picture, 35, 10) == "blue"


# EXIF 2.3: where the first row and column of the stored pixels belong.
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    ("orientation", "size", "first"),
    [
        (2, (40, 20), "blue"),
        (3, (40, 20), "blue"),
        (4, (40, 20), "red"),
        (6, (20, 40), "red"),
        (8, (20, 40), "blue"),
    ],
)
def test_a_picture_is_turned_as_the_camera_was_held(
    form: str, orientation: int, size: tuple[int, int], first: str
) -> None:
    picture = opened(strip(BytesIO(photograph(form, orientation)))[0])

    assert picture.size == size
    assert colour(picture, 3, 3) == first


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_descriptions_of_programs_are_gone(form: str) -> None:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", PLACE)
    info.add_itxt("XML:com.adobe.xmp", PLACE)
    options: dict[str, dict[str, Any]] = {
        "JPEG": {"comment": PLACE, "xmp": XMP},
        "PNG": {"pnginfo": info},
        "WEBP": {"xmp": XMP},
    }

    content, _ = strip(BytesIO(photograph(form, **options[form])))

    assert PLACE.encode() not in content


def test_what_follows_the_picture_is_gone() -> None:
    content, _ = strip(BytesIO(photograph("JPEG") + photograph("JPEG") + b"tail"))

    assert PLACE.encode() not in content
    assert content.endswith(b"\xff\xd9")
    assert content.count(b"\xff\xd9") == 1


@pytest.mark.parametrize("form", FORMATS)
def test_the_colour_profile_stays(form: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

    content, _ = strip(BytesIO(photograph(form, icc_profile=profile)))

    assert opened(content).info["icc_profile"] == profile


@pytest.mark.parametrize("form", ["PNG", "WEBP", "AVIF"])
def test_transparency_stays(form: str) -> None:
    target = BytesIO()
    Image.new("RGBA", (20, 20), (255, 0, 0, 0)).save(target, form, exif=exif())

    picture = opened(strip(BytesIO(target.getvalue()))[0]).convert("RGBA")

    assert picture.getpixel((5, 5))[3] == 0  # type: ignore[index]  # RGBA has four


def test_an_upright_jpeg_keeps_its_quality() -> None:
    before = photograph("JPEG")

    after, _ = strip(BytesIO(before))

    assert opened(after).quantization == opened(before).quantization  # type: ignore[attr-defined]  # of JPEG alone


def test_a_lossless_webp_stays_lossless() -> None:
    content, _ = strip(BytesIO(photograph("WEBP", lossless=True)))

    assert b"VP8L" in content


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG"])
def test_a_picture_that_moves_still_does(form: str) -> None:
    picture = opened(strip(BytesIO(moving(form)))[0])

    assert picture.n_frames == 3  # type: ignore[attr-defined]  # of pictures that move
    assert PLACE not in str(picture.info)


def test_heic_becomes_a_jpeg_that_browsers_show() -> None:
    content = photograph("HEIF")

    made = stripped(ContentFile(content, name="IMG 1.HEIC"))

    assert made.name == "IMG 1.jpg"
    assert opened(made.read()).format == "JPEG"
    assert not dict(opened(made.file.getvalue()).getexif())


def test_the_same_picture_gives_the_same_bytes() -> None:
    content = photograph("JPEG", 6)

    assert strip(BytesIO(content)) == strip(BytesIO(content))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"text",
        b"%PDF-1.7",
        photograph("TIFF"),
        photograph("JPEG")[:-40],
        photograph("PNG")[:-40],
    ],
)
def test_anything_else_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadablePictureError, match=r"^mine\.jpg: "):
        strip(BytesIO(content), name="mine.jpg")


# Pillow warns of what it skips; production does not turn that into an error.
@pytest.mark.filterwarnings("ignore::UserWarning:PIL")
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "AVIF", "GIF"])
def test_a_broken_file_raises_nothing_else(form: str) -> None:
    rng = Random(form)
    whole = moving(form) if form == "GIF" else photograph(form)

    outcomes = {outcome(broken(whole, rng)) for _ in range(120)}

    assert outcomes <= {"read", "unreadable"}


def test_too_many_pixels_are_refused(settings: Settings) -> None:
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40 * 20 - 1

    with pytest.raises(UnreadablePictureError, match="40 × 20 pixels are too many"):
        strip(BytesIO(photograph("PNG")))


def test_of_too_many_frames_the_first_stays(settings: Settings) -> None:
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 2 * 16 * 16

    content, _ = strip(BytesIO(moving("GIF")))

    assert opened(content).n_frames == 1  # type: ignore[attr-defined]  # of GIF


def test_a_drawing_is_left_alone() -> None:
    file = ContentFile(b"<svg/>", name="wave.svg")

    assert stripped(file) is file
