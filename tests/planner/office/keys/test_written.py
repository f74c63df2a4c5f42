from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from db.vault import DataKey
from planner.errors import RecoveryKeyIncomplete, RecoveryKeyMistyped
from planner.office.keys.written import GROUPS, LENGTH, SIGNS, read, typed_so_far, written

FEW = settings(max_examples=40, deadline=None)
keys = some.binary(min_size=32, max_size=32).map(DataKey)


@FEW
@given(keys)
def test_what_is_written_reads_as_the_same_key(key):
    groups = written(key)
    assert len(groups) == GROUPS
    assert {len(group) for group in groups} == {LENGTH}
    assert read(" ".join(groups)) == key


@FEW
@given(keys)
def test_case_spaces_and_dashes_do_not_matter(key):
    assert read("-".join(written(key)).lower()) == key
    assert read("".join(written(key))) == key


@FEW
@given(keys)
def test_letters_that_look_like_a_digit_are_read_as_one(key):
    text = " ".join(written(key))
    assert read(text.replace("0", "O").replace("1", "l")) == key


@FEW
@given(keys)
def test_digits_typed_without_shift_on_a_belgian_keyboard_are_read(key):
    row = dict(zip("1234567890", "&é\"'(§è!çà", strict=True))
    assert read("".join(row.get(sign, sign) for sign in "".join(written(key)))) == key


@FEW
@given(keys, some.integers(0, GROUPS * LENGTH - 1), some.sampled_from(SIGNS))
def test_a_wrong_sign_is_noticed_and_its_group_named(key, place, sign):
    signs = list("".join(written(key)))
    if signs[place] == sign:
        return
    signs[place] = sign
    with pytest.raises(RecoveryKeyMistyped) as refused:
        read("".join(signs))
    assert refused.value.number == place // LENGTH + 1


@FEW
@given(keys, some.integers(0, GROUPS - 1), some.permutations(range(LENGTH)))
def test_two_signs_that_changed_places_are_noticed(key, group, order):
    groups = list(written(key))
    one, other = order[:2]
    signs = list(groups[group])
    if signs[one] == signs[other]:
        return
    signs[one], signs[other] = signs[other], signs[one]
    groups[group] = "".join(signs)
    with pytest.raises(RecoveryKeyMistyped) as refused:
        read(" ".join(groups))
    assert refused.value.number == group + 1


def test_two_groups_that_changed_places_are_noticed():
    groups = list(written(DataKey(bytes(range(32)))))
    groups[2], groups[3] = groups[3], groups[2]
    with pytest.raises(RecoveryKeyMistyped) as refused:
        read(" ".join(groups))
    assert refused.value.number == 3


def test_a_group_too_few_is_said_by_the_count():
    text = " ".join(written(DataKey(bytes(32)))[1:])
    with pytest.raises(RecoveryKeyIncomplete) as refused:
        read(text)
    assert (refused.value.signs, refused.value.wanted) == (60, 65)


def test_signs_that_are_none_are_noticed():
    groups = written(DataKey(bytes(32)))
    with pytest.raises(RecoveryKeyMistyped):
        read(" ".join([*groups[:-1], "****?"]))


def test_what_is_being_typed_is_checked_group_by_group():
    groups = written(DataKey(bytes(range(32))))
    assert typed_so_far("") == (0, 0)
    assert typed_so_far(" ".join(groups[:3]) + groups[3][:2]) == (3, 0)
    assert typed_so_far(" ".join(groups)) == (GROUPS, 0)
    assert typed_so_far(" ".join([groups[0], groups[2], groups[1]])) == (3, 2)
    assert typed_so_far(" ".join([*groups, "MEER"])) == (GROUPS, 0)
