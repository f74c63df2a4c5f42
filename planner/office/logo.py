"""The office's logo, made fit for paper: small, on white, whatever the picture was."""

from __future__ import annotations

from base64 import b64decode, b64encode
from io import BytesIO

from sqlalchemy.orm import Session

from planner.errors import ChangedMeanwhile, LogoTooLarge, LogoUnreadable
from planner.office.queries import office
from planner.operations import operation

BYTES = 10 << 20
PIXELS = 40_000_000
"""What a picture may have at most, before it is drawn: people's logos have far less."""
WIDE, HIGH = 600, 200
"""Pixels that are kept at most: 50 x 17 mm at 300 dots an inch."""


def logo_from(picture: bytes, name: str) -> str:
    """Make a logo of a picture (PNG or JPEG): a small PNG on white, as text.

    Raises:
        LogoTooLarge, LogoUnreadable: It is no such picture.
    """
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - heavy, and seldom needed

    if len(picture) > BYTES:
        raise LogoTooLarge(name)
    try:
        with Image.open(BytesIO(picture), formats=("PNG", "JPEG")) as found:
            if found.width * found.height > PIXELS:
                raise LogoTooLarge(name)
            drawn = found.convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise LogoUnreadable(name) from error
    drawn.thumbnail((WIDE, HIGH))
    paper = Image.new("RGBA", drawn.size, "white")
    paper.alpha_composite(drawn)
    written = BytesIO()
    paper.convert("RGB").quantize(256).save(written, "PNG", optimize=True)
    return b64encode(written.getvalue()).decode("ascii")


def logo_bytes(logo: str) -> bytes:
    """Give a logo that is kept as a PNG."""
    return b64decode(logo)


def logo_of(session: Session) -> bytes | None:
    """Give the office's logo as a PNG, if it has one."""
    kept = office(session).logo
    return logo_bytes(kept) if kept else None


@operation
def set_logo(session: Session, *, version: int, logo: str | None) -> None:
    """Have letters, posters and certificates bear a logo (as `logo_from` makes it), or none.

    Raises:
        ChangedMeanwhile: Somebody else changed the office first.
    """
    own = office(session)
    if own.version != version:
        raise ChangedMeanwhile
    own.logo = logo
