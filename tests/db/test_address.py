from __future__ import annotations

from pathlib import Path

import pytest

from db.address import NoAddressError, place_of, server_address


def test_a_place_is_a_file_unless_it_is_an_address():
    assert place_of("C:/kantoor.inschrijfdag") == Path("C:/kantoor.inschrijfdag")
    assert place_of("postgresql://an@pg.stad.be/days?office=kortrijk").schema == "kortrijk"


def test_the_server_must_prove_who_it_is_unless_the_address_says_otherwise():
    strict = server_address("postgresql://an@pg.stad.be/days?office=kortrijk")
    assert strict.conninfo.endswith("?sslmode=verify-full")
    lax = server_address("postgresql://an@pg/days?office=kortrijk&sslmode=require")
    assert "sslmode=require" in lax.conninfo
    assert "verify-full" not in lax.conninfo


def test_an_address_is_shown_without_its_password():
    address = server_address("postgresql://an:geheim@pg.stad.be:6432/days?office=kortrijk")
    assert "geheim" in address.conninfo
    assert "geheim" not in str(address) + repr(address)
    assert server_address(str(address)).schema == "kortrijk"
    assert address.server == "pg.stad.be:6432"


@pytest.mark.parametrize(
    "words",
    [
        "postgresql://an@pg/days",
        "postgresql://an@pg?office=kortrijk",
        "postgresql://an@pg/days?office=Kortrijk;drop",
        "postgresql://an@pg/days?office=" + "k" * 41,
        "postgresql://an@pg:poort/days?office=kortrijk",
        "postgres://",
    ],
)
def test_what_is_no_address_is_refused(words):
    with pytest.raises(NoAddressError):
        place_of(words)


def test_behind_a_pooler_the_server_itself_is_listened_to():
    words = "postgresql://an:geheim@pool:6432/days?office=kortrijk&listen=pg.stad.be:5432"
    address = server_address(words)
    assert address.ear == "postgresql://an:geheim@pg.stad.be:5432/days?sslmode=verify-full"
    assert address.conninfo == "postgresql://an:geheim@pool:6432/days?sslmode=verify-full"
    again = server_address(str(address.of("bea")))
    assert again.ear == "postgresql://bea@pg.stad.be:5432/days?sslmode=verify-full"
    with pytest.raises(NoAddressError):
        server_address("postgresql://an@pool/days?office=kortrijk&listen=a@b/c")
