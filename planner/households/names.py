"""How people's names are shown."""

from __future__ import annotations


def family_name(last_name: str, *, hidden: bool) -> str:
    """Give the name for a list or board: none for a household that asked to be hidden."""
    return "" if hidden else last_name


def full_name(last_name: str, first_name: str, *, hidden: bool = False) -> str:
    """Give the name as files are ordered: "Haddad, Samira"."""
    if hidden:
        return ""
    return ", ".join(part for part in (last_name, first_name) if part)
