"""Effects come out once, in order, as soon as the platform lets them; none is dropped silently."""

from bot import outbox
from bot.courier import Courier
from bot.delivery import Expired, Outcome, Refused, TryLater, Unclear
from bot.store.db import Tx
from bot.testing import FakeChat
from tests.faults import Moody
from tests.probing import probe_chat


def makes_moody(chat: FakeChat, *moods: Outcome | Exception) -> Moody:
    """Let the platform answer like this to its next deliveries."""
    moody = Moody(chat.platform, *moods)
    chat.app.platforms["fake"] = moody
    return moody


def states(tx: Tx) -> list[tuple[str, str | None]]:
    return [(state, why) for state, why in tx.rows("SELECT state, reason FROM outbox ORDER BY id")]


async def test_a_post_waits_as_long_as_the_platform_asks() -> None:
    async with probe_chat() as chat:
        makes_moody(chat, TryLater(5))
        await chat.has("Amy").calls("/post", text="Hi")
        await chat.passes(seconds=4.9)
        assert chat.said() == []
        await chat.passes(seconds=0.1)
        assert chat.said() == ["Hi"]


async def test_posts_of_a_room_keep_their_order_while_it_must_wait() -> None:
    async with probe_chat() as chat:
        moody, amy = makes_moody(chat, TryLater(5)), chat.has("Amy")
        await amy.calls("/post", text="first")
        await chat.passes(seconds=1)
        await amy.calls("/post", text="second")
        assert len(moody.tried) == 1
        await chat.passes(seconds=4)
        assert chat.said() == ["first", "second"]


async def test_an_answer_waits_for_no_room() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        makes_moody(chat, TryLater(60))
        await amy.calls("/post", text="slow")
        await amy.calls("/echo", text="quick")
        await amy.was_told("quick")


async def test_another_room_does_not_wait() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        makes_moody(chat, TryLater(60))
        await amy.calls("/post", text="slow")
        await amy.calls("/break")
        assert len(chat.said("ops")) == 1


async def test_a_platform_that_breaks_is_tried_again_with_growing_pauses_then_told() -> None:
    async with probe_chat() as chat:
        moody = makes_moody(chat, *(OSError("no route") for _ in range(8)))
        await chat.has("Amy").calls("/post", text="Hi")
        assert len(moody.tried) == 1
        await chat.passes(seconds=4)
        assert len(moody.tried) == 2
        await chat.passes(hours=1)
        assert len(moody.tried) == 8 + 1  # the last is what the operators are told
        assert chat.said() == []
        assert "it failed 8 times" in chat.said("ops")[0]
        assert ("refused", "it failed 8 times") in await chat.db.read(states)


async def test_what_may_be_out_after_a_fault_is_looked_for_with_what_the_others_became() -> None:
    async with probe_chat() as chat:
        amy, began = chat.has("Amy"), chat.clock.now()
        await amy.calls("/post", text="Early")
        moody = makes_moody(chat, TryLater(0), TryLater(9))
        await amy.calls("/post", text="Hi")
        await chat.passes(seconds=3)
        assert [(each.text, each.begun) for each in moody.sought] == []
        await chat.passes(seconds=60)
        early, hi = chat.posts()
        assert [each.begun for each in moody.sought] == [began, began]
        assert [each.owned for each in moody.sought] == [{early.id}, {early.id}]
        assert [each.begun for each in moody.tried] == [None, began, began]
        assert hi.text == "Hi"


async def test_what_the_platform_only_put_off_is_not_looked_for() -> None:
    async with probe_chat() as chat:
        moody = makes_moody(chat, TryLater(5), TryLater(5))
        await chat.has("Amy").calls("/post", text="Hi")
        await chat.passes(seconds=10)
        assert chat.said() == ["Hi"]
        assert moody.sought == []


async def test_after_a_restart_it_is_known_since_when_an_effect_may_be_out() -> None:
    async with probe_chat() as chat:
        began = chat.clock.now()
        makes_moody(chat, TryLater(0))
        await chat.has("Amy").calls("/post", text="Hi")
        await chat.passes(seconds=1)
        before = await chat.db.read(outbox.waiting)
        assert [(row.state, row.begun) for row in before] == [("sending", began)]
        await chat.restarts()
        assert chat.said() == ["Hi"]


