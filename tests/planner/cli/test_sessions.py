from __future__ import annotations

from planner.cli.app import run


def test_an_info_session_is_kept_from_the_command_line(office_file, tmp_path, capsys):
    def say(*arguments):
        status = run([*arguments, "--office", str(office_file)])
        return status, capsys.readouterr()

    day = ("--day", "2027-02-04")
    assert say("day", "add", "--date", "2027-02-04", "--kind", "info")[0] == 0
    assert say("sessions", "add", *day, "--name", "An Maes", "--organisation", "CAW")[0] == 0
    status, said = say("sessions", "certificates", *day, "--out", str(tmp_path / "a.pdf"))
    assert status == 1
    assert said.err

    assert say("sessions", "came", *day, "--name", "an maes")[0] == 0
    assert say("sessions", "list", *day)[1].out.split() == ["CAW", "An", "Maes", "ja"]
    for command, name in (("certificates", "a.pdf"), ("attendance", "l.pdf")):
        assert say("sessions", command, *day, "--out", str(tmp_path / name))[0] == 0
        assert (tmp_path / name).read_bytes().startswith(b"%PDF")


def test_only_who_is_on_the_list_of_a_session_was_there(office_file, capsys):
    office, day = ("--office", str(office_file)), ("--day", "2027-02-04")
    assert run(["day", "add", "--date", "2027-02-04", "--kind", "info", *office]) == 0
    assert run(["sessions", "list", *day, *office]) == 0
    capsys.readouterr()
    assert run(["sessions", "came", *day, "--name", "An Maes", *office]) == 1
    assert "Dit is er niet meer" in capsys.readouterr().err
