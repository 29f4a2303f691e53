"""Members introduce themselves, and the welcome fits who is welcomed."""

import pytest

from bot.tags import Tag
from bot.testing import FakeChat, fake_chat
from cogs.welcome.config import Choice, Options
from cogs.welcome.introductions import about
from tests.cogs.guard.staging import Acting

TAGS = {
    "riga": Tag(label={"en": "Riga", "lv": "Rīga"}, kind="region", own=True),
    "athens": Tag(label={"en": "Athens"}, kind="region", own=True),
    "chess": Tag(label={"en": "Chess", "lv": "Šahs"}, kind="interest", own=True),
    "secret": Tag(label={"en": "Secret"}, kind="interest"),
}
CHOICES = {
    "buyer": Choice(label={"en": "I bought one", "lv": "Man jau ir"}, reply={"": "Enjoy it."}),
    "curious": Choice(label={"": "I am curious"}),
}

LINKS = (
    *("https://a.example", "see www.shop", "cheap-watches.shop", "my site amy.github.io!"),
    *(
        "Ａｍｙ．ｃｏｍ",
        "amy。cn",
        "t.me/amy",
        "am\u200by.com",
        "amy.com.br",
        "AMY.LV",
        "discord.gg/x",
    ),
)
PRIVATE = (
    *("+371 29 123 456", "call 138-0013-8000", "(11) 91234-5678", "２９１２３４５６", "a.b@c.lv"),
    *("amy (at) mail (dot) com", "Brīvības iela 12-3", "12 Baker Street", "Rua das Flores, 25"),
    *("οδός Ερμού 5", "人民路88号"),
)
FINE = (
    *("I garden since 1998, and have 3 cats.", "2019-2024 in Riga", "born 1990-05-17", "24/7 ☕"),
    *(
        "Hello. I like tea... a lot!",
        "我在上海，喜欢围棋。你呢？",
        "Sveiki! Man ir 2 suņi.",
        "e.g. tea",
    ),
    *("Γεια! Μένω στην Πάτρα.", "Gosto de xadrez, v1.5", "on the road for 3 years", "10 000 steps"),
)
SPAM = "Free nitro for everybody, DM me for crypto signals, guaranteed profit 500% a week"


async def test_a_member_introduces_themselves_and_the_room_reads_it_only_if_they_agree() -> None:
    async with fake_chat(settings={"tags": TAGS}) as chat:
        amy, bo = chat.has("*Amy*"), chat.has("Bo")
        await amy.calls("/introduce")
        form = amy.sees_form()
        assert [each.name for each in form.fields] == [
            *("language", "zone", "region", "interests", "about")
        ]
        assert [label for _, label in form.fields[3].choices] == ["Chess"]
        await amy.submits(
            language="lv", zone="athens", region="riga", interests=["chess"], about="I <3 tea ☕"
        )
        escape = chat.platform.escape
        shown = f"{escape('*Amy*')} sveicina:\n{escape('I <3 tea ☕')}\nRīga un Šahs"
        thanks = "Paldies, to es atcerēšos. Mainīt var ar /introduce."
        await amy.was_told(f"{thanks}\nVai lai to lasa arī citi?\n{shown}")
        assert chat.said() == []
        await amy.presses("Lai lasa arī citi")
        said = f"{escape('*Amy*')} says hello:\n{escape('I <3 tea ☕')}\nRiga and Chess"
        assert chat.said() == [said]
        assert bo.sees("lobby")[-1].text == said
        member = await amy.row()
        assert (member.language, member.zone) == ("lv", "Europe/Athens")
        await amy.presses("Paņemt atpakaļ")
        assert chat.said() == []


@pytest.mark.fake_only
async def test_an_introduction_with_an_address_or_a_strange_zone_is_asked_for_again() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/introduce")
        assert [each.name for each in amy.sees_form().fields] == ["language", "zone", "about"]
        await amy.submits(about="buy at cheap-watches.shop")
        assert amy.told()[-1].startswith("A line about yourself has no links in it")
        await amy.calls("/introduce")
        await amy.submits(zone="Rigga")
        assert amy.told()[-1].startswith("I know no time zone called “Rigga”.")
        await amy.calls("/introduce")
        await amy.submits(about="I like tea.")
        assert amy.told()[-1].startswith("Thank you, I will remember that. Call /introduce to")


