"""What hears at once of a word that was said, of silence, and of who is an operator no more."""

from collections.abc import Mapping, Sequence
from functools import partial

from bot.communities import Community
from bot.courier import Courier
from bot.letters.box import Letters
from bot.letters.lane import Lanes
from bot.members import Member
from bot.outbox import Outbox, OutboxRow
from bot.platforms.base import Platform
from bot.scene import Core
from bot.sops.engine import Engine
from bot.store.db import Tx


def attend(
    core: Core,
    engine: Engine,
    courier: Courier,
    lanes: Lanes,
    chats: Mapping[str, Platform],
) -> None:
    """Connect who acts at once with what they wait for."""
    core.hushes.released = partial(_let_out, core.letters, core.outbox)
    core.hushes.begun = partial(_silence, courier, lanes)
    core.outbox.erased = partial(_erase, chats)
    core.team.out = partial(_sign_out, chats)
    core.homes.address = partial(_address, chats)
    core.traffic.sightings.role_name = partial(_role_name, chats)
    core.approvals.decided = engine.runs.gate.decided


def _role_name(chats: Mapping[str, Platform], community: Community, role: str) -> str | None:
    return chats[community.platform].role_name(community.native, role)


def _let_out(letters: Letters, outbox: Outbox, tx: Tx, row: OutboxRow, now: int) -> None:
    """What a hush held back goes out after all."""
    letters.again(tx, row.id, now)
    tx.after_commit(partial(outbox.listener, row))


def _silence(courier: Courier, lanes: Lanes, community: Community) -> None:
    """A community is hushed from now on."""
    courier.hush(community)
    lanes.stir(community.platform)


def _sign_out(chats: Mapping[str, Platform], tx: Tx, community: Community, member: Member) -> None:
    """Who is an operator no more is that in the chat's own sessions neither, from one commit on."""
    chats[community.platform].sign_out(tx, community.native, member.native)


def _address(chats: Mapping[str, Platform], community: Community, code: str) -> str:
    """Where people come in by an invite's code: whole, or a path on our own server."""
    platform = chats.get(community.platform)
    return code if platform is None else platform.address(community.native, code)


def _erase(
    chats: Mapping[str, Platform], tx: Tx, community: Community, keys: Sequence[str]
) -> None:
    """What was said under seal is known no more in the chat's own rows neither."""
    chats[community.platform].erase(tx, community.native, keys)
