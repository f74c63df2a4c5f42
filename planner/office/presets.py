"""What a new office starts from, shipped as data in resources/presets."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from db.kinds import LandlordKind, Regime
from db.office import Landlord, LandlordAlias, Office
from planner import RESOURCES
from planner.checklists.catalogue import fill_catalogue
from planner.errors import UnknownPreset
from planner.households.typed import check_text
from planner.operations import final, tell
from planner.times import minutes_of

PRESETS = RESOURCES / "presets"
INSIDE = (LandlordKind.INTAKE, LandlordKind.HELP)
"""Kinds of landlord that are the office's own desks."""


@dataclass(frozen=True, slots=True)
class Own:
    """What an office says of itself when it is made; what is left out is the preset's."""

    name: str = ""
    phone: str = ""
    logo: str | None = None
    desks_per_landlord: int | None = None
    visit_minutes: int | None = None


OWN = Own()


@dataclass(frozen=True, slots=True)
class PresetView:
    """A preset as somebody chooses it: its name, its landlords, and what a day has by default."""

    code: str
    name: str
    landlords: tuple[str, ...]
    desks_per_landlord: int
    visit_minutes: int


def preset_names() -> list[str]:
    """Name the presets there are."""
    return sorted(path.stem for path in PRESETS.glob("*.toml"))


def load_preset(name: str) -> dict[str, Any]:
    """Read a preset.

    Raises:
        UnknownPreset: There is none of that name.
    """
    if name not in preset_names():
        raise UnknownPreset(name, ", ".join(preset_names()))
    return tomllib.loads((PRESETS / f"{name}.toml").read_text(encoding="utf-8"))


def presets() -> list[PresetView]:
    """Show the presets, for whoever makes an office."""
    return [_view(name, load_preset(name)) for name in preset_names()]


@final
def fill_office(session: Session, *, preset: str, own: Own = OWN) -> None:
    """Give a new office its defaults, landlords and document catalogue.

    Raises:
        TextTooLong, TextHasControls: Its name or phone cannot be kept.
    """
    data = load_preset(preset)
    regime = Regime(data["regime"])
    defaults = data["defaults"] | _minded(own)
    hours = tuple((minutes_of(start), minutes_of(end)) for start, end in defaults.pop("hours"))
    name = check_text(own.name.strip(), "name", 120) or data["name"]
    phone = check_text(own.phone.strip(), "phone", 40)
    session.add(
        Office(
            name=name,
            phone=phone,
            logo=own.logo,
            preset=preset,
            regime=regime,
            hours=hours,
            **defaults,
        )
    )
    session.add_all(_landlord(place, entry) for place, entry in enumerate(data["landlords"]))
    fill_catalogue(session, regime)
    tell(session, preset=preset)


def _minded(own: Own) -> dict[str, int]:
    """Give the figures that somebody chose."""
    chosen = {
        "desks_per_landlord": own.desks_per_landlord,
        "visit_minutes": own.visit_minutes,
    }
    return {key: value for key, value in chosen.items() if value is not None}


def _view(code: str, data: dict[str, Any]) -> PresetView:
    kept = data["defaults"]
    owners = tuple(one["name"] for one in data["landlords"] if one["kind"] not in INSIDE)
    return PresetView(code, data["name"], owners, kept["desks_per_landlord"], kept["visit_minutes"])


def _landlord(position: int, entry: dict[str, Any]) -> Landlord:
    aliases = [LandlordAlias(text=alias) for alias in entry.pop("aliases")]
    kind = LandlordKind(entry.pop("kind"))
    return Landlord(position=position, kind=kind, aliases=aliases, **entry)
