"""Draw seats and waiting of each method: `plot SUMS.json OUT.svg`, with matplotlib."""

from __future__ import annotations

import json
import sys

import matplotlib as mpl

mpl.use("svg")
mpl.rcParams["svg.hashsalt"] = "inschrijfdag"

from matplotlib import pyplot as plt  # noqa: E402 - after the choice of how to draw


def main():
    sums = json.loads(sys.argv[1])
    names = list(sums)
    figure, axes = plt.subplots(1, 2, figsize=(9, 2.2 + 0.2 * len(names)), sharey=True)
    for axis, place, title in zip(
        axes, (0, 1), ("Seats in sum", "Minutes waited in sum"), strict=True
    ):
        bars = axis.barh(names, [sums[name][place] for name in names],
                         color=["#0f6e63", *["#b8c4c2"] * (len(names) - 1)])  # fmt: skip
        axis.bar_label(bars, padding=3)
        axis.set_title(title, loc="left", fontsize=10)
        axis.spines[["top", "right", "bottom"]].set_visible(False)
        axis.set_xticks([])
        axis.margins(x=0.15)
    axes[0].invert_yaxis()
    figure.tight_layout()
    figure.savefig(sys.argv[2], metadata={"Date": None})


if __name__ == "__main__":
    main()
