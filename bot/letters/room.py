"""What the core says about private messages: that some wait, and that a platform takes no more."""

from collections.abc import Mapping

from bot.communities import Communities, Community
from bot.context import Ctx
from bot.effects import Button
from bot.letters import doors, store
from bot.letters.turn import DAY_MS, PAGE, Turn
from bot.outbox import native_of, unended
from bot.scene import Core, Scene
from bot.store.db import Tx


class Rooms:
    """Keeps one post with a button in each community in which something waits."""

    def __init__(self, core: Core, communities: Communities, buttons: Mapping[str, Button]) -> None:
        self._core = core
        self._communities = communities
        self._buttons = buttons

    def tell_halt(self, tx: Tx, turn: Turn, platform: str) -> None:
        """Tell the operators of each community concerned, once for a halt."""
        halt = doors.last_halt(tx, platform)
        if halt is None or halt.until <= turn.now:
            return
        resume = self._buttons.get("resume")
        untold = doors.untold(tx, platform, halt, PAGE)
        for community in untold:
            doors.tell(tx, community, halt)
        for home in self._each(turn, untold):
            self._ctx(tx, turn, home, f"halted:{halt.at}").say(
                "letters-halted",
                room="ops",
                buttons=[resume] if resume else [],
                reason=halt.reason,
                until=home.local(halt.until),
            )

    def tell_gone(self, tx: Tx, turn: Turn, communities: list[int]) -> None:
        """Tell operators, at most once a day, that messages went unread."""
        for home in self._each(turn, communities):
            ctx = self._ctx(tx, turn, home, f"unread:{turn.now // DAY_MS}")
            ctx.say("letters-unread", room="ops")

    def show(self, tx: Tx, turn: Turn, platform: str) -> None:
        """See to it that where something waits a post with the button says so, and only there."""
        read = self._buttons.get("read")
        if read is None:
            return
        before = turn.now - DAY_MS
        lacking = store.without_post(tx, platform, turn.now, turn.blocked, before, PAGE)
        formers = {community: store.post_in(tx, community) for community in lacking}
        for community in lacking:
            store.set_post(tx, community, None, turn.now)
        for home in self._each(turn, lacking):
            hush = self._core.hushes.active(home, turn.now)
            at = home.after_night(hush.until if hush else turn.now)
            ctx = self._ctx(tx, turn, home, f"post:{turn.now}")
            store.set_post(tx, home.id, ctx.say("letters-wait", buttons=[read], at=at), turn.now)
            self._take_away(ctx, formers[home.id], at)
        for community, post in store.needless_posts(tx, PAGE):
            store.forget_post(tx, community)
            place = self._communities.by_id(community)
            if place is not None:
                self._take_away(self._ctx(tx, turn, place, f"away:{turn.now}"), post, turn.now)

    def _take_away(self, ctx: Ctx, post: int | None, at: int) -> None:
        state = native_of(ctx.tx, post) if post is not None else None
        if post is None or state is None or state[0] not in ("done", "pending", "sending"):
            return
        waits = unended(ctx.tx, post)  # for the morning: it goes as soon as it stands there
        ctx.delete(post, at=max(at, waits.not_before) if waits else at)

    def _each(self, turn: Turn, communities: list[int]) -> list[Community]:
        turn.again = turn.again or len(communities) == PAGE
        found = (self._communities.by_id(community) for community in communities)
        return [home for home in found if home is not None]

    def _ctx(self, tx: Tx, turn: Turn, home: Community, what: str) -> Ctx:
        scene = Scene(cause=f"{home.id}:letters:{what}", community=home, now=turn.now)
        return Ctx(tx, self._core, "core", scene)
