"""Everything hangs on a campaign's card: where it cannot stand, and where it is gone."""

import pytest

from bot.testing import fake_chat
from cogs.friends.campaigns.campaign import Gift, Prize, Window
from tests.cogs.friends.befriending import brings, card, opens, spring

pytestmark = pytest.mark.fake_only("the platform has no part in it")


async def test_a_campaign_whose_card_would_stand_nowhere_does_not_open_and_operators_hear() -> None:
    window = Window(opens="2026-03-02 09:30", until="2026-03-10 10:00")
    async with fake_chat(options=spring(room="stage", window=window)) as chat:
        chat.other_acts = True
        await chat.passes(hours=2)
        assert chat.said() == []
        assert "could not: There is no room stage here." in chat.said("ops")[-1]
        await chat.restarts(options=spring())
        ann = chat.has("Ann", rights=["money", "content"])
        await ann.calls("/hush", duration="2h")
        await ann.calls("/friends open", name="spring")
        assert ann.told()[-1].startswith("A hush lasts, so its card could not be posted.")
        await chat.passes(hours=3)
        await ann.calls("/friends open", name="spring")
        assert card(chat).startswith("Spring: ")


async def test_a_card_and_a_panel_that_are_too_long_go_out_without_their_end() -> None:
    prizes = tuple(Prize(at=at, words={"": "w" * 100}, points=5) for at in range(1, 11))
    said = {"title": {"": "t" * 100}, "theme": {"": "h" * 300}, "how": {"": "o" * 300}}
    gift = Gift(words={"": "g" * 100})
    async with fake_chat(
        options=spring(kind="bargain", prizes=prizes, target=10, gift=gift, **said)
    ) as chat:
        ann = chat.has("Ann", rights=["money"])
        await ann.calls("/friends show", name="spring")
        assert ann.told()[-1].startswith("spring: ready")
        await ann.calls("/friends open", name="spring")
        assert card(chat, "ttt").endswith("…")
        assert chat.posts("lobby")[-1].buttons


async def test_a_card_that_somebody_deleted_is_posted_again_by_a_button() -> None:
    async with fake_chat(options=spring()) as chat:
        ann, amy = await opens(chat), chat.has("Amy")
        chat.posts("lobby")[-1].deleted = True
        await ann.calls("/friends show", name="spring")
        await ann.presses("Post its card again")
        await ann.was_told("spring runs. Its card stands in the room.")
        await amy.presses("Bring friends")
        await brings(chat, amy, "Li")
        await chat.passes(minutes=2)
        assert "One friend is here" in card(chat)
        assert chat.said("ops") == []
