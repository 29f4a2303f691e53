"""What referrals know of each coming, as tests look at it."""

from typing import NamedTuple

from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember


class Known(NamedTuple):
    """How sure it is how somebody came, by what, whose link it was and which."""

    sure: str
    evidence: str
    inviter: str | None
    link: str | None


async def known(chat: FakeChat, member: FakeMember) -> Known:
    """What is known of this member's last coming; names instead of ids."""
    return await read_known(chat, member.person.native)


async def read_known(chat: FakeChat, native: str) -> Known:
    """The same of who the chat calls so."""

    def read(tx: Tx) -> Known:
        row = tx.row(
            "SELECT confidence, evidence, inviter, link FROM referrals_comings"
            " JOIN members ON members.id = referrals_comings.member"
            " WHERE native = ? ORDER BY referrals_comings.joined_at DESC LIMIT 1",
            native,
        )
        assert row is not None, f"nobody knows that {native} came"
        sure, evidence, inviter, link = row
        named = inviter and tx.row("SELECT name FROM members WHERE id = ?", inviter)
        return Known(sure, evidence, str(named[0]) if named else None, link)

    return await chat.db.read(read)


async def how(chat: FakeChat, member: FakeMember) -> str:
    """The same in few words."""
    sure, evidence, inviter, link = await known(chat, member)
    return " ".join(filter(None, (sure, evidence, inviter, link)))
