"""Scripts quote the best answer under their posts, and thank those who helped."""

from bot.events import MemberLeft, MessageEdited
from bot.store.db import Tx
from bot.testing import HOME, FakeChat, FakeMember, Post, fake_chat
from cogs.talk.service import Answer, helpers, plain, ranked

QUESTION = """
name: Question
kind: talk
when: [{at: "12:30"}]
where: {communities: [home], room: lobby}
steps:
  - say: {text: "What did you buy once and never regret?", thread: true}
  - wait: 6h
  - if: {talk.answers: {at_least: 3}}
    then:
      - say: {text: "{talk.quote_author}: {talk.quote} ({talk.answers})"}
"""
WEEK = """
name: Week
kind: celebration
when: [{at: "19:00", days: [sun]}]
where: {communities: [home], room: lobby}
steps:
  - say: {text: "The week.\\n{talk.best_of_week}\\nThank you, {talk.helpers}."}
"""
SCRIPTS = {"question": QUESTION, "week": WEEK}


async def asked(chat: FakeChat, day: int = 2) -> Post:
    """The question of a day, with its thread."""
    await chat.passes_until(f"2026-03-0{day} 13:00")
    return chat.posts("lobby")[-1]


async def test_the_best_answer_is_quoted_with_its_author_when_three_answered() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy, bo, li = (chat.has(name) for name in ("Amy", "Bo", "*Li*"))
        post = await asked(chat)
        await bo.says("The longest of all answers, without a doubt", thread=post)
        await amy.says("A kettle", thread=post)
        mine = await li.says("A good\n *pan* @all", thread=post)
        await amy.reacts("👍", mine)
        await bo.reacts("👍", mine)
        await chat.passes(hours=6)
        author, text = map(chat.platform.escape, ("*Li*", "A good *pan* @all"))
        assert chat.said()[-1] == f"{author}: {text} (3)"


async def test_nothing_is_said_below_three_members_however_much_they_write() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy, bo, boss = chat.has("Amy"), chat.has("Bo"), chat.has("Boss", rights=["content"])
        post = await asked(chat)
        for text in ("A kettle", "A pan", "A bicycle"):
            for who in (amy, bo, boss):
                await who.says(text, thread=post)
        await chat.has("Li").says("In the room, not in the thread")
        await chat.passes(hours=6)
        assert chat.said() == [post.text]


async def test_a_reaction_counts_once_for_each_member_and_not_for_one_s_own_answer() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy, bo, li = (chat.has(name) for name in ("Amy", "Bo", "Li"))
        post = await asked(chat)
        first = await amy.says("A long answer, liked by its own author", thread=post)
        second = await bo.says("Liked by two", thread=post)
        await li.says("Whatever", thread=post)
        for emoji in ("👍", "🎉", "❤️"):
            await amy.reacts(emoji, first)
            await li.reacts(emoji, first)
        await amy.reacts("👍", second)
        await li.reacts("👍", second)
        await chat.passes(hours=6)
        assert chat.said()[-1] == "Bo: Liked by two (3)"


async def test_an_answer_is_quoted_as_it_was_left_and_not_once_its_member_is_gone() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        amy, bo, li, zoe = (chat.has(name) for name in ("Amy", "Bo", "Li", "Zoe"))
        post = await asked(chat)
        mine = await amy.says("A kettle that I cannot spel", thread=post)
        await bo.says("The longest of all answers, by somebody who leaves", thread=post)
        await li.says("A pan", thread=post)
        await zoe.says("A hat", thread=post)
        await edits(amy, mine, "A kettle that I can spell")
        await leaves(bo)
        await chat.passes(hours=6)
        assert chat.said()[-1] == "Amy: A kettle that I can spell (3)"


