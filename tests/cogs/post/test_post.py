"""A post by hand: seen before, planned, changed, sent once."""

from bot.testing import fake_chat


async def test_a_plain_post_takes_words_a_look_and_send() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["content"])
        await ann.calls("/post new", text="The market opens at *ten*.")
        print(ann.told()[-1], ann.sees()[-1].buttons)
        await ann.presses("Send now")
        assert chat.said() == ["The market opens at *ten*."]
        print(ann.told()[-1])
        await ann.calls("/post correct")
        await ann.submits(text="The market opens at eleven.")
        print(ann.told()[-1], ann.sees()[-1].buttons)
        await ann.presses("Correct it everywhere")
        await chat.passes(seconds=5)
        assert chat.said() == ["The market opens at eleven."]
        print(chat.said("ops"))
        await ann.calls("/post recall")
        print(ann.told()[-1])
        await ann.presses("Yes, take it back")
        await chat.passes(seconds=5)
        assert chat.said() == []
        print(chat.said("ops"))
