"""Images as the site keeps them."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from pytest_django.fixtures import Settings

from articles.images.models import ArticleImage
from tests.articles.factories import House, make_image, picture_file
from tests.articles.images.test_metadata import PLACE, moving, photograph


@pytest.mark.usefixtures("house")
def test_the_stored_original_does_not_tell_the_place() -> None:
    file = ContentFile(photograph("JPEG", 6), name="client.jpg")

    image = make_image(file=file)

    with image.file.storage.open(image.file.name) as file:
        stored = file.read()
    assert PLACE.encode() not in stored
    assert (image.width, image.height) == (20, 40)
    assert image.file_size == len(stored)
    assert ArticleImage.objects.get(pk=image.pk).width == 20


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize("spec", ["width-20|format-jpeg", "width-20|format-webp"])
def test_what_readers_get_does_not_tell_the_place(spec: str) -> None:
    image = make_image(file=ContentFile(photograph("JPEG", 6), name="client.jpg"))

    rendition = image.get_rendition(spec)

    with rendition.file.storage.open(rendition.file.name) as file:
        assert not dict(Image.open(file).getexif())


@pytest.mark.usefixtures("house")
def test_an_upload_in_the_admin_is_stripped(
    admin_client: Client, settings: Settings
) -> None:
    settings.WAGTAILIMAGES_IMAGE_FORM_BASE = "articles.images.forms.ArticleImageForm"
    upload = SimpleUploadedFile("client.jpg", photograph("JPEG"), "image/jpeg")
    fields = {
        "title": "Client",
        "file": upload,
        "credit": "Photo: Ada",
        "collection": 1,
    }

    admin_client.post(reverse("wagtailimages:add"), fields)

    image = ArticleImage.objects.get(title="Client")
    with image.file.storage.open(image.file.name) as file:
        assert PLACE.encode() not in file.read()
    assert image.credit == "Photo: Ada"


@pytest.mark.usefixtures("house")
def test_a_new_file_for_an_image_is_stripped() -> None:
    image = make_image()

    image.file = ContentFile(photograph("PNG"), name="new.png")
    image.save()

    with image.file.storage.open(image.file.name) as file:
        assert PLACE.encode() not in file.read()


@pytest.mark.usefixtures("house")
def test_saving_other_fields_leaves_the_file_alone() -> None:
    image = make_image()
    name, digest = image.file.name, image.file_hash

    image.credit = "Photo: Ada"
    image.save()

    assert (image.file.name, image.file_hash) == (name, digest)


@pytest.mark.usefixtures("house")
def test_the_same_upload_has_the_same_hash() -> None:
    first, second = (
        make_image(file=picture_file(7)),
        make_image(file=picture_file(7)),
    )

    assert first.file_hash == second.file_hash != ""


def test_a_file_name_is_no_alternative_text(house: House) -> None:
    assert make_image(title="IMG_0001", description="").default_alt_text == ""


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("broken.jpg", photograph("JPEG")[:-40]),
        ("broken.gif", moving("GIF")[:-30]),
    ],
)
def test_a_damaged_upload_is_refused_in_words(
    admin_client: Client, settings: Settings, name: str, content: bytes
) -> None:
    settings.WAGTAILIMAGES_IMAGE_FORM_BASE = "articles.images.forms.ArticleImageForm"
    upload = SimpleUploadedFile(name, content)

    fields = {"title": "Broken", "file": upload, "collection": 1}
    response = admin_client.post(reverse("wagtailimages:add"), fields)

    assert "could not be read as a picture" in response.content.decode()
    assert not ArticleImage.objects.exists()
