"""A print service of our own: Debian's cupsd on loopback, whose printer writes to a file."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from pathlib import Path

WANTED = {"cupsd": "cups-daemon", "lpadmin": "cups-client", "cupsaccept": "cups-client"}
"""The programs it takes, and the Debian packages that bring them."""

PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PROEF.PPD"
*Manufacturer: "Proef"
*Product: "(Proef)"
*ModelName: "Proef"
*ShortNickName: "Proef"
*NickName: "Proef"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*cupsVersion: 2.3
*cupsFilter: "application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: A4
{sizes}*CloseUI: *PageSize
*DefaultImageableArea: A4
{areas}*DefaultPaperDimension: A4
{dimensions}"""
USER = "an"
"""Who prints: to root, no printer is forbidden."""

BACKEND = """#!/bin/sh
if [ $# = 0 ]; then echo 'direct proef "Proef" "Proef"'; exit 0; fi
case "$PRINTER" in {slow}) sleep {seconds};; {broken}) exit 1;; esac
cat ${{6:--}} > {out}.making && mv {out}.making {out}
"""
"""A printer: CUPS runs it for each job, with the document as its sixth word or on its input."""

SLOW, SECONDS = "Traag", 60
"""A printer that takes so long over a job."""
BROKEN = "Stuk"
"""A printer whose driver fails."""

SIZES = {"A4": (595, 842), "A5": (420, 595)}


def missing():
    """Name what has to be installed first."""
    found = (shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin") for name in WANTED)
    return sorted({package for path, package in zip(found, WANTED.values(), strict=True)
                   if path is None})  # fmt: skip


class PrintService:
    """Starts cupsd with everything it needs in a folder; only this computer reaches it."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.out = folder / "out" / "printed.pdf"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = None
        for name in ("spool", "cache", "state", "tmp", "lib/backend", "lib/filter", "out"):
            (folder / name).mkdir(parents=True)
        (folder / "out").chmod(0o777)
        (folder / "lib" / "daemon").symlink_to("/usr/lib/cups/daemon")
        backend = folder / "lib" / "backend" / "proef"
        backend.write_text(BACKEND.format(out=self.out, slow=SLOW, seconds=SECONDS, broken=BROKEN))
        backend.chmod(0o755)
        folder.chmod(0o755)
        (folder / "cups-files.conf").write_text(
            f"ServerRoot {folder}\nRequestRoot {folder}/spool\nCacheDir {folder}/cache\n"
            f"StateDir {folder}/state\nTempDir {folder}/tmp\nServerBin {folder}/lib\n"
            "SystemGroup root\n"
            f"AccessLog {folder}/access.log\nErrorLog {folder}/error.log\n"
            f"PageLog {folder}/page.log\nUser lp\nGroup lp\nConfigFilePerm 0644\n"
        )
        (folder / "cupsd.conf").write_text(
            f"Listen 127.0.0.1:{self.port}\nLogLevel warn\nBrowsing No\nWebInterface No\n"
            "DefaultAuthType None\n<Location />\nOrder allow,deny\nAllow localhost\n</Location>\n"
            "<Location /admin>\nOrder allow,deny\nAllow localhost\n</Location>\n"
            "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow localhost\n</Limit>\n"
            "</Policy>\n"
        )
        (folder / "client.conf").write_text(f"ServerName 127.0.0.1:{self.port}\nUser {USER}\n")
        os.environ["CUPS_SERVERROOT"] = str(folder)

    def start(self):
        """Start it and wait until it answers."""
        conf = ("-c", self.folder / "cupsd.conf", "-s", self.folder / "cups-files.conf")
        self.process = subprocess.Popen(["/usr/sbin/cupsd", "-f", *conf])
        for _ in range(200):
            with socket.socket() as knock:
                if knock.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)  # another process: nothing tells when its port is open
        raise TimeoutError("cupsd does not answer")

    def stop(self):
        """Kill it: the spooler is dead from here on."""
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def add(self, name, *sizes):
        """Add a printer with paper of some sizes, which writes what it is given to `out`."""
        ppd = self.folder / f"{name}.ppd"
        ppd.write_text(_ppd(sizes or tuple(SIZES)))
        self.call("lpadmin", "-p", name, "-E", "-v", "proef:/", "-P", ppd)

    def call(self, *words):
        """Run one of CUPS's own commands."""
        path = f"{os.environ['PATH']}:/usr/sbin"
        subprocess.run([*map(str, words)], check=True, capture_output=True,
                       env={**os.environ, "PATH": path})  # fmt: skip

    def came_out(self, *, within=90.0):
        """Give what the printer wrote, whole, or nothing when nothing came in time."""
        end = time.monotonic() + within
        while time.monotonic() < end:
            if self.out.exists():
                printed = self.out.read_bytes()
                self.out.unlink()
                return printed
            time.sleep(0.1)  # another process: nothing tells when its file is there
        return b""


def _ppd(sizes):
    """Describe a printer in the words of PPD 4.3."""
    sized = [(name, *SIZES[name]) for name in sizes]
    page = '*PageSize {0}: "<</PageSize[{1} {2}]>>setpagedevice"\n'
    area, dimension = '*ImageableArea {0}: "0 0 {1} {2}"\n', '*PaperDimension {0}: "{1} {2}"\n'
    made = PPD.format(
        sizes="".join(page.format(*one) for one in sized),
        areas="".join(area.format(*one) for one in sized),
        dimensions="".join(dimension.format(*one) for one in sized),
    )
    return made.replace("A4\n", f"{sizes[0]}\n") if "A4" not in sizes else made
