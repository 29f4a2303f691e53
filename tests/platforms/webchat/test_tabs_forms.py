"""Forms over the wire: to one member's tabs, back once, and nothing that was not asked for."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.effects import Answer, Joined, OpenForm, OpenThread, Say
from bot.events import FormSent
from bot.offers import FormField, FormSheet
from tests.platforms.forms import FILLED, MEETING, SHEET
from tests.platforms.webchat.visitors import Running, Tab, running

WORDS = Joined(())
NOT_YOURS = "was not opened for you"


async def opened(chat: Running, tab: Tab, sheet: Any = SHEET, **fields: Any) -> dict[str, Any]:
    """A form as the tab gets it, opened by a command that it called."""
    called = await tab.does("call", command="coupon", options={}, **fields)
    await chat.does(OpenForm(handle=called["id"], member=1, form=sheet.action), form=sheet)
    form: dict[str, Any] = (await tab.sees("form"))["form"]
    return form


def sent(chat: Running) -> list[FormSent]:
    """The forms that the bot was told of."""
    return [event for event in chat.bot.events if isinstance(event, FormSent)]


async def fills(tab: Tab, form: str, fields: Any = FILLED, **given: Any) -> str:
    """`ack`, or why not."""
    answer = await tab.does("fill", form=form, fields=fields, **given)
    return str(answer.get("text", answer["t"]))


async def test_all_tabs_of_the_member_get_the_form_and_nobody_elses(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        second = await amy.visitor.opens(amy.page)
        form = await opened(chat, amy, n="asked-1")
        assert (await second.sees("form"))["form"] == form
        assert await bo.sees_nothing("form")
        assert (form["n"], form["room"], form["title"]) == ("asked-1", "lobby", "Your idea")
        assert form["fields"][2]["choices"][1] == {"value": "large", "label": "Large"}
        assert [field["longest"] for field in form["fields"]] == [40, 300, 1000, 1000, 1000]


async def test_a_sent_form_is_told_to_the_bot_with_what_it_was_opened_for(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        form = await opened(chat, amy)
        fields = FILLED | {"name": " Che\u202ess \n club ", "why": "One\r\ntwo\n"}
        assert await fills(amy, form["id"], fields) == "ack"
        await chat.bot.hears(4)
        (told,) = sent(chat)
        assert (told.form, told.argument) == ("asking.idea", "a:b")
        assert told.fields == FILLED | {"name": "Chess   club", "why": "One\ntwo"}
        answer = Answer(handle=told.handle or "", member=1, private=True, words=WORDS)
        await chat.does(answer, text="Thank you")
        assert (await amy.sees("message"))["message"]["private"]


async def test_a_form_sent_again_with_its_nonce_is_the_same_act_and_with_another_none(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        second = await amy.visitor.opens(amy.page)
        form = await opened(chat, amy)
        first = await amy.does("fill", form=form["id"], fields=FILLED, n="send-1")
        assert await second.does("fill", form=form["id"], fields=FILLED, n="send-1") == first
        assert NOT_YOURS in await fills(second, form["id"])
        await chat.bot.hears(4)
        assert len(sent(chat)) == 1


async def test_nobody_sends_a_form_of_somebody_else_or_one_that_never_was(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        form = await opened(chat, amy)
        assert NOT_YOURS in await fills(bo, form["id"])
        assert NOT_YOURS in await fills(amy, "1")
        assert NOT_YOURS in await fills(amy, form["id"], room="garden")
        assert "does not exist" in await fills(amy, form["id"], room="ops")
        assert sent(chat) == []


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        (FILLED | {"name": " \u200b "}, '"Name" is empty'),
        (FILLED | {"name": "🙂" * 41}, '"Name" is too long: 40'),
        (FILLED | {"why": "a" * 5001}, "do not understand each other"),
        (FILLED | {"size": "huge"}, NOT_YOURS),
        ({f"f{number}": "" for number in range(6)}, "do not understand each other"),
        (FILLED | {"for_": ["lobby"] * 26}, "do not understand each other"),
        (FILLED | {"name": 7}, "do not understand each other"),
        ("name", "do not understand each other"),
    ],
)
async def test_what_no_page_of_ours_would_send_is_refused(
    tmp_path: Path, fields: Any, told: str
) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        form = await opened(chat, amy)
        assert told in await fills(amy, form["id"], fields)
        assert await fills(amy, form["id"]) == "ack"


async def test_only_a_room_that_the_member_may_enter_can_be_picked(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        form = await opened(chat, amy, MEETING)
        assert NOT_YOURS in await fills(amy, form["id"], {"room": "ops", "loud": "no"})
        assert await fills(amy, form["id"], {"room": "garden", "loud": "no"}) == "ack"


async def test_the_longest_form_fits_through_the_socket(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        names = [f"f{number}" for number in range(5)]
        fields = tuple(FormField(name, "long", "Long") for name in names)
        form = await opened(chat, amy, FormSheet("a.b", "Long", fields, "Late"))
        filled = dict.fromkeys(names, "🙂" * 4000)
        fill = {"t": "fill", "n": "long", "room": "lobby", "form": form["id"], "fields": filled}
        await amy.socket.send_str(json.dumps(fill, ensure_ascii=False))  # as browsers write it
        assert (await amy.sees("ack", "nack"))["t"] == "ack"


async def test_a_form_outlives_a_restart_and_a_new_tab_finds_it_for_a_while(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        jar, page = amy.visitor.http.cookie_jar, amy.page
        form = await opened(chat, amy)
    async with running(tmp_path) as chat:
        visitor = await chat.visitor()
        for cookie in jar:
            visitor.http.cookie_jar.update_cookies({cookie.key: cookie.value})
        again = await visitor.opens(page)
        assert again.hello["forms"] == [form]
        chat.passes(15 * 60 + 1)
        later = await visitor.opens(page)
        assert later.hello["forms"] == []
        assert await fills(later, form["id"]) == "ack"
        assert (await visitor.opens(page)).hello["forms"] == []


async def test_a_form_that_was_asked_for_in_a_thread_is_answered_there(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        say = Say(room="lobby", words=WORDS)
        topic = (await chat.does(say, room="lobby", text="Plans")).native
        await chat.does(OpenThread(post=1, name=WORDS), room="lobby", post=topic, text="Plans")
        into = Say(room="lobby", words=WORDS, thread=1)
        buttons = (("asking.meet", "Meet"),)
        post = await chat.does(into, room="lobby", thread=topic, text="Well?", buttons=buttons)
        pressed = await amy.does("press", post=post.native, button="asking.meet")
        effect = OpenForm(handle=pressed["id"], member=1, form=SHEET.action)
        await chat.does(effect, form=SHEET)
        form = (await amy.sees("form"))["form"]
        assert await fills(amy, form["id"]) == "ack"
        await chat.bot.hears(4)
        assert sent(chat)[-1].thread == topic
