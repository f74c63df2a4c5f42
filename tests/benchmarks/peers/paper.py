"""The same slips drawn by others: python -m tests.benchmarks.peers.paper ENGINE FILE.

The file has, for each slip, its lines (left, baseline from the top, words, bold, size; in points)
and the rows of its QR code. Pictograms, boxes and rules are left out, in favour of the others.
The answer is JSON: CPU seconds for all slips in one document, and for each as its own.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from time import process_time

ALONE = 10
"""So many slips are also made alone."""


def fpdf2(data, slips):
    from fpdf import FPDF  # noqa: PLC0415

    pdf = FPDF(unit="pt", format=tuple(data["page"]))
    for name, path in data["fonts"].items():
        pdf.add_font(name, fname=path)
    pdf.set_text_shaping(True)
    for slip in slips:
        pdf.add_page()
        for x, y, words, bold, size in slip["lines"]:
            pdf.set_font("bold" if bold else "plain", size=size)
            pdf.text(x, y, words)
        left, top, module = slip["square"]
        for down, row in enumerate(slip["rows"]):
            for across, black in enumerate(row):
                if black == "1":
                    pdf.rect(left + across * module, top + down * module, module, module, "F")
    return bytes(pdf.output())


def typst(data, slips):
    import typst  # noqa: PLC0415

    wide, high = data["page"]
    page = f"#set page(width: {wide}pt, height: {high}pt, margin: 0pt)"
    source = [page, '\n#set text(font: "Noto Sans")\n']
    for number, slip in enumerate(slips):
        for x, y, words, bold, size in slip["lines"]:
            weight = 700 if bold else 500
            text = f"text(size: {size:.2f}pt, weight: {weight}, {json.dumps(words)})"
            source.append(f"#place(dx: {x:.2f}pt, dy: {y - 0.8 * size:.2f}pt, {text})\n")
        left, top, module = slip["square"]
        picture = json.dumps(square(slip))
        side = module * len(slip["rows"])
        source.append(f"#place(dx: {left}pt, dy: {top}pt, image(bytes({picture}), "
                      f'format: "svg", width: {side}pt))\n')  # fmt: skip
        if number < len(slips) - 1:
            source.append("#pagebreak()\n")
    folder = Path(next(iter(data["fonts"].values()))).parent
    return typst.compile("".join(source).encode(), font_paths=[str(folder)],
                         ignore_system_fonts=True)  # fmt: skip


def weasyprint(data, slips):
    from html import escape  # noqa: PLC0415

    from weasyprint import HTML  # noqa: PLC0415
    from weasyprint.text.fonts import FontConfiguration  # noqa: PLC0415

    wide, high = data["page"]
    faces = "".join(f"@font-face{{font-family:{name};src:url(file://{path})}}"
                    for name, path in data["fonts"].items())  # fmt: skip
    style = (
        f"<style>{faces}@page{{size:{wide}pt {high}pt;margin:0}}"
        ".p{position:relative;height:100%;break-after:page}"
        ".p *{position:absolute;white-space:nowrap;line-height:1}</style>"
    )
    parts = [style]
    for slip in slips:
        parts.append(f'<div class="p" style="height:{high - 1}pt">')
        for x, y, words, bold, size in slip["lines"]:
            family = "bold" if bold else "plain"
            parts.append(f'<div style="left:{x:.2f}pt;top:{y - 0.8 * size:.2f}pt;'
                         f'font:{size:.2f}pt {family}">{escape(words)}</div>')  # fmt: skip
        left, top, module = slip["square"]
        side = module * len(slip["rows"])
        parts.append(f'<div style="left:{left}pt;top:{top}pt;width:{side}pt;height:{side}pt">'
                     f"{square(slip)}</div></div>")  # fmt: skip
    return HTML(string="".join(parts)).write_pdf(font_config=FontConfiguration())


def square(slip):
    """Write a QR code as SVG, a rectangle for each black module."""
    side = len(slip["rows"])
    path = "".join(
        f"M{across} {down}h1v1h-1z"
        for down, row in enumerate(slip["rows"])
        for across, black in enumerate(row)
        if black == "1"
    )
    box = f'viewBox="0 0 {side} {side}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}><path d="{path}"/></svg>'


ENGINES = {"fpdf2": fpdf2, "typst": typst, "weasyprint": weasyprint}


def measure(draw, slips):
    """Give CPU seconds for all slips together, and for one alone, and the bytes of all."""
    draw(slips[:1])
    start = process_time()
    whole = draw(slips)
    together = process_time() - start
    start = process_time()
    for slip in slips[:ALONE]:
        draw([slip])
    alone = (process_time() - start) / ALONE
    return {"together": together, "alone": alone, "bytes": len(whole)}


def main(engine, path):
    """Let an engine draw the slips of a file."""
    data = json.loads(Path(path).read_text(encoding="utf-8"))
    found = measure(
        lambda slips: ENGINES[engine](data, slips), data["slips"][: data["most"][engine]]
    )
    sys.stdout.write(json.dumps(found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
