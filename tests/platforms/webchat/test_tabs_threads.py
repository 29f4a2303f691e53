"""Threads and pins over the wire: who sees what where, what is refused, and what stays."""

from pathlib import Path
from typing import Any

from bot.delivery import Delivery, Refused
from bot.effects import Answer, Delete, Edit, Joined, OpenThread, Pin, Say
from bot.events import ButtonPressed, MessageSent, ReactionAdded
from bot.platforms.webchat.threads import store as threads
from tests.platforms.webchat.visitors import Running, Tab, running

WORDS = Joined(())
SAY = Say(room="lobby", words=WORDS)
INTO = Say(room="lobby", words=WORDS, thread=1)
OPEN = OpenThread(post=1, name=WORDS)
PIN = Pin(post=1)
HOSTILE = "<img src=x onerror=alert(1)> {{7*7}} \u202eevil"


async def topic(chat: Running, text: str = "Where do we meet?", **given: Any) -> str:
    """The id of a post with a thread under it."""
    post = (await chat.does(SAY, room="lobby", text=text, **given)).native
    assert post is not None
    await chat.does(OPEN, room="lobby", post=post, text="Meeting")
    return post


async def answers(tab: Tab, post: str) -> list[str]:
    """What stands in the thread under a post."""
    page = await tab.history(thread=post)
    assert page["thread"] == post
    return [message["text"] for message in page["messages"]]


async def shown(tab: Tab) -> list[str]:
    """What stands in the lobby itself."""
    return [message["text"] for message in (await tab.history())["messages"]]


