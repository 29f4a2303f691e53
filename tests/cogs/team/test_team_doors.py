"""Browsers of operators close behind who is one no more."""

from bot.testing import fake_chat
from tests.cogs.calendar.browsing import LINK, browser

ALL = ("content", "people", "money", "rules")


async def test_a_browser_is_shut_when_its_operator_loses_the_last_right_or_leaves() -> None:
    async with fake_chat(web=True) as chat:
        lea, bo = chat.has("Lea", rights=ALL), await chat.joins("Bo")
        for end in ("take", "leave", "goes"):
            await lea.calls("/team give", member=bo.person.native, right="content")
            await bo.calls("/ops")
            found = LINK.search(bo.told()[-1])
            assert found is not None
            async with browser(chat.url) as seen:
                await seen.enters(found[0])
                assert seen.status == 200
                if end == "take":
                    await lea.calls("/team take", member=bo.person.native, right="content")
                elif end == "leave":
                    await lea.calls("/team leave", member=bo.person.native)
                else:
                    await bo.leaves()
                await seen.goes("/ops/calendar")
                assert seen.status in (401, 403), end
        rows = await chat.db.read(lambda tx: tx.rows("SELECT COUNT(*) FROM web_sessions"))
        assert rows == [(0,)]
