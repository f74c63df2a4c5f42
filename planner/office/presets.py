"""What a new office starts from, shipped as data in resources/presets."""

from __future__ import annotations

import tomllib
from typing import Any

from sqlalchemy.orm import Session

from db.kinds import LandlordKind, Regime
from db.office import Landlord, LandlordAlias, Office
from planner import RESOURCES
from planner.checklists.catalogue import fill_catalogue
from planner.errors import UnknownPreset
from planner.operations import final, tell
from planner.times import minutes_of

PRESETS = RESOURCES / "presets"


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


@final
def fill_office(session: Session, *, preset: str) -> None:
    """Give a new office its defaults, landlords and document catalogue."""
    data = load_preset(preset)
    regime = Regime(data["regime"])
    defaults = dict(data["defaults"])
    hours = tuple((minutes_of(start), minutes_of(end)) for start, end in defaults.pop("hours"))
    session.add(
        Office(name=data["name"], phone="", preset=preset, regime=regime, hours=hours, **defaults)
    )
    session.add_all(_landlord(place, entry) for place, entry in enumerate(data["landlords"]))
    fill_catalogue(session, regime)
    tell(session, preset=preset)


def _landlord(position: int, entry: dict[str, Any]) -> Landlord:
    aliases = [LandlordAlias(text=alias) for alias in entry.pop("aliases")]
    kind = LandlordKind(entry.pop("kind"))
    return Landlord(position=position, kind=kind, aliases=aliases, **entry)
