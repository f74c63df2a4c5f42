"""The shades of the parts of a bar: apart in light and dark as well as in hue.

From dark to light, so that they stay apart in grey; the hues are after Okabe and Ito's palette
("Color Universal Design", 2008), which people with any colour blindness tell apart. What a part is
stands in the legend, in the same order, and its number in it.
"""

LIGHT = ("#1d4f6e", "#b5532a", "#4db3a2", "#e8b84a", "#c3d3e6", "#e9ecf1")
DARK = ("#e6ecf3", "#efb27f", "#54ada0", "#b07f22", "#5c7598", "#434e5d")


def ink_on(shade: str) -> str:
    """Tell whether dark or light letters are read on a shade (relative luminance, WCAG 2.2)."""
    red, green, blue = (_linear(int(shade[n : n + 2], 16) / 255) for n in (1, 3, 5))
    return "#14181d" if 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.19 else "#ffffff"


def _linear(part: float) -> float:
    low = part <= 0.04045
    return part / 12.92 if low else float(((part + 0.055) / 1.055) ** 2.4)