async def test_an_answer_stands_in_the_thread_and_not_in_the_room(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        post = await topic(chat)
        opened = {"name": "Meeting", "answers": 0}
        assert await amy.sees("opened") == {
            "t": "opened",
            "room": "lobby",
            "id": post,
            "opened": opened,
        }
        ack = await amy.says("At the bridge", thread=post)
        await bo.sees("message")  # the post itself
        message = (await bo.sees("message"))["message"]
        assert (message["id"], message["thread"]) == (ack["id"], post)
        await chat.does(INTO, room="lobby", thread=post, text="Good")
        assert await answers(bo, post) == ["At the bridge", "Good"]
        assert await shown(bo) == ["Where do we meet?"]
        page = await bo.history()
        assert page["messages"][0]["opened"] == {"name": "Meeting", "answers": 2}
        told = [event for event in await chat.bot.hears(5) if isinstance(event, MessageSent)]
        assert [(event.thread, event.message) for event in told] == [(post, ack["id"])]


async def test_the_number_of_answers_is_told_as_it_changes(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        post = await topic(chat)
        said = (await chat.does(INTO, room="lobby", thread=post, text="One")).native
        await amy.says("Two", thread=post)
        await chat.does(Delete(post=1), post=said)
        told = [(await amy.sees("opened"))["opened"]["answers"] for _ in range(4)]
        assert told == [0, 1, 2, 1]
        assert await answers(amy, post) == ["Two"]


async def test_members_react_in_a_thread_and_the_bot_hears_of_which_message(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        post = await topic(chat)
        answer = (await amy.says("Me", thread=post))["id"]
        assert (await bo.does("react", message=answer, emoji="👍"))["t"] == "ack"
        assert (await amy.sees("reactions"))["id"] == answer
        heard = (await chat.bot.hears(6))[-1]
        assert isinstance(heard, ReactionAdded)
        assert (heard.message, heard.thread, heard.emoji) == (answer, post, "👍")
        page = await bo.history(thread=post)
        assert page["messages"][0]["reactions"] == [{"emoji": "👍", "by": [bo.id]}]


async def test_the_answer_to_a_press_in_a_thread_comes_there(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        post = await topic(chat)
        buttons = (("poll.vote", "I do"),)
        asked = (
            await chat.does(INTO, room="lobby", thread=post, text="Who comes?", buttons=buttons)
        ).native
        pressed = await amy.does("press", post=asked, button="poll.vote")
        heard = (await chat.bot.hears(5))[-1]
        assert isinstance(heard, ButtonPressed)
        assert (heard.message, heard.thread) == (asked, post)
        answer = Answer(handle=pressed["id"], member=1, private=True, words=WORDS)
        await chat.does(answer, text="Noted")
        assert await answers(amy, post) == ["Who comes?", "Noted"]
        assert await answers(bo, post) == ["Who comes?"]
        assert (await bo.history())["messages"][0]["opened"]["answers"] == 1
        await chat.does(Delete(post=1), post=post)
        await chat.does(answer, text="Noted late")  # who asked gets it, thread or no thread
        assert await shown(amy) == ["Noted late"]


async def test_a_deleted_post_takes_its_thread_along(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        post = await topic(chat)
        answer = (await amy.says("Me", thread=post))["id"]
        await chat.does(Delete(post=1), post=post)
        page = await amy.history(thread=post)
        assert (page["messages"], page["topic"]) == ([], None)
        refused = await amy.says("Too late", thread=post)
        assert refused["t"] == "nack"
        assert "thread is not there any more" in refused["text"]
        assert (await amy.does("react", message=answer, emoji="👍"))["t"] == "nack"
        late = Delivery("late", INTO, "plaza", room="lobby", thread=post, text="Late")
        outcome = await chat.platform.carry_out(late)
        assert isinstance(outcome, Refused)
        assert "thread is gone" in outcome.reason


async def test_there_is_no_writing_where_no_thread_is(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        post = await topic(chat)
        bare = (await chat.does(SAY, room="lobby", text="Good morning")).native
        own = (await amy.says("Mine"))["id"]
        for thread in (bare, own, "7", "0"):
            assert (await amy.says("Hi", thread=thread))["t"] == "nack"
        assert (await amy.says("Hi", thread=post, room="garden"))["t"] == "nack"
        assert "Reload" in (await amy.says("Hi", thread="x"))["text"]
        assert await shown(amy) == ["Where do we meet?", "Good morning", "Mine"]


async def test_another_community_and_a_closed_room_keep_their_threads(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, eleni = await chat.joins("Amy"), await chat.joins("Eleni", "agora")
        post = await topic(chat)
        await amy.says("Only here", thread=post)
        inside = (await chat.does(SAY, room="ops", text="Secret")).native
        await chat.does(OPEN, room="ops", post=inside, text="Secret")
        await chat.does(PIN, room="ops", post=inside)
        await chat.does(INTO, room="ops", thread=inside, text="Secret")
        for tab, thread, room in ((eleni, post, "lobby"), (amy, inside, "ops")):
            page = await tab.history(thread=thread, room=room)
            assert (page["messages"], page["topic"]) == ([], None)
            assert (await tab.says("Hi", thread=thread, room=room))["t"] == "nack"
        assert "pins" not in await amy.history(room="ops")
        assert (await amy.history(thread=inside))["topic"] is None
        assert "Secret" not in str(amy.seen)


async def test_threads_page_back_to_the_beginning(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        post = await topic(chat)
        for number in range(70):
            await chat.does(INTO, room="lobby", thread=post, text=str(number))
        newest = await amy.history(thread=post)
        assert [m["text"] for m in newest["messages"]] == [str(n) for n in range(20, 70)]
        assert newest["topic"]["opened"]["answers"] == 70
        oldest = await amy.history(thread=post, before=newest["messages"][0]["id"])
        assert [m["text"] for m in oldest["messages"]] == [str(n) for n in range(20)]
        assert (newest["more"], oldest["more"]) == (True, False)


async def test_a_pinned_post_is_told_to_all_and_is_there_after_a_restart(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        first = (await chat.does(SAY, room="lobby", text="Rules\nBe kind")).native
        second = (await chat.does(SAY, room="lobby", text=HOSTILE * 9)).native
        for post in (first, second, first):
            await chat.does(PIN, room="lobby", post=post)
            chat.passes(seconds=1)
        pins = [(await amy.sees("pins"))["pins"] for _ in range(2)]
        assert pins[0] == [{"id": first, "text": "Rules Be kind"}]
        assert [pin["id"] for pin in pins[1]] == [second, first]
        assert len(pins[1][0]["text"]) == 200
        assert await amy.sees_nothing("pins")
    async with running(tmp_path) as chat:
        bo = await chat.joins("Bo")
        page = await bo.history()
        assert [pin["id"] for pin in page["pins"]] == [second, first]
        await chat.does(Delete(post=1), post=second)
        await chat.does(Edit(post=1, words=WORDS), post=first, text="New rules")
        assert (await bo.history())["pins"] == [{"id": first, "text": "New rules"}]
        assert (await bo.history(room="garden"))["pins"] == []


async def test_what_is_private_or_stands_in_a_thread_is_neither_pinned_nor_opened(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        post = await topic(chat)
        inside = (await chat.does(INTO, room="lobby", thread=post, text="In it")).native
        called = await amy.does("call", command="coupon", options={})
        answer = Answer(handle=called["id"], member=1, private=True, words=WORDS)
        private = (await chat.does(answer, text="Yours")).native
        for effect in (PIN, OPEN):
            for target in (inside, private):
                given = Delivery("k", effect, "plaza", room="lobby", post=target, text="Name")
                assert isinstance(await chat.platform.carry_out(given), Refused)


async def test_a_thread_opened_before_a_crash_is_found_by_its_key(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        post = (await chat.does(SAY, room="lobby", text="Plans")).native
        done = await chat.does(OPEN, key="open", room="lobby", post=post, text="Plans")
    async with running(tmp_path) as chat:
        found = Delivery("open", OPEN, "plaza", room="lobby", post=post, text="Plans")
        assert await chat.platform.find(found) == done
        assert await chat.db.read(threads.opened, "other") is None
