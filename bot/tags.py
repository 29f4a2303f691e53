"""Tags: what a community calls parts of its members, and which of them members may take."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator

from bot.effects import Lines, Plain, Text, Words
from bot.errors import UserError
from bot.kinds import LocalText
from bot.wording import nearest, shown

NAME = re.compile(r"\w[\w-]{0,23}")
MOST = 200  # tags of one community
USUAL = ("looking", "new", "old_hand")
"""What ready scripts and the welcome give; the core has labels for them."""

Kind = Literal["region", "interest", "other"]


def parse_tag(written: Any) -> str:
    """The name of a tag in small letters; raises ValueError with a sentence."""
    name = "_".join(str(written).split()).casefold()
    if NAME.fullmatch(name):
        return name
    raise ValueError(f"{shown(written)} is no name of a tag; write letters, digits, - and _")


TagName = Annotated[str, BeforeValidator(parse_tag)]
"""The name of a tag."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag of a community; `own`: members may take it themselves, and put it away.

    `kind`: where the introduction asks for it. `sources`: links of these sources give it to
    whoever comes by them.
    """

    label: LocalText = field(default_factory=dict)
    kind: Kind = "other"
    own: bool = False
    sources: tuple[str, ...] = ()

    def plain(self) -> dict[str, Any]:
        """As it is kept among the settings of a community."""
        return asdict(self)


def chosen_tags(kept: Mapping[str, Any]) -> dict[str, Tag]:
    """The tags that operators made by commands, as `Tag.plain` has them."""
    return {name: Tag(**{**tag, "sources": tuple(tag["sources"])}) for name, tag in kept.items()}


def label(tags: Mapping[str, Tag], name: str) -> Words:
    """What a tag is called; its name where nobody gave it a label."""
    known = tags.get(name)
    if known is not None and known.label:
        return Lines(known.label)
    return Text("core", f"tag-{name.replace('_', '-')}") if name in USUAL else Plain(name)


def own(tags: Mapping[str, Tag], name: str) -> str:
    """The tag, if members may take it themselves; raises UserError where they may not."""
    known = tags.get(name)
    if known is None or not known.own:
        near = nearest(name, [each for each, tag in tags.items() if tag.own])
        key = "tag-not-own-near" if near else "tag-not-own"
        raise UserError(key, cog="core", name=name, **({"near": near} if near else {}))
    return name
