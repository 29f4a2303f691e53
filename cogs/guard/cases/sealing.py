"""How the texts of a case are kept: sealed while an appeal may come, then as hashes alone."""

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Sequence

from bot.context import Ctx
from cogs.guard.evidence import Piece

MOST, LONGEST = 20, 4_000  # pieces of one message, and characters of each, that are kept


def seal(ctx: Ctx, pieces: Sequence[Piece]) -> str:
    """The pieces of a message as nobody can read them without the key."""
    plain = [[each.kind, each.text[:LONGEST], each.url[:LONGEST]] for each in pieces[:MOST]]
    return b64encode(json.dumps(plain, ensure_ascii=False).encode()).decode()


def unseal(ctx: Ctx, sealed: str) -> list[Piece]:
    """The pieces again; nothing where they are erased, or the key is another now."""
    if not sealed:
        return []
    return [Piece(*each) for each in json.loads(b64decode(sealed))]


def digest(ctx: Ctx, pieces: Sequence[Piece]) -> str:
    """By what the same message is known again in this community, without its text."""
    text = "\0".join(f"{each.kind}\0{each.text}\0{each.url}" for each in pieces)
    return hashlib.sha256(f"{ctx.community.id}\0{text}".encode()).hexdigest()


def text_of(ctx: Ctx, sealed: str) -> str:
    """What stood in a message that is kept sealed; empty where it is erased, or held no text."""
    return "\n".join(each.text for each in unseal(ctx, sealed) if each.kind == "text")
