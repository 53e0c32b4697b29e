"""Makes README's pictures of pages from the sample meeting: `python -m tests.pictures`.

Three kinds of documents in both bundled profiles, each as one picture, and the web page on a phone where
Chromium is there.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
import zlib
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2

from app.formats import page, pdf
from app.formats.flow.scope import Scope
from app.model.minutes import Package
from app.profiles import load
from app.resources import resource
from app.session.extracts import extract
from app.session.files import read_source
from tests.meeting.build import package as meeting

WIDTH, GAP, ACROSS = 372, 12, 3  # pixels of a page and between two, pages beside each other
GROUND = 0xDD  # grey between the pages
PHONE = (390, 780)

Bitmap = list[bytearray]  # rows of RGB


def pages(profile: str) -> Iterator[Bitmap]:
    """Front page, contents, an item with a vote, the notice, an extract, notes."""
    package = meeting()
    notes = read_source(resource("samples", "minnesanteckningar.paragraf")).package
    whole = pypdfium2.PdfDocument(_pdf(package, profile))
    texts = [each.get_textpage().get_text_range() for each in whole]
    yield rendered(whole[0])
    contents = load(profile).paper.contents.heading
    yield rendered(whole[next(at for at, text in enumerate(texts) if at and contents in text)])
    vote = load(profile).part_label("vote")
    yield rendered(
        whole[next(at for at, text in enumerate(texts) if f"\n{vote}" in text and "Summa" in text)]
    )
    yield rendered(pypdfium2.PdfDocument(_pdf(package, profile, "notice"))[0])
    one = extract(package, [package.minutes.sections[5].id])
    cut = pypdfium2.PdfDocument(_pdf(one, profile, "extract"))
    yield rendered(cut[len(cut) - 1])
    yield rendered(pypdfium2.PdfDocument(_pdf(notes, profile))[0])


def _pdf(package: Package, profile: str, scope: Scope = "whole") -> bytes:
    return pdf.write(package, load(profile), scope=scope).data


def rendered(of: pypdfium2.PdfPage) -> Bitmap:
    """A page, `WIDTH` pixels broad."""
    bitmap = of.render(scale=WIDTH / of.get_width(), rev_byteorder=True, prefer_bgrx=False)
    data, stride = bytes(bitmap.buffer), bitmap.stride
    assert bitmap.n_channels == 3
    return [bytearray(data[at * stride : at * stride + bitmap.width * 3]) for at in range(bitmap.height)]


def sheet(of: list[Bitmap]) -> Bitmap:
    """Pages beside and below each other on grey."""
    height = max(map(len, of))
    width = len(of[0][0])
    gap = bytearray([GROUND] * 3 * GAP)
    full = bytearray([GROUND] * (3 * GAP + (3 * GAP + width) * ACROSS))
    out: Bitmap = [full] * GAP
    for start in range(0, len(of), ACROSS):
        row = of[start : start + ACROSS]
        for at in range(height):
            line = bytearray(gap)
            for bitmap in row:
                line += (bitmap[at] if at < len(bitmap) else bytearray([GROUND] * width)) + gap
            out.append(line)
        out += [full] * GAP
    return out


def png(bitmap: Bitmap) -> bytes:
    """A picture in a palette of its 256 most frequent colours; what has another takes the nearest."""
    counts: dict[bytes, int] = {}
    rows = [[bytes(row[at : at + 3]) for at in range(0, len(row), 3)] for row in bitmap]
    for row in rows:
        for pixel in row:
            counts[pixel] = counts.get(pixel, 0) + 1
    palette = sorted(counts, key=lambda each: -counts[each])[:256]
    index = {pixel: at for at, pixel in enumerate(palette)}
    for pixel in counts:
        if pixel not in index:
            index[pixel] = min(range(len(palette)), key=lambda at: _distance(palette[at], pixel))
    packed = b"".join(b"\0" + bytes(index[pixel] for pixel in row) for row in rows)
    head = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 3, 0, 0, 0)
    colours = b"".join(palette)
    chunks = ((b"IHDR", head), (b"PLTE", colours), (b"IDAT", zlib.compress(packed, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in chunks)


def _distance(one: bytes, other: bytes) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def phone(target: Path) -> None:
    """The web page as a phone shows it, light and dark; nothing where Chromium is not there."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not chromium:
        return
    with TemporaryDirectory() as folder:
        # Chromium's own window cannot be as narrow as a phone: two frames stand side by side in a broad one.
        web = Path(folder, "web.html")
        web.write_bytes(page.write(meeting(), load()).data)
        frame = f'<iframe src="web.html" width="{PHONE[0]}" height="{PHONE[1]}" style="border:0;color-scheme:'
        down = frame.replace("web.html", "web.html#paragraf-176")
        Path(folder, "both.html").write_text(
            f'<body style="margin:0;display:flex;gap:12px;background:#ddd">{frame}light"></iframe>'
            f'{down}dark"></iframe></body>',
            encoding="utf-8",
        )
        subprocess.run(
            [
                *(chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
                *(f"--window-size={2 * PHONE[0] + 12},{PHONE[1]}", f"--screenshot={target}"),
                Path(folder, "both.html").as_uri(),
            ],
            check=True,
            capture_output=True,
        )


def main() -> None:
    for profile in ("neutral", "klassisk"):
        resource("pictures", f"pages-{profile}.png").write_bytes(png(sheet(list(pages(profile)))))
    phone(resource("pictures", "phone.png"))


if __name__ == "__main__":
    main()
