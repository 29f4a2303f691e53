"""The form with which operators make a tag or change one."""

from dataclasses import dataclass
from typing import Annotated, Literal

from bot.errors import UserError
from bot.kinds import Long, Within
from bot.labels import labels_of
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
    written = (each.strip().casefold() for each in sent.sources.split(","))
    sources = tuple(each for each in written if each)
    kind: Kind = sent.kind
    return Tag(label=labels_of(sent.label, LABEL), kind=kind, own=sent.own, sources=sources)