async def test_what_may_be_out_and_is_then_put_off_is_looked_for_also_after_a_restart() -> None:
    async with probe_chat() as chat:
        began = chat.clock.now()
        makes_moody(chat, TryLater(0), TryLater(60))
        await chat.has("Amy").calls("/post", text="Hi")
        await chat.passes(seconds=5)
        (row,) = await chat.db.read(outbox.waiting)
        assert (row.state, row.begun) == ("sending", began)
        assert row.not_before > chat.clock.now()


async def test_a_refusal_is_told_with_its_reason() -> None:
    async with probe_chat() as chat:
        makes_moody(chat, Refused("no permission to post here"))
        await chat.has("Amy").calls("/post", text="Hi")
        assert chat.said("ops") == ["A post could not be made: no permission to post here."]


async def test_what_cannot_be_told_is_held_and_told() -> None:
    async with probe_chat() as chat:
        moody = makes_moody(chat, Unclear())
        await chat.has("Amy").calls("/post", text="Hi")
        await chat.passes(hours=1)
        assert chat.said() == []
        assert len(chat.said("ops")) == 1
        assert len(moody.tried) == 2
        assert (await chat.db.read(states))[0][0] == "unclear"


async def test_words_that_cannot_be_rendered_are_told_and_the_next_post_comes() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/unsayable")
        await amy.calls("/post", text="Hi")
        assert chat.said() == ["Hi"]
        assert "cannot be rendered" in chat.said("ops")[0]


async def test_of_several_waiting_edits_only_the_last_is_made() -> None:
    async with probe_chat() as chat:
        makes_moody(chat, TryLater(5))
        await chat.has("Amy").calls("/edits", times=4)
        await chat.passes(seconds=5)
        assert chat.said() == ["edit 3"]
        assert chat.posts()[0].edits == 1
        assert [state for state, _ in await chat.db.read(states)] == [
            "done",
            *3 * ("superseded",),
            "done",
        ]


async def test_what_waited_at_the_end_comes_out_at_the_next_start() -> None:
    async with probe_chat() as chat:
        makes_moody(chat, TryLater(60))
        amy = chat.has("Amy")
        await amy.calls("/post", text="first")
        await amy.calls("/post", text="second")
        await chat.restarts()
        await chat.passes(seconds=59)
        assert chat.said() == []  # the platform's word holds over a restart
        await chat.passes(seconds=1)
        assert chat.said() == ["first", "second"]
        assert await chat.db.read(outbox.waiting) == []


async def test_an_effect_of_a_community_that_is_gone_is_kept_as_refused() -> None:
    async with probe_chat() as chat:
        makes_moody(chat, TryLater(60))
        await chat.has("Amy").calls("/post", text="Hi")
        await chat.db.write(lambda tx: tx.run("UPDATE outbox SET community = 1"))
        await chat.restarts()
        await chat.passes(minutes=1)
        assert chat.said() == []
        assert "not configured" in str((await chat.db.read(states))[0][1])


async def test_what_is_too_long_goes_out_without_its_end_and_operators_hear_of_it() -> None:
    async with probe_chat() as chat:
        chat.other_acts = True
        amy = chat.has("Amy")
        longest = chat.platform.longest
        await amy.calls("/post", text="A" * (longest + 1))
        await amy.calls("/echo", text="Your code is " + "B" * longest)
        assert chat.said()[-1] == "A" * (longest - 1) + "…"
        assert len(amy.told()[-1]) == longest
        post, answer = chat.said("ops")
        assert post.endswith("It begins: " + "A" * 59 + "…")
        assert "code" not in answer


async def test_an_answer_that_came_too_late_is_no_matter_for_operators() -> None:
    async with probe_chat() as chat:
        makes_moody(chat, Expired())
        await chat.has("Amy").calls("/echo", text="quick")
        await chat.passes(hours=1)
        assert await chat.db.read(states) == [("expired", None)]
        assert chat.said("ops") == []


async def test_what_is_committed_while_plaza_starts_comes_out_once() -> None:
    async with probe_chat() as chat:
        moody, amy = makes_moody(chat, TryLater(5), TryLater(5)), chat.has("Amy")
        await amy.calls("/post", text="Hi")
        (row,) = await chat.db.read(outbox.waiting)
        app, ready = chat.app, chat.app.courier._ready
        parts = app.db, app.platforms, app.communities, ready, app.clock, app.work
        early = Courier(*parts, app.hushes, lambda *_: None, app.courier._kept)
        row.not_before = 0
        early.take(row)
        await early.start()
        early.take(row)
        await chat.passes(seconds=1)
        assert len(moody.tried) == 2  # one by the courier that was there before
