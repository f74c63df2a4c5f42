"""Texts that break programs: what somebody might paste into a field, or a list might bring."""

from __future__ import annotations

HOSTILE = {
    "markup": "<b onclick=alert(1)>Jan</b><img src='file:///etc/passwd'><script>x</script>",
    "long": "Wie is er? " * 909 + "x",
    "right to left": "\u202eKlaas\u202c \u0645\u062d\u0645\u062f \u200fx\u2067y\u2069",
    "emoji": "👩‍👧‍👦 Lina 🏳️‍🌈 e\u0301",
    "nul": "Jan\x00Peeters\x07",
    "formula": '=HYPERLINK("http://x";"y")',
    "quotes": '\'; DROP TABLE person;-- "{0}" %s &amp; \\ `x`',
    "spaces": "  Jan \u00a0\t Peeters  ",
}
"""By what is wrong with them; the long one has 10,000 characters."""

SHORT = {name: text for name, text in HOSTILE.items() if name not in ("long", "nul")}
"""Those that an office may hold."""
