from __future__ import annotations

import json
import shutil
from functools import partial

import pypdfium2
import pytest
from sqlalchemy import text

from planner.cli.app import run
from planner.days.queries import days
from planner.demo import LISTS
from planner.office.backup.place import Why
from planner.timetable.queries import board
from planner.workspace import Workspace
from tests.planner.slips import reading

DAY = "2026-12-17"


@pytest.fixture
def cli(tmp_path, kortrijk_file, capsys):
    """Run a command on an office of this test; give its status, output and refusal."""
    office = tmp_path / "kortrijk.inschrijfdag"

    def command(*words, office=office):
        status = run([*map(str, words), *(["--office", str(office)] if office else [])])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return status, said.out, said.err

    shutil.copy(kortrijk_file, office)
    command.office = office
    return command


@pytest.fixture(scope="module")
def planned_file(kortrijk_file, tmp_path_factory):
    """An office with a day that was filled and planned by command, to be copied."""
    office = shutil.copy(kortrijk_file, tmp_path_factory.mktemp("planned") / "k.inschrijfdag")
    languages = ("fr", "fr", "ro", "uk", "es", "ar", "fa", "pl", "ru", "tr")
    for words in (
        ("day", "add", "--date", DAY),
        ("import", "--day", DAY, *LISTS, "--yes", "--duplicates", "merge"),
        ("interpreters", "--day", DAY, *(part for code in languages for part in ("--book", code))),
        ("plan", "--day", DAY, "--seconds", "3", "--seed", "1"),
    ):
        assert run([*map(str, words), "--office", str(office)]) == 0
    return office


@pytest.fixture
def planned(cli, planned_file):
    shutil.copy(planned_file, cli.office)
    return cli


def shown(office):
    workspace = Workspace(office)
    try:
        found = workspace.ask(days)[0].id
        return workspace.ask(partial(board, day_id=found))
    finally:
        workspace.close()


