"""What waits for its turn when a hush begins is held at once, and may be posted after all."""

from bot.delivery import TryLater
from bot.testing import fake_chat
from tests.hush.test_silence import Story
from tests.test_courier import makes_moody


async def test_what_waits_for_a_slow_chat_is_held_and_does_not_come_when_the_chat_is_ready() -> (
    None
):
    async with fake_chat() as chat:
        amy, li = chat.has("Amy", rights=["content"]), chat.has("Li")
        story = Story(chat, amy, li)
        makes_moody(chat, TryLater(600))
        await story._say(0)
        await story._say(0)
        await amy.calls("/hush", duration="5m")
        await amy.calls("/hush")
        assert "2 things were held back" in amy.told()[-1]
        assert "post 0" in amy.told()[-1]
        await chat.passes(minutes=30)
        assert chat.said() == []
        await amy.presses("Post 2")
        assert chat.said() == ["post 1"]
        await amy.presses("Post all")
        assert chat.said() == ["post 1", "post 0"]
        await amy.presses("Post 2")
        assert amy.told()[-1].startswith("This is not held any more")


async def test_two_operators_who_press_at_once_post_it_once() -> None:
    async with fake_chat() as chat:
        amy, bob = chat.has("Amy", rights=["content"]), chat.has("Bob", rights=["content"])
        story = Story(chat, amy, bob)
        await amy.calls("/hush", duration="1h")
        await story._say(0)
        await amy.calls("/hush", duration="end")
        (card,) = [post for post in chat.posts("ops") if post.buttons and "Post 1" in str(post)]
        await amy.presses("Post 1", card)
        await bob.presses("Post 1", card)
        assert bob.told()[-1].startswith("This is not held any more")
        assert chat.said() == ["post 0"]


NEWS = """
name: News
kind: service
when: [{at: "10:00"}]
where: {communities: [home]}
steps:
  - say: {text: "News", keep: latest}
"""


async def test_the_old_copy_stays_as_long_as_a_hush_holds_the_new_one() -> None:
    async with fake_chat(scripts={"news": NEWS}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-02 10:05")
        (old,) = chat.posts("lobby")
        await chat.passes_until("2026-03-03 09:59")
        makes_moody(chat, TryLater(600))
        await chat.passes(minutes=2)
        await amy.calls("/hush", duration="1h")
        await chat.passes(minutes=30)
        assert chat.posts("lobby") == [old]
        await amy.calls("/hush", duration="list")
        await amy.presses("Post 1")
        await chat.passes(minutes=1)
        (new,) = chat.posts("lobby")
        assert (new.text, old.deleted) == ("News", True)
        await chat.passes_until("2026-03-04 10:05")
        assert len(chat.posts("lobby")) == 1
        assert new.deleted


async def test_the_next_copy_takes_the_old_one_away_where_the_held_one_never_came() -> None:
    async with fake_chat(scripts={"news": NEWS}) as chat:
        amy = chat.has("Amy", rights=["content"])
        await chat.passes_until("2026-03-03 09:59")
        (old,) = chat.posts()
        makes_moody(chat, TryLater(600))
        await chat.passes(minutes=2)
        await amy.calls("/hush", duration="1h")
        await chat.restarts(minutes=30)
        await chat.passes_until("2026-03-04 10:05")
        assert old.deleted
        assert chat.said() == ["News"]
