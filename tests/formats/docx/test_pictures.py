"""Pictures in Word: alt text, size, and what happens to one that cannot be shown."""

from __future__ import annotations

import pytest

from app.formats.docx import write
from app.messages import LANGUAGES, sentence
from app.model.ids import new_id
from app.model.inlines import Image
from app.model.media import media_name
from app.profiles import load
from tests.formats.build import document, p
from tests.formats.docx.opened import Opened, opened
from tests.strategies import PNG

NAME = media_name(PNG, "png")


def test_a_picture_has_its_alt_text_and_fits_the_text_in_its_own_shape() -> None:
    logo = load().logo
    assert logo is not None
    with open(logo.file, "rb") as file:  # noqa: PTH123
        data = file.read()
    name = media_name(data, "png")
    images = [Image(new_id(), name, f'Bild "{n}"', width) for n, width in enumerate((40.0, 0.0, 900.0))]
    written = opened(document(*(p(image) for image in images), media={name: data}))
    sizes = [(int(each.get("cx")), int(each.get("cy"))) for each in written.all("wp:extent")]
    assert sizes[0][0] == 40 * 36_000
    assert sizes[2][0] <= load().page.text_width * 36_000 + 635
    assert {round(wide / high, 2) for wide, high in sizes} == {round(1035 / 468, 2)}
    assert [each.get("descr") for each in written.all("wp:docPr")] == [image.alt for image in images]
    assert [name for name in written.parts if name.startswith("word/media/image")] == [
        "word/media/image1.png"
    ]


def test_a_tall_picture_fits_the_page() -> None:
    data = bytes.fromhex("47494638396101002c01") + b"\x80\x00\x00" + bytes(6) + b";"
    name = media_name(data, "gif")
    (size,) = opened(document(p(Image(new_id(), name, "hög", 120.0)), media={name: data})).all("wp:extent")
    assert int(size.get("cy")) <= load().page.text_height * 36_000
    assert round(int(size.get("cy")) / int(size.get("cx"))) == 300


@pytest.mark.parametrize(
    ("media", "code"),
    [
        ({}, "docx.missing-picture"),
        ({NAME: b""}, "docx.bad-picture"),
        ({NAME: PNG[:20]}, "docx.bad-picture"),
        ({NAME: b"<svg onload='x'/>"}, "docx.bad-picture"),
        ({NAME: b"\xff\xd8\xff" + b"\xff" * 40}, "docx.bad-picture"),
        ({NAME: b"GIF89a\x00\x00\x00\x00"}, "docx.bad-picture"),
    ],
)
def test_a_picture_that_cannot_be_shown_is_named_instead_and_told(media: dict[str, bytes], code: str) -> None:
    package = document(p("före ", Image(new_id(), NAME, "karta"), " efter"), media=media)
    written = write(package, load())
    assert Opened(written.data).paragraphs() == ["före [karta] efter"]
    assert [(message.code, message.params["alt"]) for message in written.messages] == [(code, "karta")]
    assert all("karta" in sentence(written.messages[0], language) for language in LANGUAGES)
