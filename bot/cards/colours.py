"""Colours of cards: what can be read on what, by the contrast that WCAG 2 defines.

https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
"""

READABLE = 4.5  # to 1, for text
DARK, LIGHT = "#16202b", "#ffffff"
STEP = 0.06

Rgb = tuple[float, float, float]


def rgb(colour: str) -> Rgb:
    """The parts of `#rrggbb`, each 0 to 1."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def written(parts: Rgb) -> str:
    """As `#rrggbb`."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, each))):02x}" for each in parts)


def mix(first: str, second: str, part: float) -> str:
    """So much (0 to 1) of the second colour in the first."""
    pairs = zip(rgb(first), rgb(second), strict=True)
    red, green, blue = (a + (b - a) * part for a, b in pairs)
    return written((red, green, blue))


def luminance(colour: str) -> float:
    """0 for black, 1 for white."""
    linear = [
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in rgb(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """1 to 21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def ink(ground: str) -> str:
    """What is written on a ground: white where it can be read, else dark, else black."""
    return next((each for each in (LIGHT, DARK) if contrast(each, ground) >= READABLE), "#000000")


def readable(colour: str, ground: str) -> str:
    """The colour as it can be read on a ground: as much darker or lighter as that takes."""
    towards = "#000000" if luminance(ground) > 0.18 else "#ffffff"
    part = 0.0
    while contrast(mix(colour, towards, part), ground) < READABLE and part < 1:
        part += STEP
    return mix(colour, towards, min(part, 1.0))
