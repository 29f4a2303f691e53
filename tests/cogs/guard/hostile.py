"""What holds up careless readers: signs that regular expressions trip over, repeated."""

LONG = 100_000  # characters, of which the guard promises to be quick
REPEATED = (
    "a.",
    ".",
    "a",
    "-",
    "||",
    "[a](",
    "[",
    "(((",
    "**a",
    "`",
    "http://",
    "https:/\\",
    "%25",
    "&#",
    "&amp;",
    "\\",
    "xn--",
    "a@",
    "1.",
    "q ",
    "a . ",
    "dot ",
    "点",
    "加V",
    "￥",
    "\u202e",
    "e\u0301\u0316",
    "\u200b",
    "🇦",
    "\n",
    "> ",
    "0x",
    "a-",
    "[1]: ",
    "moc.",
)


def long(piece: str) -> str:
    """So many characters of one kind."""
    return (piece * LONG)[:LONG]
