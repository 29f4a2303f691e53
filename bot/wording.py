"""How values and near misses are put into words for people who write YAML."""

import difflib
from collections.abc import Iterable, Sequence

SHOWN = 60  # characters of a wrong value that a sentence repeats


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a sentence: ", did you mean 'rooms'?", or "" if no known word is near."""
    near = nearest(word, known)
    return "" if near is None else f", did you mean '{near}'?"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like this one, in any case; None if no one is near."""
    by_fold = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), by_fold, n=1, cutoff=0.6)
    return by_fold[near[0]] if near else None


def listed(names: Sequence[str], last: str = "or") -> str:
    """Names in one row: "en, lv or el"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def shown(value: object) -> str:
    """A value as its writer would recognise it; long ones are cut."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "a map"
    if isinstance(value, list):
        return "a list"
    # A text of another class hides what it says: see bot.kinds.FromEnvironment.
    text = f"'{value}'" if type(value) is str else repr(value)
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"
