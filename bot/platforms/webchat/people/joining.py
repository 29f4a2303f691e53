"""Becoming a member: a name that deceives nobody, an address, an invitation of one's own."""

import re
import secrets
import unicodedata

from bot.errors import UserError
from bot.events import MemberJoined, MemberPassed, Person
from bot.platforms.base import Ground, Home
from bot.platforms.webchat.deeds.store import Entry, keep
from bot.platforms.webchat.holding.rooms import check_door
from bot.platforms.webchat.ids import Ids
from bot.platforms.webchat.inbox import Inbox, pack
from bot.platforms.webchat.links import store as links
from bot.platforms.webchat.order.store import banned
from bot.platforms.webchat.people import store
from bot.platforms.webchat.people.names import LONGEST_NAME, alike, clean_name
from bot.platforms.webchat.people.sessions import hashed, new_token
from bot.platforms.webchat.people.store import Browser, Member
from bot.platforms.webchat.settings import NAME
from bot.store.db import Tx
from bot.texts import LANGUAGES

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is read as another


class Joining:
    """Lets people in, and tells the bot."""

    def __init__(self, ground: Ground, ids: Ids, inbox: Inbox) -> None:
        self._ground = ground
        self._ids = ids
        self._inbox = inbox

    async def join(
        self, home: Home, browser: Browser | None, typed: str, language: str, code: str
    ) -> tuple[Member, str | None]:
        """The new member, and a token if the browser has none yet; raises UserError."""
        name = fit_name(typed, home.name)
        if browser is not None and await self._ground.db.read(banned, browser.id, home.native):
            raise UserError("refused-banned")
        await self._ground.db.read(check_door, home.native, self._ground.clock.now())
        inviter = await self._ground.db.read(store.inviter, home.native, code)
        link = code if await self._ground.db.read(links.there, home.native, code) else None
        token = None if browser else new_token()
        now = self._ground.clock.now()
        member = Member(
            id=str(self._ids.new()),
            community=home.native,
            name=name,
            language=language if language in LANGUAGES else home.language,
            slug=f"{_address_word(name)}-{random_letters(6)}",
            invite=random_letters(10),
            invited_by=inviter.id if inviter else None,
            browser=browser.id if browser else self._ids.new(),
            joined_at=now,
        )
        await self._ground.db.write(self._come_in, member, token, self._news(member, link))
        return member, token

    def _come_in(self, tx: Tx, member: Member, token: str | None, news: list[Entry]) -> None:
        if token is not None:
            store.add_browser(tx, member.browser, hashed(token), member.joined_at)
        store.add_member(tx, member)
        for entry in news:
            keep(tx, entry)
        tx.after_commit(lambda: self._inbox.take(news))

    def _news(self, member: Member, link: str | None) -> list[Entry]:
        who = Person(member.id, member.name, member.language)
        joined = MemberJoined(
            id=f"join:{member.id}",
            platform=NAME,
            community=member.community,
            at=member.joined_at,
            who=who,
            invited_by=member.invited_by,
            link=link,
        )
        # There is no screening here: who joins has passed.
        passed = MemberPassed(
            id=f"pass:{member.id}",
            platform=NAME,
            community=member.community,
            at=member.joined_at,
            who=who,
        )
        return [Entry(self._ids.new(), event.id, pack(event)) for event in (joined, passed)]


def fit_name(typed: str, bot_name: str) -> str:
    """The name as others will see it; raises UserError if it cannot be had."""
    name = clean_name(typed)
    if not name:
        raise UserError("refused-no-name")
    if len(name) > LONGEST_NAME:
        raise UserError("refused-long-name", limit=LONGEST_NAME)
    if alike(name, bot_name):
        raise UserError("refused-bot-name")
    return name


def _address_word(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "member"


def random_letters(length: int) -> str:
    """So many letters that nobody guesses, or mistakes for others."""
    return "".join(secrets.choice(LETTERS) for _ in range(length))
