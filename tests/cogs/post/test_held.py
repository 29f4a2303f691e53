"""A post that a hush holds is corrected and taken back, as one that members read."""

from bot.testing import FakeChat, FakeMember, fake_chat


async def held(chat: FakeChat, text: str = "It costs 10 €.") -> FakeMember:
    """Ann, whose post is held."""
    ann = chat.has("Ann", rights=["content"])
    await ann.calls("/hush", duration="2h")
    await ann.calls("/post new", text=text)
    await ann.presses("Send now")
    await chat.passes(seconds=5)
    assert chat.said() == []
    return ann


async def test_what_is_held_says_the_corrected_words_when_it_is_posted_after_all() -> None:
    async with fake_chat() as chat:
        ann = await held(chat)
        await ann.calls("/post correct")
        await ann.submits(text="It costs 12 €.")
        await ann.presses("Correct it everywhere")
        await chat.passes(seconds=5)
        assert chat.said() == []
        assert chat.said("ops")[-1] == (
            "Ann corrected post 1: 1 of 1 rooms.\n"
            "One copy is held by a hush: posted after all, it says the new words."
        )
        await ann.calls("/hush", duration="list")
        assert "It costs 12 €." in ann.told()[-1]
        await ann.presses("Post 1")
        assert chat.said() == ["It costs 12 €."]


async def test_what_is_held_and_taken_back_is_not_posted_any_more() -> None:
    async with fake_chat() as chat:
        ann = await held(chat)
        await ann.calls("/hush", duration="list")
        listed = ann.sees()[-1]
        await ann.calls("/post recall")
        await ann.presses("Yes, take it back")
        await chat.passes(seconds=5)
        assert chat.said("ops")[-1].endswith(
            "One copy was held by a hush: it is not posted any more."
        )
        await ann.presses_late("Post 1", listed)
        await chat.passes(seconds=5)
        assert chat.said() == []
        await ann.calls("/hush", duration="list")
        assert "It costs" not in ann.told()[-1]


async def test_a_correction_after_a_restart_reaches_what_is_held() -> None:
    async with fake_chat() as chat:
        ann = await held(chat)
        await chat.restarts(minutes=1)
        await ann.calls("/post correct")
        await ann.submits(text="It costs 12 €.")
        await ann.presses("Correct it everywhere")
        await chat.restarts(minutes=1)
        await ann.calls("/hush", duration="end")
        await ann.presses("Post 1")
        assert chat.said() == ["It costs 12 €."]


async def test_of_a_post_that_is_held_the_operator_reads_that() -> None:
    async with fake_chat() as chat:
        ann = await held(chat)
        await ann.calls("/post show", number=1)
        assert "#lobby: held by a hush, /hush list shows it" in ann.told()[-1]
