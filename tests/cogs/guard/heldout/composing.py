"""Two disguises at once: which go together so that a person still reads the host."""

from collections.abc import Callable
from random import Random

from tests.cogs.guard.corpus import dots, letters
from tests.cogs.guard.heldout import operators

# Two that both tear a host apart leave nothing that a person would put together.
TEARING = {"slashes-between", "underlines-between", "emoji-between", "letter-by-line"}
TEARING |= {"letter-spoilers", "enclosing-marks", "struck-letters"}
CALM_LETTERS = (
    "mixed-case",
    "zero-width-space",
    "full-width",
    "circled",
    "cyrillic-one",
    "accents",
)
CALM_DOTS = ("bracketed-dot", "spaces-around-dot", "word-dot", "ideographic-stop", "middle-dot")
CALM_AROUND = ("asian-brackets", "list-item", "emoji-glued", "isolates")
Made = tuple[tuple[str, ...], str]
Maker = Callable[[str, str, Random], Made]


def odd_letters_and_dot(host: str, language: str, dice: Random) -> Made:
    """Odd letters, and a dot that is known or, if they are not torn apart, an odd one."""
    by = dice.choice(list(operators.LETTERS))
    table = dots.DOTS if by in TEARING or dice.random() < 0.5 else operators.DOTS
    dot = dice.choice(CALM_DOTS if table is dots.DOTS else list(operators.DOTS))
    return (by, dot), table[dot](operators.LETTERS[by](host, dice), language, dice)


def odd_dot_in_letters(host: str, language: str, dice: Random) -> Made:
    """An odd dot in letters that are known."""
    by, dot = dice.choice(CALM_LETTERS), dice.choice(list(operators.DOTS))
    return (dot, by), operators.DOTS[dot](letters.LETTERS[by](host, dice), language, dice)


def letters_in_wrap(host: str, language: str, dice: Random) -> Made:
    """Odd letters, wrapped."""
    by = dice.choice([by for by in operators.LETTERS if by != "letter-by-line"])
    around = dice.choice(CALM_AROUND if by in TEARING else list(operators.AROUND))
    return (by, around), operators.AROUND[around](operators.LETTERS[by](host, dice), dice)


def dot_in_wrap(host: str, language: str, dice: Random) -> Made:
    """An odd dot, wrapped in a new or in a known way."""
    dot = dice.choice(list(operators.DOTS))
    around = dice.choice(list(operators.AROUND))
    dotted = operators.DOTS[dot](host, language, dice)
    return (dot, around), operators.AROUND[around](dotted, dice)


def known_dot_in_wrap(host: str, language: str, dice: Random) -> Made:
    """A known dot in a new wrapping."""
    dot, around = dice.choice(CALM_DOTS), dice.choice(list(operators.AROUND))
    return (around, dot), operators.AROUND[around](dots.DOTS[dot](host, language, dice), dice)


def live_link(host: str, language: str, dice: Random) -> Made:
    """A link that works, in odd letters."""
    by, about = dice.choice(operators.LIVE), dice.choice(list(operators.ABOUT))
    return (by, about), operators.ABOUT[about](operators.LETTERS[by](host, dice), dice)


def link_in_known_wrap(host: str, language: str, dice: Random) -> Made:
    """A new kind of link inside of Markdown that is known."""
    about = dice.choice(("rare-redirector", "reader-proxy", "odd-user-info", "deep-subdomain"))
    link = operators.ABOUT[about](host, dice)
    mark = dice.choice(("||{}||", "`{}`", "\n> {}", "**{}**"))
    return (about, "marks"), mark.format(link)


def alone_in_wrap(host: str, language: str, dice: Random) -> Made:
    """What bears no more, wrapped."""
    alone, around = dice.choice(list(operators.ALONE)), dice.choice(("asian-brackets", "list-item"))
    made = operators.ALONE[alone](host, dice)
    return (alone, around), operators.AROUND[around](made, dice)


MAKERS: tuple[Maker, ...] = (
    odd_letters_and_dot,
    odd_dot_in_letters,
    letters_in_wrap,
    dot_in_wrap,
    known_dot_in_wrap,
    live_link,
    link_in_known_wrap,
    alone_in_wrap,
)
