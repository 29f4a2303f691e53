"""People come in: names that deceive nobody, invitations, the way back to one's own page."""

from pathlib import Path

import pytest

from bot.platforms.webchat.people.names import alike, clean_name, is_emoji
from tests.platforms.webchat.visitors import running


async def test_a_browser_finds_its_member_again_and_may_be_several(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        visitor = await chat.visitor()
        amy = await visitor.joins("Amy")
        bo = await visitor.joins("Bo")
        assert amy != bo
        async with visitor.http.get("/c/plaza") as response:
            text = await response.text()
        assert amy in text
        assert bo in text
        async with visitor.http.get(amy) as response:
            assert response.status == 200
            assert "Amy" in await response.text()
    async with running(tmp_path) as chat:
        again = await chat.visitor()
        again.http.cookie_jar.update_cookies({"plaza": visitor.cookie("plaza")})
        assert (await again.opens(amy)).hello["me"]["name"] == "Amy"


async def test_a_page_of_somebody_else_leads_to_the_door(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, stranger = await chat.joins("Amy"), await chat.visitor()
        async with stranger.http.get(amy.page, allow_redirects=False) as response:
            assert (response.status, response.headers["Location"]) == (303, "/c/plaza")


async def test_an_invitation_says_who_invites(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        amy, stranger = await chat.joins("A <i>my"), await chat.visitor()
        async with stranger.http.get(amy.hello["me"]["invite"]) as response:
            text = await response.text()
        assert "A &lt;i&gt;my" in text
        assert "<i>" not in text
        async with stranger.http.get("/c/plaza/i/unknown") as response:
            assert response.status == 200


async def test_what_does_not_exist_has_a_page_that_says_so(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        visitor = await chat.visitor()
        for path in ("/c/nowhere", "/nothing", "/operator/once/guess", "/static/webchat/x/no.js"):
            async with visitor.http.get(path, headers={"Accept-Language": "lv"}) as response:
                assert response.status == 404
                assert 'lang="lv"' in await response.text()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "others can see"),
        (" \u200b\u202e ", "others can see"),
        ("x" * 33, "32"),
        ("Plaza", "bot"),
        ("Рlаzа", "bot"),
        ("P l a z a", "bot"),
    ],
)
async def test_a_name_that_cannot_be_had_is_refused_at_the_door(
    tmp_path: Path, name: str, words: str
) -> None:
    async with running(tmp_path) as chat:
        visitor = await chat.visitor()
        await visitor.csrf("/c/plaza")
        refused = await visitor.posts("/c/plaza/join", name=name, language="en", invite="")
        assert refused.status == 400
        assert words in await refused.text()
        assert chat.bot.events == []


async def test_hostile_names_stand_as_plain_text(tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script>"
    async with running(tmp_path) as chat:
        amy = await chat.joins(hostile)
        assert amy.hello["me"]["name"] == hostile
        async with amy.visitor.http.get(amy.page) as response:
            assert hostile not in await response.text()
        two = await chat.joins("Evil\u202e\n\x00 Bo")
        assert two.hello["me"]["name"] == "Evil Bo"


async def test_two_people_of_one_name_are_two_people(tmp_path: Path) -> None:
    async with running(tmp_path) as chat:
        one, two = await chat.joins("Amy"), await chat.joins("Amy")
        assert one.id != two.id
        assert one.page != two.page


async def test_a_crowd_from_one_address_has_to_wait(tmp_path: Path) -> None:
    async with running(tmp_path, joins_per_minute=2) as chat:
        visitor = await chat.visitor()
        await visitor.joins("Amy")
        await visitor.joins("Bo")
        late = await visitor.posts("/c/plaza/join", name="Cy", language="en", invite="")
        assert late.status == 429
        assert "Wait a minute" in await late.text()
        chat.passes(seconds=30)
        await visitor.joins("Cy")


async def test_behind_a_proxy_its_word_on_addresses_counts(tmp_path: Path) -> None:
    public = "https://chat.example.com"
    async with running(tmp_path, joins_per_minute=1, public_url=public) as chat:
        visitor = await chat.visitor()
        visitor.url = chat.site.url
        http = visitor.http
        host = f"http://127.0.0.1:{chat.site._port}"
        async with http.get(f"{host}/c/plaza") as response:
            assert "Secure" in response.headers["Set-Cookie"]
            csrf = response.cookies["plaza_csrf"].value
        for address, status in (("1.1.1.1", 303), ("2.2.2.2", 303), ("2.2.2.2", 429)):
            async with http.post(
                f"{host}/c/plaza/join",
                data={"name": "Amy", "language": "en", "invite": "", "csrf": csrf},
                headers={
                    "Origin": public,
                    "Cookie": f"plaza_csrf={csrf}",
                    "X-Forwarded-For": f"9.9.9.9, {address}",
                },
                allow_redirects=False,
            ) as response:
                assert response.status == status
                if status == 303:
                    assert "Secure" in response.headers["Set-Cookie"]
                    assert "HttpOnly" in response.headers["Set-Cookie"]
        assert (await chat.platform.operator_link() or "").startswith(f"{public}/operator/once/")


def test_names_and_emoji_are_told_from_tricks() -> None:
    assert clean_name("  Ame\u0301lie \n") == "Amélie"
    assert clean_name("李雷") == "李雷"
    assert clean_name("\u3164\u2800") == ""
    assert alike("Πlaza", "Plaza") is False
    assert alike("PLÁZA!", "Plaza")
    for emoji in ("👍", "❤️", "👩‍🚀", "🇱🇻", "3️⃣", "✅", "👍🏽"):
        assert is_emoji(emoji), emoji
    for other in ("", "a", "👍👍 hi", "3", "\u200d", "🚀" * 20, "\u202e👍"):
        assert not is_emoji(other), other
