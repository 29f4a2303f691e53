"""What pages and routes of cogs are built with, and how their handlers are called."""

from dataclasses import dataclass
from typing import Any

from bot.clock import Clock
from bot.communities import Communities, Community
from bot.context import Ctx
from bot.effects import Text
from bot.errors import UserError
from bot.members import Member
from bot.ops.sheets import Sheets
from bot.registry import Handler, Registry
from bot.scene import Core, Scene
from bot.store.db import Database, Tx
from bot.texts import Texts
from bot.web import Site


@dataclass(frozen=True, slots=True)
class Front:
    """The parts of the core behind what the web server shows; built once, before it is served."""

    site: Site
    db: Database
    core: Core
    registry: Registry
    communities: Communities
    texts: Texts
    sheets: Sheets
    clock: Clock

    def ctx(
        self, tx: Tx, handler: Handler, home: Community, event: Any, member: Member | None = None
    ) -> Ctx:
        """A handler's view of what is asked for; the event's id names it."""
        scene = Scene(
            cause=f"{home.id}:{event.id}:{handler.name}",
            community=home,
            now=self.clock.now(),
            member=member,
            event=event,
            mark=handler.mark,
        )
        return Ctx(tx, self.core, handler.cog.name, scene)


def refusal(error: UserError, handler: Handler) -> Text:
    """What a handler says where it refuses."""
    return Text(error.cog or handler.cog.name, error.key, error.args_)
