"""Whoever lacks a right is refused by every command, button and form, with the right's name."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cog import RIGHTS
from bot.events import ButtonPressed, CommandCalled, FormSent, MemberEvent
from bot.loader import load
from bot.registry import Handler
from bot.testing import FakeChat, FakeMember, fake_chat
from bot.texts import LANGUAGES
from tests.rows import everything

ROOT = Path(__file__).parent.parent
REGISTRY = load(ROOT / "cogs").registry
# The answer itself, and what the chat said at that moment of who asked.
ANSWERS = ("outbox", "members", "holders")

FOR_MEMBERS = frozenset(
    (
        *("checkin", "streak", "timezone", "language", "letters off", "letters on", "letters read"),
        *("checkin.checkin", "letters.back", "letters.next", "letters.read", "letters.stop"),
        *("core.answer", "core.mend", "core.tag", "welcome.interest", "welcome.mine"),
        *("introduce", "welcome.introduce", "welcome.introduction"),
        *("welcome.share", "welcome.keep", "welcome.unshare"),
        *("tags", "members.flip", "rules", "rules.read", "rules.accept"),
        *("topics", "topics.mine", "topics.join", "topics.leave"),
        *("report", "guard.report", "guard.appeal", "guard.appeal-answer"),
        *("coupons", "coupons.claim", "coupons.mine", "coupons.more", "coupons.picture"),
        "coupons.address",  # the winner of a prize; the cog looks whose it is
        *("guard why", "guard.account-back", "invite"),
        *("coupons.enter", "coupons.recompute", "draw verify"),
        *("friends mine", "friends.start", "friends.mine", "friends.ask", "friends.help"),
        *("friends say", "friends.voice", "friends.voice-say", "friends.voice-back"),
        *("friends.voice-no", "referrals mine", "referrals.mine", "referrals.counts"),
        *("invited by", "referrals.who", "referrals.named"),
        *("referrals.agree", "referrals.disagree"),  # the cog looks who was named
        *("redeem", "coupons.use", "coupons.undo-use"),  # the shop's staff; the cog looks who is
    )
)
"""What is no operator's business."""

LATER = frozenset(
    (
        *("approve.approve", "approve.change", "approve.words", "approve.reject"),
        "approve.reason",
    )
)
"""What asks for a right that only what it is about says; its own tests see it refused."""


def named() -> Iterator[tuple[str, str, Handler]]:
    """Each command, button and form with its kind and name."""
    for kind in ("commands", "buttons", "forms"):
        for name, handler in getattr(REGISTRY, kind).items():
            yield kind, name, handler


GUARDED = [each for each in named() if each[2].mark.right]


def test_what_needs_no_right_is_for_members_and_a_new_one_is_thought_about() -> None:
    free = {name for _, name, handler in named() if not handler.mark.right}
    assert free == FOR_MEMBERS | LATER
    assert len(GUARDED) > 60


def _event(kind: str, name: str, chat: FakeChat, who: FakeMember) -> MemberEvent:
    facts = {
        "id": f"tried:{name}",
        "platform": "fake",
        "community": who.community,
        "at": chat.clock.now(),
        "who": who.person,
        "room": "lobby",
        "handle": "lobby",
    }
    if kind == "commands":
        return CommandCalled(**facts, command=name)  # type: ignore[arg-type]
    if kind == "buttons":
        return ButtonPressed(**facts, button=name, argument="1")  # type: ignore[arg-type]
    return FormSent(**facts, form=name, argument="1")  # type: ignore[arg-type]


async def test_without_the_right_each_is_refused_by_name_and_nothing_changes() -> None:
    async with fake_chat() as chat:
        lea = chat.has("Lea", rights=sorted(RIGHTS))
        await lea.calls("/team list")
        for right in sorted(RIGHTS):  # whoever has all rights but the one that is needed
            bo = chat.has(f"Bo {right}", rights=sorted(RIGHTS - {right}))
            await bo.says("Hello")
            tried = [each for each in GUARDED if each[2].mark.right == right]
            for kind, name, _ in tried:
                before = await chat.db.read(everything, ANSWERS)
                await chat.emit(_event(kind, name, chat, bo))
                said = f'You need the right "{right}" for this. Lea'
                assert bo.told()[-1].startswith(said), name
                assert bo.told()[-1].endswith("can give it to you with /team give."), name
                assert await chat.db.read(everything, ANSWERS) == before, name
            assert len(bo.told()) == len(tried)
        kinds = await chat.db.read(
            lambda tx: tx.rows("SELECT DISTINCT json_extract(body, '$._') FROM outbox")
        )
        assert kinds == [("Answer",)]


CALLED = {
    "en": "content",
    "zh-CN": "内容",
    "pt-BR": "conteúdo",
    "lv": "saturs",
    "el": "περιεχόμενο",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_refusal_is_in_the_language_of_its_reader(language: str) -> None:
    async with fake_chat() as chat:
        for name in ("Amy", "Li"):
            who = chat.has(name, rights=sorted(RIGHTS))
            await who.calls("/team list")
        bo = await chat.joins("Bo", language=language)
        await bo.calls("/sop list")
        told = bo.told()[-1]
        assert f'"{CALLED[language]}"' in told
        assert "Amy" in told
        assert "Li" in told
        assert "/team give" in told