def test_an_office_is_made_once_and_not_over_another(cli, tmp_path):
    made = tmp_path / "new.inschrijfdag"
    assert cli("office", "new", made, "--preset", "kortrijk", office=None)[0] == 0
    assert cli("day", "list", office=made)[0] == 0
    status, _, refusal = cli("office", "new", cli.office, office=None)
    assert status == 1
    assert "Er bestaat al een bestand" in refusal


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("office", "new", "x.inschrijfdag", "--preset", "brugge"), "geen voorinstelling brugge"),
        (("day", "list", "--office", "nergens.inschrijfdag"), "geen kantoorbestand"),
        (("import", "nergens.csv", "--day", DAY, "--office", "nergens"), "nergens"),
        (("solve", "nergens.json"), "nergens.json"),
    ],
)
def test_a_refusal_is_one_sentence_and_status_1(cli, words, sentence, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    status, _, refusal = cli(*words, office=None)
    assert status == 1
    assert sentence in refusal
    assert refusal.count("\n") == 1


@pytest.mark.parametrize(
    "words", [(), ("day", "add"), ("day", "add", "--date", "morgen"), ("bestaat-niet",)]
)
def test_wrong_usage_is_status_2(cli, words):
    assert cli(*words, office=None)[0] == 2


def test_an_office_must_be_named(cli):
    assert cli("day", "list", office=None)[0] == 2


def test_the_office_may_stand_before_the_command_too(cli, capsys):
    assert run(["--office", str(cli.office), "day", "list"]) == 0


def test_days_are_added_listed_moved_and_undone(cli):
    assert cli("day", "add", "--date", DAY)[0] == 0
    assert "donderdag 17 december 2026" in cli("day", "list")[1]
    assert cli("day", "add", "--date", "17/12/2026")[0] == 1
    cli("day", "move", "--date", DAY, "--to", "2026-12-18")
    assert "vrijdag 18 december 2026" in cli("day", "list")[1]
    assert "Ongedaan gemaakt: Dag verplaatst" in cli("undo")[1]
    assert "donderdag 17 december" in cli("day", "list")[1]
    assert "Opnieuw gedaan" in cli("redo")[1]


def test_a_day_may_have_its_own_hours_and_desks(cli):
    cli("day", "add", "--date", DAY, "--hours", "9u-12u", "--desks", "GW=1,POORT=3",
        "--visit", "20", "--place", "Zaal De Brug; Kerkplein 4")  # fmt: skip
    day = shown(cli.office)
    assert day.sessions == ((540, 720),)
    assert [desk.landlord for desk in day.desks] == ["Goedkope Woning", *["SVK De Poort"] * 3]
    assert day.visit_minutes == 20


def test_a_day_on_a_holiday_is_added_with_a_warning(cli):
    status, said, _ = cli("day", "add", "--date", "2027-05-06")
    assert status == 0
    assert "feestdag (Hemelvaart)" in said


def test_the_next_six_dates_are_shown(cli):
    _, said, _ = cli("day", "preview", "--every", "3", "--weekday", "1", "--nth", "-1")
    assert len(said.splitlines()) == 6
    assert all(line.startswith("maandag") for line in said.splitlines())
    cli("day", "series", "--every", "2", "--from", DAY, "--plan", "2")
    assert said != cli("day", "preview")[1]
    assert len(cli("day", "list")[1].splitlines()) == 3


def test_an_import_without_yes_reports_and_changes_nothing(cli, tmp_path):
    cli("day", "add", "--date", DAY)
    target = tmp_path / "report.json"
    status, said, _ = cli("import", "--day", DAY, *LISTS, "--report", target)
    report = json.loads(target.read_text("utf-8"))

    assert status == 0
    assert "Er is niets gewijzigd" in said
    assert (len(report["accepted"]), len(report["problems"])) == (55, 6)
    assert shown(cli.office).waiting == ()


def test_an_import_with_yes_keeps_doubles_apart_unless_told_to_merge(cli):
    cli("day", "add", "--date", DAY)
    _, said, _ = cli("import", "--day", DAY, *LISTS, "--yes")
    assert "2 mogelijke dubbels staan er nu apart in" in said
    assert len(shown(cli.office).waiting) == 55
    cli("undo")
    cli("import", "--day", DAY, *LISTS, "--yes", "--duplicates", "merge")
    assert len(shown(cli.office).waiting) == 53


def test_a_list_for_a_day_that_is_not_there_is_refused(cli):
    status, _, refusal = cli("import", "--day", DAY, LISTS[0])
    assert status == 1
    assert "geen inschrijvingsdag op donderdag 17 december 2026" in refusal


def test_a_planned_day_seats_everybody_and_says_so(planned):
    day = shown(planned.office)
    assert (len(day.stays), day.waiting) == (53, ())
    assert day.figures.wait <= 30
    _, said, _ = planned("plan", "--day", DAY, "--seconds", "1")
    assert "Geplaatst: 53 van 53" in said
    assert "Bewezen beste" in said


def test_who_has_no_place_is_named_with_the_reason(cli):
    cli("day", "add", "--date", DAY)
    cli("import", "--day", DAY, LISTS[0], "--yes")
    _, said, _ = cli("plan", "--day", DAY, "--seconds", "1")
    assert "004 Ledoux: Er is die dag geen tolk Frans." in said


@pytest.fixture
def listed(cli):
    """Bring in one list, planning nothing."""
    cli("day", "add", "--date", DAY)
    cli("import", "--day", DAY, LISTS[0], "--yes")
    return cli


def test_one_household_is_shown_its_places_and_booked_at_one_of_them(listed):
    status, said, _ = listed("book", "--day", DAY, "--household", 1, "--landlord", "GW")
    assert status == 0
    assert said.startswith("1.  donderdag 17 december 2026  08:20-")
    assert "balie 1 Goedkope Woning" in said
    assert shown(listed.office).stays == {}

    status, said, _ = listed("book", "--day", DAY, "--household", 1, "--landlord", "GW",
                             "--from", "14:00", "--until", "17:00", "--offer", 1)  # fmt: skip
    assert status == 0
    assert "Geboekt: nummer 001 op donderdag 17 december 2026 om 14:00" in said
    assert [stay.starts for stay in shown(listed.office).stays.values()] == [14 * 60]
    _, said, _ = listed("book", "--day", DAY, "--household", 1, "--until", "08:40")
    assert "Wanneer het gezin vrij is, zijn de balies niet zo lang open." in said


def test_a_household_is_found_by_its_name_if_that_is_enough(listed):
    assert listed("book", "--day", DAY, "--household", "vranken")[0] == 0
    status, _, refusal = listed("book", "--day", DAY, "--household", "v")
    assert (status, "meer van de naam" in refusal) == (1, True)
    status, _, refusal = listed("book", "--day", DAY, "--household", "zzz")
    assert (status, "zzz" in refusal) == (1, True)


def test_a_place_that_is_not_in_the_list_is_wrong_usage(listed):
    for wrong in (("--offer", "99"), ("--offer", "0"), ("--from", "later")):
        assert listed("book", "--day", DAY, "--household", 1, *wrong)[0] == 2


def test_slips_are_issued_and_fix_their_times(planned, tmp_path):
    before = shown(planned.office)
    assert not any(visit.locked for visit in before.visits)
    preview, issued = tmp_path / "preview.pdf", tmp_path / "slips.pdf"
    planned("slips", "--day", DAY, "--out", preview, "--preview")
    assert not any(visit.locked for visit in shown(planned.office).visits)
    status, said, _ = planned("slips", "--day", DAY, "--out", issued)

    assert status == 0
    assert "53 afspraakbewijzen uitgegeven" in said
    assert preview.read_bytes() == issued.read_bytes()
    after = shown(planned.office)
    assert all(visit.locked for visit in after.visits)
    planned("plan", "--day", DAY, "--seconds", "1", "--seed", "7")
    assert {(v.id, v.desk_id, v.start) for v in shown(planned.office).visits} == {
        (v.id, v.desk_id, v.start) for v in before.visits
    }


@pytest.mark.parametrize("command", ["daylist", "desklists", "bringlists"])
def test_lists_are_written(planned, tmp_path, command):
    target = tmp_path / "new folder" / "list.pdf"
    assert planned(command, "--day", DAY, "--out", target)[0] == 0
    document = pypdfium2.PdfDocument(target)
    assert len(document) >= 1
    document.close()


def test_paper_of_an_unplanned_day_is_refused(cli, tmp_path):
    cli("day", "add", "--date", DAY)
    status, _, refusal = cli("slips", "--day", DAY, "--out", tmp_path / "x.pdf")
    assert status == 1
    assert "17 december 2026" in refusal
    assert not (tmp_path / "x.pdf").exists()


def test_the_answers_come_in_another_language(cli, capsys):
    run(["--language", "fr", "--office", str(cli.office), "day", "list"])
    assert "Il n'y a pas encore de journée" in capsys.readouterr().out
    assert run(["--language", "en", "undo", "--office", str(cli.office)]) == 1
    assert capsys.readouterr().err == "There is nothing to undo.\n"


def test_a_problem_is_solved_without_an_office(cli, tmp_path, capsys):
    problem = {
        "name": "klein", "grid_minutes": 5, "walk_minutes": 5, "max_wait_minutes": 60,
        "sessions": [[510, 720]],
        "landlords": [{"id": "A", "minutes": 15, "intake": False,
                       "desks": [{"id": "A1", "open": [[510, 720]], "accessible": True}]}],
        "households": [{"id": "h1", "rank": 1, "visits": ["A"], "extra_minutes": 0,
                        "available": [[0, 1440]], "accessible": False, "interpreter": None,
                        "companion": None, "locked": None}],
        "interpreters": [], "companions": [],
    }  # fmt: skip
    source, target = tmp_path / "problem.json", tmp_path / "plan.json"
    source.write_text(json.dumps(problem), "utf-8")
    status, _, _ = cli("solve", source, "--seconds", "0.2", "--out", target, office=None)
    plan = json.loads(target.read_text("utf-8"))
    assert status == 0
    assert plan["seated"]["h1"]["visits"][0]["landlord"] == "A"
    assert plan["proven"] is True
    said = cli("solve", source, "--seconds", "0.2", office=None)[1]
    assert json.loads(said)["seated"] == plan["seated"]
    problem["landlords"][0]["minutes"] = -15
    source.write_text(json.dumps(problem), "utf-8")
    status, _, refusal = cli("solve", source, office=None)
    assert (status, refusal.count("\n")) == (1, 1)


def test_one_office_is_open_in_one_program_at_a_time(cli):
    workspace = Workspace(cli.office)
    status, _, refusal = cli("day", "list")
    workspace.close()
    assert status == 1
    assert "is al open in een ander venster" in refusal


def test_the_demo_makes_an_office_and_its_paper(capsys, tmp_path):
    assert run(["demo", "--out", str(tmp_path / "demo"), "--seconds", "2"]) == 0
    said = capsys.readouterr().out
    assert "Geplaatst" in said
    names = {path.name for path in (tmp_path / "demo").iterdir()}
    assert names >= {
        "kortrijk.inschrijfdag", "bewijzen.pdf", "meebrenglijsten.pdf", "daglijst.pdf",
        "balielijsten.pdf",
    }  # fmt: skip
    assert len(shown(tmp_path / "demo" / "kortrijk.inschrijfdag").stays) == 53


def test_an_office_named_anywhere_goes_before_the_usual_one(cli, tmp_path, monkeypatch, capsys):
    usual = tmp_path / "usual.inschrijfdag"
    shutil.copy(cli.office, usual)
    monkeypatch.setenv("INSCHRIJFDAG_OFFICE", str(usual))

    assert run(["--office", str(cli.office), "day", "add", "--date", DAY]) == 0
    assert run(["--office", str(tmp_path / "nowhere"), "day", "list"]) == 1
    capsys.readouterr()
    assert run(["day", "list"]) == 0
    assert "Er is nog geen inschrijvingsdag" in capsys.readouterr().out


def test_slips_that_cannot_be_written_are_not_issued(planned, tmp_path):
    for nowhere in (planned.office / "slips.pdf", tmp_path):
        assert planned("slips", "--day", DAY, "--out", nowhere)[0] == 1
    stays = shown(planned.office).stays.values()
    assert not any(stay.printed for stay in stays)


@pytest.mark.parametrize("folder", [".", "/", ""])
def test_a_folder_is_no_office(cli, folder):
    status, _, refusal = cli("day", "list", "--office", folder, office=None)
    assert (status, refusal.count("\n")) == (1, 1)


def test_interpreters_are_booked_by_code_or_name_all_or_none(cli):
    cli("day", "add", "--date", DAY)
    for wrong in ("klingon", "xx", ":x", "ar:T:25:00-26:00"):
        assert cli("interpreters", "--day", DAY, "--book", "fr", "--book", wrong)[0] == 1
    assert cli("undo")[1].startswith("Ongedaan gemaakt: Dag gepland")
    cli("redo")
    assert "2 tolken geboekt" in cli("interpreters", "--day", DAY, "--book", "Oekraïens",
                                     "--book", "ar:Tolk 1:9-12")[1]  # fmt: skip


def test_nothing_to_redo_is_said_as_such(cli):
    cli("day", "add", "--date", DAY)
    assert cli("redo")[2] == "Er is niets om opnieuw te doen.\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--date", "1999-01-01"), "geen enkele verhuurder"),
        (("--date", DAY, "--desks", "0"), "0 balies"),
        (("--date", DAY, "--desks", "GW=999"), "999 balies"),
        (("--date", DAY, "--visit", "1000"), "past in geen enkel dagdeel"),
        (("--date", DAY, "--visit", "0"), "de duur van een bezoek"),
    ],
)
def test_a_day_that_cannot_be_is_refused(cli, words, sentence):
    status, _, refusal = cli("day", "add", *words)
    assert status == 1
    assert sentence in refusal


