"""The form with which operators make a tag or change one, and how its labels are read."""

from dataclasses import dataclass
from typing import Annotated, Literal

from bot.errors import UserError
from bot.kinds import EVERY_LANGUAGE, Long, Within, parse_language
from bot.tags import Kind, Tag, parse_tag

LABEL = 60  # characters: it stands on buttons


@dataclass(frozen=True, slots=True)
class Made:
    """A tag; `sources` have commas between them."""

    name: Annotated[str, Within(most=24)]
    label: Annotated[Long, Within(most=400)] = ""
    kind: Literal["region", "interest", "other"] = "other"
    own: bool = True
    sources: Annotated[str, Within(most=200)] = ""


def name_of(written: str) -> str:
    """The name of a tag; raises UserError where it has signs that no name has."""
    try:
        return parse_tag(written)
    except ValueError:
        raise UserError("no-name", name=written) from None


def tag_of(sent: Made) -> Tag:
    """The tag that a form describes."""
    sources = tuple(each.strip() for each in sent.sources.split(",") if each.strip())
    kind: Kind = sent.kind
    return Tag(label=labels_of(sent.label), kind=kind, own=sent.own, sources=sources)


def labels_of(written: str) -> dict[str, str]:
    """The labels by language: one line for all, or lines such as `lv: Rīga`.

    Raises UserError where some lines name a language and others do not, or a label is too long.
    """
    lines = [line.strip() for line in written.splitlines() if line.strip()]
    found: dict[str, str] = {}
    for line in lines:
        language, text = _parted(line)
        if language in found or (language == EVERY_LANGUAGE and len(lines) > 1):
            raise UserError("labels-mixed", line=line)
        if len(text) > LABEL:
            raise UserError("label-long", line=line, most=LABEL)
        found[language] = text
    return found


def written_of(label: dict[str, str]) -> str:
    """The labels as the form shows them."""
    return "\n".join(f"{each}: {text}" if each else text for each, text in label.items())


def _parted(line: str) -> tuple[str, str]:
    language, colon, text = line.replace("：", ":", 1).partition(":")
    try:
        known = parse_language(language.strip())
    except ValueError:
        return EVERY_LANGUAGE, line
    return (known, text.strip()) if colon and text.strip() else (EVERY_LANGUAGE, line)
