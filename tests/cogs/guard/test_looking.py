"""The guard looks at all that people read of a message, and at whom it may judge."""

from dataclasses import replace

import pytest

from bot.events import (
    Extra,
    MemberEvent,
    MemberJoined,
    MemberRenamed,
    MessageEdited,
    MessageUnfurled,
    ThreadOpened,
)
from bot.kinds import Attached
from bot.testing import fake_chat
from cogs.guard.behaviour import Limits
from cogs.guard.config import Options
from cogs.guard.evidence import Finding
from cogs.guard.judging.policy import Wish
from cogs.guard.looking import look
from cogs.guard.vouching import Vouching
from tests.cogs.guard.sights import BO, HOME, Listed, about, before, sent, sight
from tests.cogs.guard.staging import Acting

FILE = Attached(name="evil.com", address="somewhere", size=9)
AT_EVIL = "https://evil.com/x"
DISGUISED = "look: ｅｖｉｌ．ｃｏｍ"


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        (sent(DISGUISED), "text"),
        (MessageEdited(**about(), message="now", text=DISGUISED), "text"),
        (
            MessageUnfurled(**about(), message="now", extras=(Extra("embed", "x", AT_EVIL),)),
            "embed",
        ),
        (sent("", extras=[Extra("forwarded", DISGUISED)]), "forwarded"),
        (sent("", extras=[Extra("button", "Here", AT_EVIL)]), "button"),
        (sent("", extras=[Extra("poll", "Which?"), Extra("poll", "evil.com")]), "poll"),
        (sent("", extras=[Extra("file", "evil.com", file=FILE)]), "file-name"),
        (ThreadOpened(**about(), thread="t", title=DISGUISED), "title"),
        (MemberJoined(**about(None) | {"who": replace(BO, name="evil.com")}), "name"),
        (MemberRenamed(**about(None) | {"who": replace(BO, name="evil.com")}), "name"),
    ],
)
def test_a_listed_host_is_found_wherever_people_read_it(event: MemberEvent, kind: str) -> None:
    found = look(sight(event))
    assert found is not None
    assert found.decision.action == "delete"
    assert kind in [piece.kind for piece in found.pieces]


@pytest.mark.parametrize(
    "event",
    [
        MemberJoined(**about(None) | {"who": replace(BO, name="evil.com")}),
        ThreadOpened(**about(), thread="t", title="evil.com"),
    ],
)
def test_what_is_no_message_names_none_to_remove(event: MemberEvent) -> None:
    found = look(sight(event))
    assert found is not None
    assert found.copies == ()


def test_every_copy_in_every_room_belongs_to_the_finding() -> None:
    text = f"Free gifts for all members of this server today: {AT_EVIL}"
    recent = [before(text, "news"), before("good morning"), before(text.upper(), "jobs")]
    found = look(sight(text, recent))
    assert _places(found) == [
        ("news", recent[0].message),
        ("jobs", recent[2].message),
        ("lobby", "now"),
    ]


def _places(found: Finding | None) -> list[tuple[str, str]]:
    assert found is not None
    return [(each.room, each.message) for each in found.copies]


@pytest.mark.parametrize("site", ["brand.lv", "www.brand.lv", "shop.brand.lv"])
def test_the_communitys_own_sites_are_fine_whatever_lists_say(site: str) -> None:
    known = Listed(bad=("brand.lv", "www.brand.lv", "shop.brand.lv"))
    assert look(sight(f"see https://{site}/x", lists=known)) is None
    other = replace(HOME, sites=("other.lv",))
    assert look(sight(f"see https://{site}/x", lists=known, community=other)) is not None


def test_a_room_may_have_rules_of_its_own() -> None:
    options = Options(rooms={"jobs": {"listed": Wish(mode="observe")}})
    found = [look(sight(sent(AT_EVIL, room), options=options)) for room in ("lobby", "jobs")]
    assert [each.decision.mode for each in found if each is not None] == ["enforce", "observe"]


async def test_a_newcomers_hidden_host_goes_and_an_operators_stays() -> None:
    async with fake_chat() as chat:
        olga, bo = chat.has("Olga", rights=["people"]), await chat.joins("Bo")
        good = await olga.says("Never click unheard[.]com or ｕｎｈｅａｒｄ．ｅｘａｍｐｌｅ．com")
        bad = await bo.says("ｕｎｈｅａｒｄ．ｃｏｍ")
        assert (good.deleted, bad.deleted) == (False, True)


async def test_an_old_message_that_is_edited_into_spam_goes() -> None:
    async with fake_chat() as chat:
        bo = await chat.joins("Bo")
        post = await bo.says("good morning")
        await chat.passes(hours=20)
        await bo.edits(post, "good morning ｕｎｈｅａｒｄ．ｃｏｍ")
        assert post.deleted


async def test_nobody_else_hears_of_what_was_stopped() -> None:
    async with fake_chat(options={"guard": Acting(limits=Limits(honeypot="checkin"))}) as chat:
        bo = await chat.joins("Bo")
        points = await bo.points()
        await bo.says("check in", room="checkin")
        assert await bo.points() == points


@pytest.mark.fake_only
async def test_what_comes_without_a_text_is_borne_by_words_and_scripts() -> None:
    async with fake_chat() as chat:
        amy = await chat.joins("Amy")
        for extra in (Extra("poll", "Tea or coffee?"), Extra("forwarded", "Good morning")):
            post = await amy.says("", extras=[extra])
            assert not post.deleted
        assert chat.said("ops") == []


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Our new shop: https://www.shop.lv/may", ("shop.lv",)),
        ("shop.lv", None),
        ("https://evil.com/x is listed", None),
        ("https://bit.ly/abc", None),
        ("https://discord.gg/abc", None),
        ("https://fine.lv/x", None),
        ("do not click hxxps://bad[.]lv", None),
    ],
)
def test_what_operators_link_to_plainly_is_noted(text: str, noted: tuple[str, ...] | None) -> None:
    known = Listed(good=("fine.lv",))
    seen = sight(text, operator=True, lists=known)
    assert Vouching().links_of_operators(seen) == noted
    assert Vouching().links_of_operators(seen._replace(operator=False)) is None
