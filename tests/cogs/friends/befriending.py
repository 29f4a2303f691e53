"""What tests of campaigns that bring friends share: a campaign, and what referrals tell."""

from typing import Any

from bot.happenings import HappeningRow
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember
from cogs.friends.campaigns.campaign import Campaign, Gift
from cogs.friends.config import Options
from cogs.friends.rounds import store as rounds

TEA = Gift(words={"en": "a cup of tea", "zh-CN": "一杯茶"}, points=50)
SPRING: dict[str, Any] = {"title": {"": "Spring"}, "gift": TEA, "target": 2}


def spring(**said: Any) -> dict[str, Any]:
    """The options of a community with one campaign, `spring`, of which this is said."""
    return {"friends": Options(campaigns={"spring": Campaign(**(SPRING | said))})}


async def opens(chat: FakeChat, name: str = "spring") -> FakeMember:
    """An operator, who has let the campaign run."""
    ann = chat.has("Ann", rights=["money"])
    await ann.calls("/friends open", name=name)
    assert ann.told()[-1].startswith(f"{name} runs."), ann.told()
    return ann


async def tell(chat: FakeChat, event: str, who: FakeMember, **data: Any) -> None:
    """Another cog tells of an event about a member."""
    row, core = await who.row(), chat.app.engine.core
    told = {"member": row.id, **data}

    def tells(tx: Tx) -> None:
        given = (core.ids.new(), row.community, row.id, event, told)
        core.happenings.add(tx, HappeningRow(*given, chat.clock.now(), tries=0), None)

    await chat.db.write(tells)
    await chat.passes(seconds=1)


async def attributed(chat: FakeChat, friend: FakeMember, inviter: FakeMember, **data: Any) -> None:
    """It is known that a friend came by a member's link."""
    told = {
        "referral": (await friend.row()).id,
        "inviter": (await inviter.row()).id,
        "joined_at": chat.clock.now(),
        "confidence": "certain",
        "link": "abc",
        "source": None,
        "evidence": "used",
        "again": False,
    }
    await tell(chat, "referrals.attributed", friend, **(told | data))


async def referral(chat: FakeChat, friend: FakeMember) -> int:
    """The id that referrals gave to a friend's coming."""
    member = (await friend.row()).id

    def read(tx: Tx) -> int:
        row = tx.row("SELECT id FROM referrals_states WHERE member = ?", member)
        assert row is not None
        return int(row[0])

    return await chat.db.read(read)


async def qualified(chat: FakeChat, friend: FakeMember, inviter: FakeMember) -> None:
    """A friend takes part."""
    told = {
        "referral": (await friend.row()).id,
        "joined_at": chat.clock.now(),
        "inviter": (await inviter.row()).id,
        "source": None,
        "confidence": "certain",
    }
    await tell(chat, "referrals.qualified", friend, **told)


async def brings(chat: FakeChat, inviter: FakeMember, name: str) -> FakeMember:
    """A friend of a member comes in and takes part."""
    friend = await chat.joins(name)
    await attributed(chat, friend, inviter)
    await qualified(chat, friend, inviter)
    return friend


async def aside(chat: FakeChat) -> int:
    """How many gifts are set aside or given in what runs, or ran last."""
    community = chat.app.communities.called("home")
    assert community is not None
    found = await chat.db.read(rounds.last, community.id)
    assert found is not None
    return found.aside


def card(chat: FakeChat, title: str = "Spring") -> str:
    """What the campaign's card in the lobby says."""
    found = [post.text for post in chat.posts("lobby") if post.text.startswith(title)]
    assert found, chat.said("lobby")
    return found[-1]
