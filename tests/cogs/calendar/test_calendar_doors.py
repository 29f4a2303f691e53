"""Nobody sees a calendar but the operators of its community, and those only as long as they are."""

from datetime import timedelta

from bot import doors
from bot.testing import OTHER, fake_chat
from tests.cogs.calendar.browsing import browser, link_of
from tests.cogs.calendar.test_calendar import BOTH, opened

DO = "/ops/calendar/do"


async def test_a_calendar_of_another_community_cannot_be_reached() -> None:
    async with fake_chat(scripts=BOTH, web=True) as chat:
        chat.other_acts = True
        amy = chat.has("Amy", rights=["content"])
        zoe = chat.has("Zoe", rights=["content"], community=OTHER)
        async with browser(chat.url) as ours, browser(chat.url) as theirs:
            await ours.enters(await link_of(amy))
            await theirs.enters(await link_of(zoe))
            await ours.goes(ours.entries()[0][2])
            assert "morning is paused." in await ours.sends(ours.form(DO, "pause"))
            run = ours.path  # an address with names and ids of ours, taken to theirs
            assert "Pause" in await theirs.goes(run)
            await theirs.goes("/ops/calendar")
            assert not [words for _, words, _ in theirs.entries() if "Paused" in words]


async def test_a_form_of_one_community_does_nothing_in_another() -> None:
    async with fake_chat(scripts=BOTH, web=True) as chat:
        chat.other_acts = True
        amy = chat.has("Amy", rights=["content"])
        zoe = chat.has("Zoe", rights=["content"], community=OTHER)
        async with browser(chat.url) as seen:
            await seen.enters(await link_of(amy))
            await seen.goes(seen.entries()[0][2])
            form = seen.form(DO, "run")
            await seen.enters(await link_of(zoe))  # the same browser, another community
            assert "so nothing was done" in await seen.sends(form)
            assert seen.status == 409
            await chat.passes()
            assert chat.said() == [] == chat.said(community=OTHER)


async def test_what_a_chat_says_of_a_right_is_believed_for_eight_hours() -> None:
    async with opened() as (chat, amy, seen):
        await chat.passes(hours=7, minutes=59)
        assert "March 2026" in await seen.goes("/ops/calendar")
        await chat.passes(minutes=1)
        assert "You may not see this page" in await seen.goes("/ops/calendar")
        assert seen.status == 403
        await amy.calls("/ops")
        assert "March 2026" in await seen.goes("/ops/calendar")


async def test_a_form_sent_after_the_right_is_gone_does_nothing() -> None:
    async with opened() as (chat, _, seen):
        await seen.goes(seen.entries()[0][2])
        form = seen.form(DO, "run")
        await chat.passes_until("2026-03-02 17:30")
        before = chat.said()
        assert 'You need the right "content" here.' in await seen.sends(form)
        await chat.passes()
        assert chat.said() == before


async def test_an_operator_of_the_config_stays_in_for_a_week_of_not_looking() -> None:
    settings = {"operators": ("amy",)}
    async with fake_chat(scripts=BOTH, web=True, settings=settings) as chat:
        amy = chat.has("Amy", native="amy", rights=["content"])
        native = chat.outside.person("amy")
        home = chat.app.communities.called(chat.outside.community("home"))
        assert home is not None
        named = native in home.operators
        async with browser(chat.url) as seen:
            await seen.enters(await link_of(amy))
            await chat.passes(days=6, hours=23)
            await seen.goes("/ops/calendar")
            assert (seen.status == 200) is named  # a stand-in names people in its own way
            await chat.passes(days=7)
            assert "Please come in through the chat" in await seen.goes("/ops/calendar")


async def test_who_left_the_community_sees_nothing_more() -> None:
    async with opened() as (_, amy, seen):
        await amy.leaves()
        assert "Please come in through the chat" in await seen.goes("/ops/calendar")


async def test_a_browser_can_be_signed_out_from_another() -> None:
    async with opened() as (chat, amy, seen), browser(chat.url) as phone:
        await phone.enters(await link_of(amy))
        words = await phone.goes("/ops/browsers")
        assert words.count("Sign out") == 3  # each of two, and everywhere
        mine = "this one"
        others = [form for form in phone.forms() if form.fields.get("session")]
        assert mine in words
        first_is_mine = words.index(mine) < words.index("Sign out")
        await phone.sends(others[1 if first_is_mine else 0])
        assert phone.status == 200
        assert "Please come in through the chat" in await seen.goes("/ops/calendar")


async def test_who_is_ended_is_out_everywhere_and_their_links_with_them() -> None:
    async with opened() as (chat, amy, seen):
        link, row = await link_of(amy), await amy.row()
        assert await chat.db.write(doors.end, row.community, row.id) == 1
        assert "Please come in through the chat" in await seen.goes("/ops/calendar")
        assert "This link was used" in await seen.goes(link)


async def test_a_form_without_our_token_is_refused() -> None:
    async with opened() as (chat, _, seen):
        await seen.goes(seen.entries()[0][2])
        await seen.sends(seen.form(DO, "run"), csrf="x" * 32)
        assert seen.status == 403
        await seen.goes("/ops/calendar")
        await seen.goes(seen.entries()[0][2])
        await seen.sends(seen.form(DO, "run"), back="https://example.com/")
        assert seen.status == 400
        await chat.passes()
        assert chat.said() == []


async def test_who_tries_links_has_to_wait() -> None:
    async with fake_chat(web=True) as chat, browser(chat.url) as seen:
        tried = [await seen.goes(f"/ops/door/{number}") for number in range(21)]
        assert "This link was used" in tried[19]
        assert "A little slower, please" in tried[20]
        assert seen.status == 429


async def test_a_session_and_its_links_stand_nowhere_as_they_are() -> None:
    async with opened() as (chat, amy, seen):
        token = (await link_of(amy)).rpartition("/")[2]
        cookie = next(each.value for each in seen.session.cookie_jar if each.key == "plaza_ops")
        for table in ("web_links", "web_sessions"):
            rows = [str(row) async for row in chat.db.rows(f"SELECT * FROM {table}")]
            assert rows
            assert not [row for row in rows if token in row or cookie in row]


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites() -> None:
    async with fake_chat(scripts=BOTH, web=True) as chat:
        link = await link_of(chat.has("Amy", rights=["content"]))
        async with browser(chat.url) as seen:
            await seen.goes(link)
            form = seen.form("/ops/door")
            async with seen.session.post(
                form.action, data=form.fields, headers={"Origin": chat.url}, allow_redirects=False
            ) as answer:
                morsel = answer.cookies["plaza_ops"]
            assert (morsel["httponly"], morsel["samesite"], morsel["path"]) == (True, "Lax", "/ops")
            assert int(morsel["max-age"]) == timedelta(days=30).total_seconds()
            policy = seen.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'none'; script-src 'nonce-")