def test_what_the_slips_say_of_the_office_is_set_and_asked_for(planned, tmp_path):
    out = tmp_path / "slips.pdf"
    assert "geen telefoonnummer" in planned("slips", "--day", DAY, "--out", out, "--preview")[1]
    planned("office", "set", "--phone", "056 00 00 00")
    said = planned("slips", "--day", DAY, "--out", out, "--preview")[1]
    assert "geen telefoonnummer" not in said
    text = pypdfium2.PdfDocument(out)[0].get_textpage().get_text_bounded()
    assert "056 00 00 00" in text.replace("\xa0", " ")


def test_nothing_is_left_beside_a_new_office(cli):
    assert [path.name for path in cli.office.parent.iterdir() if "making" in path.name] == []


def test_the_journal_has_nothing_to_say_of_who_is_not_known(cli):
    assert cli("journal", "list", "--household", "Niemand")[1] == (
        "Het journaal heeft hier niets over.\n"
    )


def test_a_journal_that_was_tampered_with_is_told_by_act_and_by_copy(cli, tmp_path):
    cli("day", "add", "--date", DAY)
    workspace = Workspace(cli.office)
    workspace.backups.back_up(Why.HAND)
    with workspace._database.engine.begin() as connection:
        connection.execute(text("drop trigger keep_operation_on_update"))
        connection.execute(text("update operation set link = 'x' || link where name = 'add_day'"))
    workspace.close()

    status, said, _ = cli("journal", "verify")
    assert status == 1
    assert "NIET meer zoals het geschreven werd" in said
    assert "veranderd, of er is er ervoor een weggehaald" in said
    assert "heeft een ander journaal" in said
    sheet = tmp_path / "blad.pdf"
    assert cli("journal", "incident", "--by", "Bea", "--out", sheet)[0] == 0
    assert "LET OP: het journaal is niet meer zoals" in reading.text(sheet.read_bytes())


def test_a_date_of_a_series_is_shown_with_the_date_its_day_moved_to(cli):
    cli("day", "series", "--month-day", "15", "--from", "2026-12-10", "--plan", "1")
    cli("day", "move", "--date", "2026-12-15", "--to", "2026-12-16")
    assert "-> woensdag 16 december 2026" in cli("day", "preview")[1]
