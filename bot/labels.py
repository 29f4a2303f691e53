"""How operators type one short text in several languages: a line for each."""

from collections.abc import Mapping

from bot.errors import UserError
from bot.kinds import EVERY_LANGUAGE, parse_language


def labels_of(written: str, most: int) -> dict[str, str]:
    """Texts by language: one line for all, or lines such as `lv: Rīga`.

    Raises UserError where some lines name a language and others do not, or one has more
    than `most` characters.
    """
    lines = [line.strip() for line in written.splitlines() if line.strip()]
    found: dict[str, str] = {}
    for line in lines:
        language, text = _parted(line)
        if language in found or (language == EVERY_LANGUAGE and len(lines) > 1):
            raise UserError("labels-mixed", cog="core", line=line)
        if len(text) > most:
            raise UserError("label-long", cog="core", line=line, most=most)
        found[language] = text
    return found


def written_of(label: Mapping[str, str]) -> str:
    """The texts as a form shows them, to be read by `labels_of`."""
    return "\n".join(f"{each}: {text}" if each else text for each, text in label.items())


def _parted(line: str) -> tuple[str, str]:
    language, colon, text = line.replace("：", ":", 1).partition(":")
    try:
        known = parse_language(language.strip())
    except ValueError:
        return EVERY_LANGUAGE, line
    return (known, text.strip()) if colon and text.strip() else (EVERY_LANGUAGE, line)
