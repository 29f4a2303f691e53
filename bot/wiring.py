"""How parts of the core hear of each other, where none of them knows the other."""

import asyncio
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from bot.communities import Communities, Community
from bot.courier import Courier
from bot.happenings import Wants
from bot.letters.box import Letters
from bot.letters.lane import Lanes
from bot.outbox import Outbox, OutboxRow
from bot.registry import Registry
from bot.router import Router
from bot.sops.hearing import Hearing
from bot.store.db import Tx
from bot.work import Work


def let_out(letters: Letters, outbox: Outbox, tx: Tx, row: OutboxRow, now: int) -> None:
    """What a hush held back goes out after all."""
    letters.again(tx, row.id, now)
    tx.after_commit(partial(outbox.listener, row))


def silence(courier: Courier, lanes: Lanes, community: Community) -> None:
    """A community is hushed from now on."""
    courier.hush(community)
    lanes.stir(community.platform)


def wants(registry: Registry, hearing: Hearing) -> Wants:
    """Whether a cog or a script asked for an event."""

    def wanted(name: str, community: int, member: int | None, data: Mapping[str, Any]) -> bool:
        return name in registry.happenings or hearing.wants(name, community, member, data)

    return wanted


def unsaid(
    communities: Communities, router: Router, work: Work
) -> Callable[[int, str, str, str], None]:
    """What tells the operators, once until the next start, that the original is said instead."""
    told: set[tuple[int, str, str, str]] = set()
    loop = asyncio.get_running_loop()

    def tell(community: int, cog: str, key: str, language: str) -> None:
        home = communities.by_id(community)
        if home is None or (community, cog, key, language) in told:
            return
        told.add((community, cog, key, language))
        what = {"sentence": f"{cog} {key}", "language": language}
        notice = partial(router.notice, home, f"wording:{cog}:{key}:{language}")
        # Words are rendered on the writer's thread, too.
        loop.call_soon_threadsafe(lambda: work.start(notice("wording-unsaid", **what)))

    return tell