@pytest.mark.fake_only
async def test_a_form_that_says_nothing_is_no_introduction_and_brings_nobody_a_reward() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        await bo.says("Hello")
        amy = await chat.joins("Amy", invited_by=bo)
        await amy.calls("/introduce")
        await amy.submits(zone="athens")
        assert amy.told()[-1].startswith("I noted what you chose. Write a line about yourself")
        assert (await amy.row()).zone == "Europe/Athens"
        await chat.passes(days=8)
        assert await bo.points() == 0
        await amy.presses("Introduce yourself")
        await amy.submits(about="I like tea.")
        assert await bo.points() == 20


@pytest.mark.parametrize("text", LINKS)
def test_a_link_in_the_line_is_found_however_it_is_written(text: str) -> None:
    assert about.links(text)


@pytest.mark.parametrize("text", PRIVATE)
def test_what_is_private_is_found(text: str) -> None:
    assert about.private(text)


@pytest.mark.parametrize("text", FINE)
def test_what_people_say_of_themselves_is_fine(text: str) -> None:
    assert not about.links(text)
    assert not about.private(text)


async def test_the_guard_reads_the_line_like_a_message() -> None:
    async with fake_chat(options={"guard": Acting()}) as chat:
        amy = await chat.joins("Amy")
        for line in (SPAM, "I like tea."):
            await amy.calls("/introduce")
            await amy.submits(about=line)
            if line == SPAM:
                assert amy.told()[-1].startswith("I cannot show this line to others")
        await amy.presses("Let others read it")
        assert chat.said()[-1] == "Amy says hello:\nI like tea."


@pytest.mark.fake_only
async def test_an_introduction_that_changes_changes_its_post() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        for about in ("I like tea.", "I like coffee."):
            await amy.calls("/introduce")
            await amy.submits(about=about)
            await amy.presses("Let others read it")
        assert chat.said() == ["Amy says hello:\nI like coffee."]
        await amy.calls("/introduce")
        await amy.submits(about="Nothing for you.")
        await amy.presses("Keep it to myself")
        assert chat.said() == []


@pytest.mark.fake_only
@pytest.mark.parametrize("leaves", [False, True], ids=["empties it", "leaves"])
async def test_who_says_nothing_any_more_or_leaves_stands_in_the_room_no_more(leaves: bool) -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        await amy.calls("/introduce")
        await amy.submits(about="I live alone in Riga")
        await amy.presses("Let others read it")
        assert chat.said() == ["Amy says hello:\nI live alone in Riga"]
        if leaves:
            await amy.leaves()
        else:
            await amy.calls("/introduce")
            await amy.submits(about="")
        assert chat.said() == []


@pytest.mark.fake_only
async def test_the_choices_are_the_operators_own_and_become_tags() -> None:
    options = {"welcome": Options(choices=CHOICES, question={"": "What is it?"})}
    async with fake_chat(options=options) as chat:
        amy = await chat.joins("Amy")
        assert [label for _, label in chat.posts()[0].buttons] == ["I bought one", "I am curious"]
        await amy.presses("I bought one")
        await amy.was_told("Enjoy it.")
        assert [action for action, _ in amy.sees()[-1].buttons] == ["welcome.introduce"]
        await amy.presses("I am curious")
        await amy.was_told("Noted, thank you. Good to have you.")
        assert await _tags(chat) == ["curious"]


@pytest.mark.fake_only
async def test_who_speaks_another_language_reads_the_welcome_in_it_by_a_button() -> None:
    async with fake_chat() as chat:
        li, _ = await chat.joins("Li", language="zh-CN"), await chat.joins("Eva", language="en")
        assert chat.posts()[0].buttons[-1][1] == "用中文看"
        await li.presses("用中文看")
        assert li.told()[-1].startswith("欢迎 Li 进门。\n规矩就三条")
        await chat.passes(minutes=2)
        assert chat.said()[0].startswith("Welcome, Li and Eva.")
        assert chat.posts()[0].buttons[-1][1] == "用中文看"


