"""Reading a message like a person: what it says without its disguises, and where it leads."""

from .reader import all_prose, read

# What an address was hidden by; the names stay, since rules and operators use them.
DISGUISES = (
    *("full-width", "styled letters", "emoji letters", "look-alike letters", "accented letters"),
    *("digits for letters", "invisible characters", "stacked marks"),
    *("spaced", "line break", "bracketed dot", "another dot", "dot as a word", "missing dot"),
    *("broken scheme", "user info", "numeric host", "punycode", "percent", "entities", "escapes"),
    *(
        "markup",
        "reversed",
        "masked link",
        "redirect",
        "base64",
        "split over messages",
        "in pieces",
    ),
)

__all__ = ["DISGUISES", "all_prose", "read"]
