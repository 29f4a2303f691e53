"""A cog's own events are told to each subscriber once, also later and after faults."""

from bot import happenings
from tests.probing import cog, probe_chat


async def test_each_subscriber_hears_once() -> None:
    async with probe_chat() as chat:
        await chat.has("Amy").calls("/tell", text="news")
        assert sorted(chat.said()) == ["Heard news", "Heard news too"]


async def test_what_is_told_later_waits_for_its_time() -> None:
    async with probe_chat() as chat:
        await chat.has("Amy").calls("/tell", text="news", later=60)
        await chat.passes(seconds=59)
        assert chat.said() == []
        await chat.passes(seconds=1)
        assert sorted(chat.said()) == ["Heard news", "Heard news too"]


async def test_a_subscriber_that_fails_hears_again_and_the_other_does_not() -> None:
    async with probe_chat() as chat:
        cog(chat, "listener").breaks = 2
        await chat.has("Amy").calls("/tell", text="news")
        assert chat.said() == ["Heard news too"]
        await chat.passes(seconds=1)
        assert chat.said() == ["Heard news too"]
        await chat.passes(seconds=10)
        assert chat.said() == ["Heard news too", "Heard news"]
        assert cog(chat, "listener").heard_too == 1


async def test_what_fails_for_good_is_shown_to_the_operators() -> None:
    async with probe_chat() as chat:
        cog(chat, "listener").breaks = 99
        await chat.has("Amy").calls("/tell", text="news")
        await chat.passes(hours=1)
        assert chat.said() == ["Heard news too"]
        assert ["listener.hear" in said for said in chat.said("ops")] == [True]
        assert await chat.db.read(happenings.next_due) is None


async def test_a_unit_that_was_undone_tells_nobody() -> None:
    async with probe_chat() as chat:
        await chat.has("Amy").calls("/break")
        assert chat.said() == []


async def test_what_was_not_told_before_the_end_is_told_at_the_next_start() -> None:
    async with probe_chat() as chat:
        cog(chat, "listener").breaks = 1
        amy = chat.has("Amy")
        await amy.calls("/tell", text="news")
        await amy.calls("/tell", text="more", later=600)
        assert chat.said() == ["Heard news too"]
        await chat.restarts()
        await chat.passes(minutes=9)
        assert chat.said() == ["Heard news too", "Heard news"]
        await chat.passes(minutes=1)
        assert sorted(chat.said()[2:]) == ["Heard more", "Heard more too"]


async def test_many_events_due_at_one_instant_are_all_told() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        for number in range(250):
            await amy.calls("/tell", text=str(number), later=60)
        await chat.passes(minutes=1)
        assert sorted(chat.said()) == sorted(
            f"Heard {number}{end}" for number in range(250) for end in ("", " too")
        )


async def test_a_cog_asks_another_for_something_and_hears_where_there_is_none() -> None:
    async with probe_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/ask", whom="listener", text="Hello")
        await amy.was_told("asked")
        assert chat.said() == ["Read Hello, Amy"]
        await amy.calls("/ask", whom="stranger", text="Hello")
        await amy.was_told("nobody there")
