"""What follows when an effect ended: scripts go on, cogs hear of it, operators of what failed."""

from bot.acts import Act
from bot.communities import Community
from bot.effects import Card, Effect, Picture
from bot.events import EffectDone, EffectEnded, EffectRefused, EffectUnclear
from bot.outbox import Ending, OutboxRow
from bot.ready import STAYS
from bot.registry import Registry
from bot.router import Router
from bot.sops.engine import Engine
from bot.work import Work

ENDED: dict[str, type[EffectEnded]] = {
    "done": EffectDone,
    "refused": EffectRefused,
    "unclear": EffectUnclear,
}


class After:
    """What the courier and those who make effects ready call."""

    def __init__(self, router: Router, registry: Registry, engine: Engine, work: Work) -> None:
        self._router = router
        self._registry = registry
        self._engine = engine
        self._work = work

    def ended(self, community: Community, row: OutboxRow, ending: Ending) -> None:
        """A row ended: an event, where a cog asked for it, and a notice where it was not done."""
        self._engine.ended(row, ending.state)
        self._engine.core.letters.ended(community, row.id)
        shape, watched = ENDED.get(ending.state), getattr(row.effect, "watched", False)
        if shape is not None and self._heard(shape, watched):
            event = shape(
                id=f"effect:{row.id}",
                platform=community.platform,
                community=community.native,
                at=ending.at,
                post=row.id,
                reason=ending.reason or "",
                native=ending.native,
                watched=True if watched else None,
            )
            if self._registry.hearing(event):
                self._work.start(self._router.emit(event))
        failed = ending.state in ("refused", "unclear") and ending.reason != STAYS
        if failed and not watched and not row.effect.told:
            self._work.start(self._tell_failed(community, row.effect, ending))

    def _heard(self, shape: type[EffectEnded], watched: bool) -> bool:
        """Whether a cog may want to hear: most want only what was watched."""
        asked = self._registry.events.get(shape, ())
        return any(watched or each.mark.having != "watched" for each in asked)

    def picture_gone(self, community: Community, picture: Picture) -> None:
        """A post goes out without one of its pictures."""
        key = "named-picture-gone" if picture.named else "picture-gone"
        key = "kept-picture-gone" if picture.kept else key
        told = self._router.notice(community, f"picture:{picture.file}", key, file=picture.file)
        self._work.start(told)

    def words_cut(self, community: Community, begins: str) -> None:
        """A text goes out without its end."""
        key = "post-cut" if begins else "answer-cut"
        told = self._router.notice(community, f"cut:{begins}", key, begins=begins)
        self._work.start(told)

    def card_told(self, community: Community, card: Card, why: str) -> None:
        """A post goes out with the words of a card in its place."""
        kind = f"card:{card.cog}.{card.name}"
        self._work.start(self._router.notice(community, kind, "card-told", why=why))

    async def _tell_failed(self, community: Community, effect: Effect, ending: Ending) -> None:
        told = {"reason": ending.reason or ending.state}
        if isinstance(effect, Act):
            kind = type(effect).__name__
            key, told = f"{kind}:{ending.reason}", told | {"act": kind}
            await self._router.notice(community, key, "act-failed", **told)
        else:
            await self._router.notice(community, f"post:{ending.reason}", "post-failed", **told)
