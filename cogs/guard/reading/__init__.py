"""Reading a message like a person: what it says without its disguises, and where it leads."""

from .reader import read

DISGUISES = (
    "full-width", "styled letters", "emoji letters", "look-alike letters", "accented letters",
    "invisible characters", "stacked marks", "spaced", "line break", "bracketed dot", "another dot",
    "dot as a word", "digits for letters", "missing dot", "broken scheme", "user info", "numeric host", "punycode",
    "percent", "entities", "escapes", "markup", "reversed", "masked link", "redirect", "base64",
    "split over messages",
)  # fmt: skip

__all__ = ["DISGUISES", "read"]
