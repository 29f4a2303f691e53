"""How the texts of a case are kept: sealed while an appeal may come, then as hashes alone."""

import json
from collections.abc import Sequence

from bot.context import Ctx
from cogs.guard.evidence import Piece

MOST, LONGEST = 20, 4_000  # pieces of one message, and characters of each, that are kept


def seal(ctx: Ctx, pieces: Sequence[Piece]) -> str:
    """The pieces of a message as nobody can read them without the key."""
    plain = [[each.kind, each.text[:LONGEST], each.url[:LONGEST]] for each in pieces[:MOST]]
    return ctx.seal(json.dumps(plain, ensure_ascii=False))


def unseal(ctx: Ctx, sealed: str) -> list[Piece]:
    """The pieces again; nothing where they are erased, or the key is another now."""
    plain = ctx.unseal(sealed) if sealed else None
    return [] if plain is None else [Piece(*each) for each in json.loads(plain)]


def digest(ctx: Ctx, pieces: Sequence[Piece]) -> str:
    """By what the same message is known again in this community, without its text."""
    parts = [str(ctx.community.id)]
    for each in pieces:
        parts += [each.kind, each.text, each.url]
    return ctx.digest("\0".join(parts))


def had_files(ctx: Ctx, sealed: str) -> bool:
    """Whether something besides words came with a message that is kept sealed."""
    return any(each.kind in ("file-name", "file", "picture") for each in unseal(ctx, sealed))


def text_of(ctx: Ctx, sealed: str) -> str:
    """What stood in a message that is kept sealed; empty where it is erased, or held no text."""
    return "\n".join(each.text for each in unseal(ctx, sealed) if each.kind == "text")


def quote_of(ctx: Ctx, sealed: str) -> str:
    """The same for operators, who read of a message without a text what else stood in it."""
    pieces = unseal(ctx, sealed)
    said = [each.text for each in pieces if each.kind == "text" and each.text]
    return "\n".join(said or [each.text or each.url for each in pieces])
