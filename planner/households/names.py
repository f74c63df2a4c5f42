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


def phone_in_words(phone: str) -> str:
    """Write an E.164 number as people here say it: "0470 00 57 01"; a foreign one in full."""
    import phonenumbers as numbers  # noqa: PLC0415 - heavy

    try:
        number = numbers.parse(phone, "BE")
    except numbers.NumberParseException:
        return phone
    own = number.country_code == numbers.country_code_for_region("BE")
    form = numbers.PhoneNumberFormat
    return numbers.format_number(number, form.NATIONAL if own else form.INTERNATIONAL)
