"""An office that is plain, as all were before offices were encrypted."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from db.engine import connect
from planner.office.keys.here import key_of


def make_plain(office: Path, journal: str = "WAL") -> None:
    """Decrypt an office's file where it stands, as no program of ours would; a copy has no log."""
    plain = office.with_name(f"{office.name}.decrypted")
    with closing(connect(office, key_of(office))) as raw:
        raw.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
        raw.execute("PRAGMA plain.synchronous = OFF")
        raw.execute("BEGIN")
        raw.execute("SELECT sqlcipher_export('plain')").fetchone()
        raw.execute("COMMIT")
        raw.execute("DETACH DATABASE plain")
    with closing(connect(plain, None)) as raw:
        raw.execute(f"PRAGMA journal_mode = {journal}").fetchone()
    for end in ("-wal", "-shm"):
        office.with_name(f"{office.name}{end}").unlink(missing_ok=True)
    plain.replace(office)