async def test_each_run_quotes_from_its_own_thread_and_the_week_from_all() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        people = [chat.has(name) for name in ("Amy", "Bo", "Li")]
        first = await asked(chat)
        for who, text in zip(people, ("Monday, a long answer", "Two", "Three"), strict=True):
            await who.says(text, thread=first)
        second = await asked(chat, 3)
        for who, text in zip(people, ("Four", "Tuesday, the longest answer", "Six"), strict=True):
            await who.says(text, thread=second)
        await chat.passes_until("2026-03-03 19:00")
        assert chat.said()[-1] == "Bo: Tuesday, the longest answer (3)"
        await chat.restarts()
        await chat.passes_until("2026-03-08 19:00")
        assert chat.said()[-1] == (
            "The week.\n“Tuesday, the longest answer” – Bo\n“Monday, a long answer” – Amy\n"
            "“Three” – Li\nThank you, Amy, Bo, and Li."
        )


async def test_a_quiet_week_has_no_empty_lines_and_after_eight_days_nothing_is_kept() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        post = await asked(chat)
        await chat.has("Amy").says("A kettle", thread=post)
        await chat.passes_until("2026-03-08 19:00")
        assert chat.said()[-1] == "The week.\n“A kettle” – Amy"
        await chat.passes_until("2026-03-12 12:00")
        assert await chat.db.read(kept) == 0
        await chat.passes_until("2026-03-15 19:00")
        assert chat.said()[-1] == "The week."


async def test_of_a_thread_that_no_script_began_no_word_is_kept() -> None:
    async with fake_chat(scripts={"week": WEEK}) as chat:
        amy, li = chat.has("Amy"), chat.has("Li")
        for question in ("How do I clean it?", "And how do I dry it?"):
            asked = await amy.says(question)
            asked.opened = "Help"
            await li.says("With salt and a little patience", thread=asked)
        assert await chat.db.read(kept) == 2
        assert await chat.db.read(words) == 0
        await chat.passes_until("2026-03-08 19:00")
        assert chat.said() == ["The week.\nThank you, Li."]


def kept(tx: Tx) -> int:
    row = tx.row("SELECT COUNT(*) FROM talk_answers")
    assert row is not None
    return int(row[0])


def words(tx: Tx) -> int:
    row = tx.row("SELECT COUNT(text) FROM talk_answers")
    assert row is not None
    return int(row[0])


async def edits(who: FakeMember, post: Post, text: str) -> None:
    await who.chat.emit(
        MessageEdited(
            id=f"edit:{who.chat.count()}",
            platform="fake",
            community=HOME,
            at=who.chat.clock.now(),
            who=who.person,
            room=post.room,
            thread=post.thread,
            message=post.id,
            text=text,
        )
    )


async def leaves(who: FakeMember) -> None:
    await who.chat.emit(
        MemberLeft(
            id="gone", platform="fake", community=HOME, at=who.chat.clock.now(), who=who.person
        )
    )


def test_an_answer_is_one_short_line_without_links() -> None:
    assert plain("  A good \n\n pan ") == "A good pan"
    assert plain("see https://shop.example") == ""
    assert plain("www.shop.example") == ""
    assert plain("k") == ""
    assert len(plain("x" * 500)) == 200
    assert plain("x" * 500).endswith("…")


def answer(member: int, text: str | None, reactions: int = 0, thread: str = "a") -> Answer:
    return Answer(member, thread, text, reactions, at=member)


def test_more_reactions_win_then_the_longest_that_is_whole() -> None:
    cut, whole, short = answer(1, "x" * 199 + "…"), answer(2, "y" * 50), answer(3, "z", 1)
    best = ranked([cut, whole, short, answer(4, None, 9), answer(5, "", 9)])
    assert best == [short, whole, cut]
    assert ranked([answer(2, "y"), answer(2, "yy")]) == [answer(2, "yy")]


def test_helpers_answered_twice_and_in_many_threads() -> None:
    chatty = [answer(1, None, thread="a")] * 9
    broad = [answer(2, None, thread=thread) for thread in "abc"]
    assert helpers([*chatty, *broad, answer(3, None)]) == [2, 1]
