"""The browser chat as a platform: its parts put together."""

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from bot.checkups import Checkup, Need
from bot.delivery import Delivery, Form, Outcome
from bot.effects import Can, Text
from bot.platforms.base import Emit, Ground, Home, Offered
from bot.platforms.webchat.actions import Actions
from bot.platforms.webchat.deeds import store as deeds
from bot.platforms.webchat.deliver import Deliveries
from bot.platforms.webchat.doors import Doors, door_path
from bot.platforms.webchat.downloads import Downloads
from bot.platforms.webchat.erasing.store import erase
from bot.platforms.webchat.forms import store as forms
from bot.platforms.webchat.hub import Hub
from bot.platforms.webchat.ids import Ids
from bot.platforms.webchat.inbox import Inbox
from bot.platforms.webchat.marks import escape
from bot.platforms.webchat.operators import Operators
from bot.platforms.webchat.order.keeping import Keeping
from bot.platforms.webchat.people.joining import Joining
from bot.platforms.webchat.people.sessions import Sessions
from bot.platforms.webchat.pictures.gallery import Gallery
from bot.platforms.webchat.settings import NAME, Settings
from bot.platforms.webchat.sheets import Sheets
from bot.platforms.webchat.tabs import Tabs
from bot.platforms.webchat.uploads import store as uploads
from bot.platforms.webchat.uploads.desk import Desk
from bot.store.db import Tx
from bot.web import Address

AN_HOUR = 3600  # seconds
A_DAY = 24 * 3600  # seconds
KEPT = 30 * A_DAY * 1000  # milliseconds for which a repeated action is known, and answerable

# It has no notion of roles. It tells by which link somebody came. Its door can be shut.
CAN = frozenset(
    (
        *(Can.SAY, Can.WHISPER, Can.EDIT, Can.REACT, Can.DELETE, Can.BUTTONS, Can.PIN, Can.THREADS),
        *(Can.PRIVATE_ANSWERS, Can.FORMS, Can.PICTURES, Can.PURGE, Can.MODERATE, Can.FILES),
        *(Can.SAVES, Can.SLOW, Can.LOCK, Can.PAUSE, Can.NAMES, Can.REWARD_JOINS, Can.INVITES),
    )
)

UNUSED = A_DAY * 1000  # milliseconds for which a file is kept that no message shows

log = logging.getLogger(__name__)


class WebChat:
    """A chat that needs no account anywhere: a page, a socket a tab, and its own tables."""

    name = NAME
    can = CAN
    draws: Form | None = "svg"
    longest = 10_000

    def __init__(self, settings: Settings, ground: Ground) -> None:
        ground.site.settle(
            Address(settings.host, settings.port, f"platforms.{NAME}"), settings.public_url
        )
        self._ground = ground
        self._offered: Offered | None = None
        ids = Ids(ground.clock)
        sessions = Sessions(ground.db, ground.clock)
        sheets = Sheets(ground)
        Downloads(ground)
        self._hub = Hub(ground.clock, self._home, ground.texts)
        self._inbox = Inbox(ground.db, ground.texts)
        keeping = Keeping(ground, self._hub, ids, self._inbox)
        self._operators = Operators(ground, sheets, sessions, self._hub, ids)
        joining = Joining(ground, ids, self._inbox)
        doors = Doors(ground, settings, sheets, sessions, joining, self._home)
        desk = Desk(ground, sessions, doors, ids)
        gallery = Gallery(ground)
        self._deliveries = Deliveries(ground, self._hub, ids, self._home, gallery, keeping, desk)
        actions = Actions(ground, self._hub, ids, self._inbox, self._home)
        Tabs(ground, self._hub, sessions, doors, actions, lambda: self._offered)
        ground.site.on_stop(self._hub.close)

    async def run(self, emit: Emit, offered: Offered) -> None:
        """Tell what was not finished, then let tabs in, until cancelled."""
        await self._inbox.start(emit)
        self._offered = offered
        try:
            await self._tidy()
        finally:
            self._offered = None
            await self._hub.close()
            await self._inbox.stop()

    async def carry_out(self, delivery: Delivery) -> Outcome:
        """Put the effect into the chat, once per key."""
        return await self._deliveries.carry_out(delivery)

    async def find(self, delivery: Delivery) -> Outcome | None:
        """The message that the effect became, if it did."""
        return await self._deliveries.find(delivery)

    @staticmethod
    def escape(text: str) -> str:
        """The text as the page shows it: in one line, without markup and what deceives the eye."""
        return escape(text)

    def examine(self, community: str | None, needs: Sequence[Need]) -> Checkup:
        """Nothing can be in the way: the rooms of config.yaml are the rooms that there are."""
        rooms = {need.room for need in needs if need.room is not None}
        seen = () if community is None else (Text("core", "rooms-seen", {"count": len(rooms)}),)
        return Checkup(seen)

    def role_name(self, community: str, role: str) -> str | None:
        """There are no roles."""
        del community, role
        return None

    def address(self, community: str, code: str) -> str:
        """The door, with the code behind it."""
        return f"{door_path(community)}/i/{code}"

    @asynccontextmanager
    async def visit(self, offered: Offered) -> AsyncIterator[None]:
        """All is known already."""
        del offered
        yield

    async def operator_link(self) -> str | None:
        """The link that makes the first operator, as long as no password was chosen."""
        return await self._operators.link()

    def sign_out(self, tx: Tx, community: str, member: str) -> None:
        """The browser that this member is in leaves operator mode."""
        self._operators.out(tx, community, member)

    def erase(self, tx: Tx, community: str, keys: Sequence[str]) -> None:
        """Private answers that were kept sealed say nothing any more, in open tabs neither."""
        erase(tx, community, keys, self._hub.say_edited)

    async def _tidy(self) -> None:
        while True:
            try:
                now = self._ground.clock.now()
                for forget in (deeds.forget, forms.forget):
                    await self._ground.db.write(forget, now - KEPT)
                await self._ground.db.write(uploads.forget, now - UNUSED)
            except Exception:
                log.exception("old actions were not dropped; it is tried again in an hour")
            await self._ground.clock.sleep(AN_HOUR)

    def _home(self, community: str) -> Home | None:
        return next((home for home in self._ground.homes() if home.native == community), None)
