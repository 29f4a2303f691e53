"""Operators send pictures in chat, look at them, and posts show them by their names."""

import pytest

from bot.testing import OTHER, FakeChat, FakeMember, fake_chat
from tests.drawing import png
from tests.hostile import LYING, photo

POSTER = """
name: Poster
kind: value
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - say: {text: Open until eight, image: poster, as: it}
  - wait: 1h
  - edit: {post: it, text: Closed}
"""
GREET = """
name: Greet
kind: value
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - greetings.post: {topic: market}
"""
MARKET = {"market.en": [{"text": "Market day.", "image": "poster"}]}
BREAD = "Five kinds of *bread* 🥖"


def operator(chat: FakeChat, name: str = "Amy", community: str = "home") -> FakeMember:
    return chat.has(name, rights=["content"], community=community)


async def adds(
    amy: FakeMember, name: str = "poster", data: bytes | None = None, **more: str
) -> None:
    picture = amy.file("IMG 2041.png", png() if data is None else data)
    await amy.calls("/media add", name=name, picture=picture, **{"alt": BREAD, **more})


async def test_an_operator_adds_a_picture_and_sees_what_members_will_see() -> None:
    async with fake_chat() as chat:
        amy = operator(chat)
        await adds(amy, "Poster")
        await amy.was_told('The picture "poster" is here. Scripts show it with image: poster.')
        ((_, alt),) = amy.sees()[-1].pictures
        assert alt == BREAD
        await amy.calls("/media list")
        assert "poster (all languages) – Amy" in amy.told()[-1]
        await amy.calls("/media show", name="Poster")
        assert len(amy.sees()[-1].pictures) == 1
        assert "2 × 2" in amy.told()[-1]


async def test_words_for_what_is_to_be_seen_are_asked_for() -> None:
    async with fake_chat() as chat:
        amy = operator(chat)
        await adds(amy, alt="  ")
        assert amy.told()[-1].startswith("Please say also what is to be seen on the picture")
        await amy.calls("/media list")
        await amy.was_told("There are no pictures yet. Add one with /media add.")


@pytest.mark.parametrize("name", ["two words", "../poster", "a" * 51, "**bold**", "-"])
async def test_what_cannot_be_a_name_is_told(name: str) -> None:
    async with fake_chat() as chat:
        amy = operator(chat)
        await adds(amy, name)
        assert "cannot be a picture's name. Use letters" in amy.told()[-1]


@pytest.mark.parametrize("name", ["海报", "αφίσα-καλοκαιριού", "ziņa_2026", "cartaz-verão"])
async def test_a_name_is_in_any_script(name: str) -> None:
    async with fake_chat() as chat:
        amy = operator(chat)
        await adds(amy, name.upper())
        await amy.calls("/media show", name=name)
        assert len(amy.sees()[-1].pictures) == 1


@pytest.mark.parametrize("what", ["a program", "half a JPEG", "a picture of two billion pixels"])
async def test_a_file_that_is_no_picture_is_refused_in_words(what: str) -> None:
    async with fake_chat() as chat:
        amy = operator(chat)
        await adds(amy, data=LYING[what][0])
        assert amy.told()[-1].count("IMG 2041.png") == 1
        await amy.calls("/media list")
        await amy.was_told("There are no pictures yet. Add one with /media add.")
        assert chat.said("ops") == []


async def test_a_file_that_is_too_large_is_not_even_fetched() -> None:
    async with fake_chat() as chat:
        amy = operator(chat)
        await adds(amy, data=png() + b"\0" * (8 << 20))
        assert amy.told()[-1] == (
            'The file "IMG 2041.png" is too large: a picture may have 8 MB. Send a smaller one, or'
            " a screenshot of it."
        )


async def test_a_file_with_markup_in_its_name_is_named_without_it() -> None:
    async with fake_chat() as chat:
        amy = operator(chat)
        picture = amy.file("*海报* <@1>.png", b"MZ")
        await amy.calls("/media add", name="x", picture=picture, alt="x")
        assert "*海报*" not in amy.told()[-1].replace("\\*", "")
        assert "海报" in amy.told()[-1]


