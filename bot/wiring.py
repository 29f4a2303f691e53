"""How parts of the core hear of each other, where none of them knows the other."""

import asyncio
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from bot.communities import Communities
from bot.happenings import Wants
from bot.registry import Registry
from bot.router import Router
from bot.sops.hearing import Hearing
from bot.work import Work


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