@pytest.mark.fake_only
async def test_whose_discord_is_english_gets_to_latvian_by_a_button_in_latvian() -> None:
    async with fake_chat(language="lv") as chat:
        amy = await chat.joins("Amy", language="en")
        await amy.presses("Tikai skatos")
        assert amy.told()[-1].startswith("Take your time")
        await amy.presses("Latviski")
        await amy.presses("Tikai skatos", chat.posts()[0])
        assert amy.told()[-1].startswith("Nesteidzies")
        assert "Latviski" not in [label for _, label in amy.sees()[-1].buttons]


@pytest.mark.fake_only
async def test_a_language_that_was_chosen_stays_until_another_is() -> None:
    async with fake_chat() as chat:
        amy = await chat.joins("Amy", language="en")
        await amy.calls("/language", language="lv")
        await amy.was_told("Turpmāk atbildēšu latviski.")
        await chat.restarts(hours=1)
        await amy.presses("Just looking")
        assert amy.told()[-1].startswith("Nesteidzies")
        await amy.calls("/language", language="el")
        await amy.was_told("Από εδώ και πέρα απαντώ στα ελληνικά.")


LEFT = {"welcome": Options(remove_if_left=600_000)}


async def test_who_leaves_within_minutes_is_taken_out_of_the_welcome() -> None:
    async with fake_chat(options=LEFT) as chat:
        amy = await chat.joins("Amy")
        await chat.passes(minutes=2)
        await amy.leaves()
        assert chat.said() == []
        bo, li, zoe = [await chat.joins(name) for name in ("Bo", "Li", "Zoe")]
        await chat.passes(minutes=2)
        assert chat.said()[-1].startswith("Welcome, Bo, Li, and Zoe.")
        await li.leaves()
        assert chat.said()[-1].startswith("Welcome, Bo and Zoe.")
        assert len(chat.posts()[-1].buttons) == 3
        await chat.passes(minutes=11)
        await zoe.leaves()
        await bo.leaves()
        assert chat.said()[-1].startswith("Welcome, Bo and Zoe.")


@pytest.mark.fake_only
async def test_without_the_option_a_welcome_stays_as_it_is() -> None:
    async with fake_chat() as chat:
        amy = await chat.joins("Amy")
        await amy.leaves()
        assert chat.said()[-1].startswith("Welcome, Amy.")


async def _tags(chat: FakeChat) -> list[str]:
    return [str(tag) async for (tag,) in chat.db.rows("SELECT tag FROM member_tags ORDER BY tag")]


@pytest.mark.fake_only
async def test_an_introduction_that_somebody_deleted_is_posted_when_shared_again() -> None:
    async with fake_chat() as chat:
        amy = chat.has("Amy")
        for about in ("I like tea", "I like green tea", "I like black tea"):
            for post in chat.posts("lobby"):
                post.deleted = "green" not in about
            await amy.calls("/introduce")
            await amy.submits(about=about)
            await amy.presses(amy.sees()[-1].buttons[0][1])
            assert [said for said in chat.said("lobby") if about in said]
        await chat.passes(minutes=1)
        assert len(chat.said("lobby")) == 1
        await amy.presses("Take it back")
        assert chat.said("lobby") == []
        assert chat.said("ops") == []


@pytest.mark.fake_only
async def test_a_second_place_stays_where_the_form_shows_only_the_first() -> None:
    async with fake_chat(settings={"tags": TAGS}) as chat:
        amy = chat.has("Amy")
        await amy.calls("/tags")
        await amy.presses("Riga")
        await amy.presses("Athens")
        await amy.calls("/introduce")
        (shown,) = amy.sees_form().fields[2].default
        await amy.submits(region=shown, about="I like tea")
        await amy.calls("/tags")
        assert "Riga" in amy.told()[-1]
        assert "Athens" in amy.told()[-1]


@pytest.mark.fake_only
async def test_in_a_hush_a_member_is_told_that_the_introduction_cannot_be_posted() -> None:
    async with fake_chat() as chat:
        ann, amy = chat.has("Ann", rights=["content"]), chat.has("Amy")
        await ann.calls("/hush", duration="2h")
        await amy.calls("/introduce")
        await amy.submits(about="I like tea")
        await amy.presses(amy.sees()[-1].buttons[0][1])
        assert amy.told()[-1].startswith("A hush lasts, so this cannot be posted now.")
