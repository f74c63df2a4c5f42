"""A small Debian with Wine in it: where the Windows bundle is made and tried out.

Wine needs 32-bit packages as well (the compiler of Inno Setup is one). In the machine itself those
would tie every later installation to a second architecture, so they get a folder of their own.
"""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BOX = ROOT / "build" / "winebox"
SHARED = BOX / "work"
"""What both sides see: /work in the box, Z:\\work in Wine."""
SOURCE = SHARED / "source"
DRIVE = SHARED / "prefix" / "drive_c"
NAME = "inschrijfdag"
SUITE = "trixie"
TOOLS = {"debootstrap": "debootstrap", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
         "osslsigncode": "osslsigncode", "npm": "npm", "objdump": "binutils"}  # fmt: skip
"""Programs, and the packages of Debian that bring them."""
INSIDE = ("wine", "wine32:i386", "wine64", "xvfb", "xauth")


@contextmanager
def processes() -> Iterator[None]:
    """Let the box see its processes meanwhile; Wine's own are ended before it no longer does."""
    run("mount", "-t", "proc", "proc", str(BOX / "proc"))
    try:
        yield
    finally:
        in_box("wineserver", "-k", cwd="/", check=False)
        run("umount", "-l", str(BOX / "proc"))


def in_box(
    *command: str, check: bool = True, cwd: str = "/work", **extra: str
) -> subprocess.CompletedProcess[str]:
    """Run a command in the box; give its output, which is told when it fails."""
    done = subprocess.run(
        inside(*command, cwd=cwd, **extra),
        capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    if check and done.returncode:
        told = f"{done.stdout[-3000:]}{done.stderr[-3000:]}"
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{told}")
    return done


def heard_in_box(*command: str, cwd: str) -> int:
    """Run a long command in the box, and pass on each line it says; give its status."""
    words = inside(*command, cwd=cwd)
    # Through a pipe: Python for Windows cannot write into a file that Wine gives it as a console.
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, errors="replace") as running:
        for line in running.stdout or ():
            print(line, end="", flush=True)
    return running.returncode


def inside(*command: str, cwd: str, **extra: str) -> list[str]:
    """Write a command as it is given in the box."""
    own = {"HOME": "/root", "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8",
           "WINEPREFIX": "/work/prefix", "WINEDEBUG": "-all", "PYTHONUTF8": "1",
           "XDG_RUNTIME_DIR": "/run/user/0", **extra}  # fmt: skip
    words = [f"{name}={word}" for name, word in own.items()]
    return ["chroot", str(BOX), "env", "-i", "-C", cwd, *words, *command]


def wine(program: str, *arguments: str, folder: Path, check: bool = True, **extra: str) -> str:
    """Run a program of Windows in the sources, on a screen nobody sees; give what it said."""
    own = f"/{folder.relative_to(BOX)}/{program}"
    return in_box("xvfb-run", "-a", "wine", own, *arguments, cwd="/work/source", check=check,
                  **extra).stdout  # fmt: skip


def windows_path(path: Path) -> str:
    """Name a file as a program in Wine does."""
    return "Z:\\" + str(path.relative_to(BOX)).replace("/", "\\")


def have_tools() -> None:
    """Install the packages of Debian that make the box."""
    missing = [package for name, package in TOOLS.items() if not shutil.which(name)]
    if missing:
        run("apt-get", "update", "-qq")
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing)


def have_debian() -> None:
    """Put a small Debian with Wine in the box."""
    print(f"Debian {SUITE} with Wine goes in {BOX.relative_to(ROOT)}: some 10 minutes")
    shutil.rmtree(BOX, ignore_errors=True)
    run("debootstrap", "--variant=minbase", "--include=ca-certificates", SUITE, str(BOX))
    shutil.copy("/etc/resolv.conf", BOX / "etc" / "resolv.conf")
    apart = 'Acquire::Check-Valid-Until "false";\nAPT::Install-Recommends "false";\n'
    (BOX / "etc" / "apt" / "apt.conf.d" / "99box").write_text(apart)
    (BOX / "run" / "user" / "0").mkdir(parents=True, exist_ok=True)
    with processes():
        in_box("dpkg", "--add-architecture", "i386", cwd="/")
        in_box("apt-get", "update", "-qq", cwd="/")
        silent = {"DEBIAN_FRONTEND": "noninteractive"}
        in_box("apt-get", "install", "-y", "-qq", *INSIDE, cwd="/", **silent)
    (BOX / "done").touch()


def run(*command: str) -> None:
    """Run a command, and stop when it fails."""
    subprocess.run(command, cwd=ROOT, check=True)
