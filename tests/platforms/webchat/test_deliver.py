"""What the bot does in the chat: once per key, private where it is private."""

from pathlib import Path
from typing import Any

from bot.delivery import Delivery, Done, Refused
from bot.effects import Answer, Delete, Edit, Effect, Joined, React, Say, Whisper
from tests.platforms.webchat.visitors import running

WORDS = Joined(())
SAY = Say(room="lobby", words=WORDS)


async def test_an_effect_carried_out_twice_is_one_message(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        first = await chat.does(SAY, key="k", room="lobby", text="Good morning")
        again = await chat.does(SAY, key="k", room="lobby", text="Good morning")
        assert first == again
        assert [m["text"] for m in (await amy.history())["messages"]] == ["Good morning"]
        assert sum(said["t"] == "message" for said in amy.seen) == 1


async def test_what_was_begun_before_a_crash_is_found_by_its_key(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        done = await chat.does(SAY, key="k", room="lobby", text="Good morning")
    async with running(tmp_path) as chat:
        found = Delivery("k", SAY, "plaza", room="lobby", text="Good morning")
        assert await chat.platform.find(found) == done
        assert await chat.platform.carry_out(found) == done
        assert await chat.platform.find(Delivery("other", SAY, "plaza", room="lobby")) is None
        delete = Delivery("k", Delete(post=1), "plaza", post="1")
        assert await chat.platform.find(delete) is None


async def test_a_private_answer_is_seen_by_one_member_in_all_their_tabs(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        second = await amy.visitor.opens(amy.page)
        called = await amy.does("call", command="coupon", options={}, room="garden")
        answer = Answer(handle=called["id"], member=1, private=True, words=WORDS)
        await chat.does(answer, text="Your code is 42")
        for tab in (amy, second):
            said = await tab.sees("message")
            assert (said["room"], said["message"]["private"]) == ("garden", True)
        assert [m["text"] for m in (await amy.history(room="garden"))["messages"]] == [
            "Your code is 42"
        ]
        assert await bo.sees_nothing("message")
        assert (await bo.history(room="garden"))["messages"] == []
        seen = {"room": "garden", "message": said["message"]["id"], "emoji": "👍"}
        assert (await bo.does("react", **seen))["t"] == "nack"


async def test_a_secret_is_read_by_its_member_and_lies_open_in_no_row(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        called = await amy.does("call", command="coupon", options={})
        answer = Answer(handle=called["id"], member=1, private=True, words=WORDS)
        await chat.does(answer, text="Your code is 42", secret=True)
        assert (await amy.sees("message"))["message"]["text"] == "Your code is 42"
        assert [m["text"] for m in (await amy.history())["messages"]] == ["Your code is 42"]
        rows = await chat.db.read(lambda tx: tx.rows("SELECT text FROM webchat_messages"))
        assert len(rows) == 1
        assert "42" not in str(rows)


async def test_a_public_answer_is_seen_by_all(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        called = await amy.does("call", command="coupon", options={})
        answer = Answer(handle=called["id"], member=1, private=False, words=WORDS)
        await chat.does(answer, text="Three coupons left")
        assert (await bo.sees("message"))["message"]["private"] is False


async def test_a_whisper_stands_in_the_entrance_for_one_member(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, bo = await chat.joins("Amy"), await chat.joins("Bo")
        await chat.does(Whisper(member=1, words=WORDS), member=amy.id, text="Welcome, Amy")
        said = await amy.sees("message")
        assert (said["room"], said["message"]["private"]) == ("lobby", True)
        assert await bo.sees_nothing("message")


async def test_edits_and_deletions_show_once_and_survive_repeats(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        post = (await chat.does(SAY, room="lobby", text="1 checked in")).native
        edit: dict[str, Any] = {"text": "2 checked in", "buttons": (("checkin.press", "Check in"),)}
        for _ in range(2):
            await chat.does(Edit(post=1, words=WORDS), post=post, **edit)
        edited = (await amy.sees("edited"))["message"]
        assert (edited["id"], edited["text"], edited["edited"]) == (post, "2 checked in", True)
        assert edited["buttons"] == [{"action": "checkin.press", "label": "Check in"}]
        for _ in range(2):
            await chat.does(Delete(post=1), post=post)
        assert await amy.sees("deleted") == {"t": "deleted", "room": "lobby", "id": post}
        assert (await amy.history())["messages"] == []
        assert not [said for said in amy.seen if said["t"] in ("edited", "deleted")]
        late = Delivery("late", Edit(post=1, words=WORDS), "plaza", post=post, text="3")
        assert isinstance(await chat.platform.carry_out(late), Refused)


async def test_the_bots_reaction_answers_a_word(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        said = (await amy.says("签到"))["id"]
        for _ in range(2):
            await chat.does(React(room="lobby", message=said, emoji="✅"))
        assert (await amy.sees("reactions"))["reactions"] == [{"emoji": "✅", "by": ["bot"]}]
        assert await amy.sees_nothing("reactions")


async def test_what_points_nowhere_is_refused_with_a_reason(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, eleni = await chat.joins("Amy"), await chat.joins("Eleni", "agora")
        said = (await amy.says("Hi"))["id"]
        called = await eleni.does("call", command="coupon", options={})
        effects: list[tuple[Effect, dict[str, Any]]] = [
            (SAY, {"room": "attic"}),
            (SAY, {}),
            (Whisper(member=1, words=WORDS), {"member": eleni.id}),
            (Answer(handle="x", member=1, private=True, words=WORDS), {}),
            (Answer(handle=called["id"], member=1, private=True, words=WORDS), {}),
            (Edit(post=1, words=WORDS), {"post": said}),
            (Delete(post=1), {"post": said}),
            (Delete(post=1), {"post": "9" * 40}),
            (React(room="lobby", message="7", emoji="✅"), {}),
        ]
        for number, (effect, given) in enumerate(effects):
            outcome = await chat.platform.carry_out(
                Delivery(f"key {number}", effect, "plaza", text="x", **given)
            )
            assert isinstance(outcome, Refused), effect
            assert outcome.reason
        strange = await chat.platform.carry_out(Delivery("k", SAY, "nowhere", room="lobby"))
        assert isinstance(strange, Refused)


async def test_an_argument_cannot_break_the_line_or_turn_the_text(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        assert chat.platform.escape("Amy\n\u202eymA\x07 <b>&{0}") == r"Amy ymA \<b>&{0}"
        assert isinstance(await chat.does(SAY, room="lobby", text="<b>"), Done)


async def test_a_secret_that_is_erased_is_read_by_nobody_any_more_in_open_tabs_neither(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as chat:
        amy = await chat.joins("Amy")
        home = amy.hello["community"]["id"]
        for key in ("address", "other"):
            called = await amy.does("call", command="coupon", options={})
            answer = Answer(handle=called["id"], member=1, private=True, words=WORDS)
            await chat.does(answer, key=key, text=f"Secret street: {key}", secret=True)
        await chat.does(SAY, key="open", room="lobby", text="Good morning")
        await chat.db.write(chat.platform.erase, "another", ["other"])
        await chat.db.write(chat.platform.erase, home, ["address", "open", "nothing"])
        assert (await amy.sees("edited"))["message"]["text"] == "…"
        told = [m["text"] for m in (await amy.history())["messages"]]
        assert told == ["…", "Secret street: other", "Good morning"]
        kept = "SELECT text FROM webchat_messages WHERE effect_key = 'address'"
        assert await chat.db.read(lambda tx: tx.row(kept)) == ("\x1a",)