async def test_each_room_sees_the_picture_of_its_language() -> None:
    async with fake_chat(language="lv", scripts={"poster": POSTER}) as chat:
        amy = operator(chat)
        await adds(amy, language="en", alt="In English")
        await adds(amy, data=png(9, 3), language="lv", alt="Latviski")
        await chat.passes_until("2026-03-02 10:01")
        ((_, alt),) = chat.posts("lobby")[-1].pictures
        assert alt == "Latviski"


async def test_an_edit_keeps_the_picture_and_a_later_post_has_the_new_one() -> None:
    async with fake_chat(scripts={"poster": POSTER}) as chat:
        amy = operator(chat)
        await adds(amy, alt="Old")
        await chat.passes_until("2026-03-02 10:01")
        await adds(amy, data=png(9, 3), alt="New")
        assert amy.told()[-1].startswith('The picture "poster" is a new one now.')
        await chat.passes(hours=1)
        (post,) = chat.posts("lobby")
        assert (post.text, [alt for _, alt in post.pictures]) == ("Closed", ["Old"])
        await chat.passes_until("2026-03-03 10:01")
        assert [alt for _, alt in chat.posts("lobby")[-1].pictures] == ["New"]


async def test_a_picture_that_is_not_there_is_missed_once_and_the_post_goes_out() -> None:
    async with fake_chat(scripts={"poster": POSTER}) as chat:
        amy = operator(chat)
        await adds(amy)
        await amy.calls("/media remove", name="poster")
        assert amy.told()[-1].startswith('The picture "poster" is gone.')
        await chat.passes_until("2026-03-02 10:01")
        (post,) = chat.posts("lobby")
        assert (post.text, post.pictures) == ("Open until eight", ())
        (told,) = chat.said("ops")
        assert told.startswith('There is no picture named "poster" any more.')


async def test_a_line_of_a_topic_brings_its_picture() -> None:
    async with fake_chat(scripts={"greet": GREET}, content=MARKET) as chat:
        await adds(operator(chat))
        await chat.passes_until("2026-03-02 10:01")
        (post,) = chat.posts("lobby")
        assert (post.text, [alt for _, alt in post.pictures]) == ("Market day.", [BREAD])


async def test_nobody_without_the_right_adds_or_sees_anything() -> None:
    async with fake_chat() as chat:
        bo = chat.has("Bo")
        await adds(bo)
        assert 'the right "content"' in bo.told()[-1]
        for line in ("/media list", "/media show", "/media remove"):
            await bo.calls(line, **({} if line.endswith("list") else {"name": "poster"}))
            assert 'the right "content"' in bo.told()[-1]


async def test_another_community_has_pictures_of_its_own() -> None:
    async with fake_chat(scripts={"poster": POSTER.replace("home", "home, other")}) as chat:
        chat.other_acts = True
        amy, oto = operator(chat), operator(chat, "Oto", OTHER)
        await adds(amy)
        await oto.calls("/media list")
        await oto.was_told("There are no pictures yet. Add one with /media add.")
        await oto.calls("/media show", name="posters")
        assert oto.told()[-1].startswith('There is no picture named "posters".')
        assert "poster" not in oto.told()[-1].replace("posters", "")
        await adds(oto, data=png(9, 3), alt="Theirs")
        await oto.calls("/media remove", name="poster")
        await amy.calls("/media show", name="poster")
        assert [alt for _, alt in amy.sees()[-1].pictures] == [BREAD]


async def test_a_name_that_is_nearly_right_is_found() -> None:
    async with fake_chat() as chat:
        amy = operator(chat)
        await adds(amy)
        await amy.calls("/media show", name="postre")
        await amy.was_told('There is no picture named "postre". Did you mean "poster"?')


async def test_pictures_survive_a_restart_and_a_week_and_what_nothing_names_does_not() -> None:
    async with fake_chat() as chat:
        amy = operator(chat)
        await adds(amy)
        await adds(amy, "other", photo())
        await amy.calls("/media remove", name="other")
        folder = chat._plaza.place / "media"
        assert len([*folder.iterdir()]) == 2
        await chat.restarts(days=2)
        await chat.passes(days=9)
        assert len([*folder.iterdir()]) == 1
        await amy.calls("/media show", name="poster")
        assert len(amy.sees()[-1].pictures) == 1
