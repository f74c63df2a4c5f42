"""What Wine lacks of Windows 10, put in its own folder: never in the bundle."""

import subprocess
from pathlib import Path

from winebox import BOX, DRIVE, ROOT, SHARED, in_box, run

LIBRARIES = BOX / "usr" / "lib" / "x86_64-linux-gnu" / "wine" / "x86_64-windows"
SYSTEM = DRIVE / "windows" / "system32"


def have_windows() -> None:
    """Have Wine's Windows ready in the box."""
    if not (SYSTEM / "icuuc.dll").exists():
        in_box("xvfb-run", "-a", "wineboot", "-i")
        in_box("wineserver", "-w")
        settle_wine()


def settle_wine() -> None:
    """Have Wine be Windows 10, and put in what it lacks of that."""
    sources = ROOT / "packaging" / "wine"
    gcc = ("x86_64-w64-mingw32-gcc", "-shared", "-Os", "-s")
    run(*gcc, "-o", str(SYSTEM / "icuuc.dll"), str(sources / "icuuc.c"))
    real = (LIBRARIES / "ucrtbase.dll").read_bytes()
    # Without this mark Wine takes it for somebody else's, and lets it have another name.
    (SYSTEM / "ucrtbasw.dll").write_bytes(real.replace(b"Wine builtin DLL", bytes(16), 1))
    exports = SHARED / "ucrtbase.def"
    exports.write_text(forwards(sources / "ucrtbase.c"))
    (SYSTEM / "ucrtbase.dll").unlink(missing_ok=True)
    run(*gcc, "-nostdlib", "-fno-builtin", "-Wl,--entry=0", "-o", str(SYSTEM / "ucrtbase.dll"),
        str(sources / "ucrtbase.c"), str(exports))  # fmt: skip
    for key, name, word in (
        ("HKCU\\Software\\Wine", "Version", "win10"),
        ("HKCU\\Software\\Wine\\DllOverrides", "ucrtbase", "native,builtin"),
    ):
        in_box("wine", "reg", "add", key, "/v", name, "/d", word, "/f")
    in_box("wineserver", "-w")


def forwards(source: Path) -> str:
    """Say of each function of Wine's ucrtbase.dll that it is there, or in our source."""
    library = str(LIBRARIES / "ucrtbase.dll")
    told = subprocess.run(
        ["objdump", "-p", library], capture_output=True, text=True, check=True
    ).stdout
    table = told.split("[Ordinal/Name Pointer] Table")[1]
    names = [line.split()[-1] for line in table.splitlines() if line.strip().startswith("[")]
    own = {
        line.split("(")[0].split()[-1] for line in source.read_text().splitlines() if ") {" in line
    }
    lines = [f'  "{name}"' if name in own else f'  "{name}" = "ucrtbasw.{name}"' for name in names]
    return "\n".join(["LIBRARY ucrtbase.dll", "EXPORTS", *lines]) + "\n"
