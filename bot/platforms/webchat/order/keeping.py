"""What the bot does to members here: it stops them from writing, and puts them out."""

import math

from bot.acts import Ban, Kick, OnMember, Rename, TimeOut, Unban
from bot.delivery import Delivery, Done, Outcome, Refused
from bot.errors import UserError
from bot.events import MemberEvent, MemberLeft, MemberRenamed, Person
from bot.platforms.base import Ground
from bot.platforms.webchat import asks
from bot.platforms.webchat import store as messages
from bot.platforms.webchat.deeds.store import Entry, keep
from bot.platforms.webchat.forms import store as forms
from bot.platforms.webchat.hub import Hub
from bot.platforms.webchat.ids import Ids
from bot.platforms.webchat.inbox import Inbox, pack
from bot.platforms.webchat.order import store
from bot.platforms.webchat.people import store as people
from bot.platforms.webchat.people.store import Member
from bot.platforms.webchat.settings import NAME
from bot.store.db import Tx

MINUTE_MS = 60_000
MINUTES = 120  # that are named as minutes; what is longer, as hours


class Keeping:
    """Carries out what is done to one member."""

    def __init__(self, ground: Ground, hub: Hub, ids: Ids, inbox: Inbox) -> None:
        self._db = ground.db
        self._clock = ground.clock
        self._hub = hub
        self._ids = ids
        self._inbox = inbox

    async def carry_out(self, delivery: Delivery, effect: OnMember) -> Outcome:
        """Do it; done again, it is the same."""
        return await self._db.write(self._act, delivery, effect, self._clock.now())

    def _act(self, tx: Tx, delivery: Delivery, effect: OnMember, at: int) -> Outcome:
        member = people.member(tx, delivery.community, delivery.member or "")
        if member is None:
            return Refused(f"there is no member {delivery.member} in {delivery.community}")
        if isinstance(effect, Unban):
            store.let_in(tx, member.browser, member.community)
            return Done()
        if people.is_operator(tx, member.browser):
            return Refused("operators are not put out by the bot, nor kept from writing")
        if isinstance(effect, TimeOut):
            if store.out(tx, member.id):
                return Refused(f"the member {member.id} was put out")
            store.mute(tx, member.id, effect.until)
            forms.forget_of(tx, member.id)
        elif isinstance(effect, Rename):
            return self._rename(tx, member, delivery.text, at)
        elif isinstance(effect, Kick):
            self._put_out(tx, member, delivery.reason, at, banned=False)
        elif isinstance(effect, Ban):
            for each in people.members_of(tx, member.browser, member.community):
                self._put_out(tx, each, delivery.reason, at, banned=True)
            self._put_out(tx, member, delivery.reason, at, banned=True)
        else:
            return Refused(f"the browser chat has no {type(effect).__name__}")
        return Done()

    def _rename(self, tx: Tx, member: Member, name: str, at: int) -> Outcome:
        if not name:
            return Refused("nobody has another name here than the one they are called by")
        if name != member.name:
            people.rename(tx, member.id, name)
            who = Person(member.id, name, member.language)
            home, id = member.community, f"renamed:{member.id}:{at}"
            self._tell(tx, MemberRenamed(id=id, platform=NAME, community=home, at=at, who=who))
            tx.after_commit(lambda: self._hub.call(home, member.id, name))
        return Done()

    def _tell(self, tx: Tx, event: MemberEvent) -> None:
        entry = Entry(self._ids.new(), event.id, pack(event))
        keep(tx, entry)
        tx.after_commit(lambda: self._inbox.take([entry]))

    def _put_out(self, tx: Tx, member: Member, reason: str, at: int, *, banned: bool) -> None:
        if not store.put_out(tx, member, reason, at, banned=banned):
            return
        left = MemberLeft(
            id=f"left:{member.id}",
            platform=NAME,
            community=member.community,
            at=at,
            who=Person(member.id, member.name, member.language),
        )
        self._tell(tx, left)
        tx.after_commit(lambda: self._hub.drop_member(member.id))


def check(tx: Tx, member: str, at: int) -> None:
    """Raises UserError if the member may not do anything now."""
    if store.out(tx, member):
        raise UserError("refused-out")
    left = math.ceil((store.muted(tx, member) - at) / MINUTE_MS)
    if left > MINUTES:
        raise UserError("refused-timed-out-long", hours=math.ceil(left / 60))
    if left > 0:
        raise UserError("refused-timed-out", minutes=left)


def check_deed(tx: Tx, member: str, at: int, asked: asks.Doing) -> None:
    """Raises UserError if the member may not do this now.

    Who is timed out may still answer what the bot wrote to them alone: they could not appeal else.
    The forms that they have open were opened by that; others went with the time out.
    """
    alone = isinstance(asked, asks.Fill) or (
        isinstance(asked, asks.Press) and messages.private_to(tx, asked.post) == member
    )
    if not alone or store.out(tx, member):
        check(tx, member, at)
