"""Posts beside everything else: pictures, approval, calendar, rights, other communities."""

from bot.context import Ctx
from bot.entries import Entry
from bot.scene import Scene
from bot.store.db import Tx
from bot.testing import FakeChat, FakeMember, fake_chat
from tests.drawing import png


def operator(chat: FakeChat, name: str = "Ann") -> FakeMember:
    return chat.has(name, rights=["content"])


async def test_pictures_are_seen_with_the_post_and_go_out_with_it() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        one, two = ann.file("a.png", png()), ann.file("b.png", png())
        alt = "The poster | Its back"
        await ann.calls("/post new", text="Posters!", alt=alt, picture=one, picture2=two)
        alts = [alt for _, alt in ann.sees()[-1].pictures]
        assert alts == ["The poster", "Its back"]
        await ann.presses("Send now")
        (post,) = chat.posts("lobby")
        assert [alt for _, alt in post.pictures] == ["The poster", "Its back"]


async def test_a_picture_that_is_none_is_told_of_and_the_post_is_shown_without_it() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        one, two = ann.file("a.png", png()), ann.file("b.png", b"GIF?")
        await ann.calls("/post new", text="Posters!", picture=one, picture2=two)
        assert len(ann.sees()[-1].pictures) == 1
        assert any("b.png" in told for told in ann.told())
        assert "One picture has no words for those who cannot see it." in ann.told()[-1]
        await ann.presses("What is on the pictures")
        await ann.submits(alt="The poster")
        await ann.presses("Send now")
        (post,) = chat.posts("lobby")
        assert [alt for _, alt in post.pictures] == ["The poster"]


async def test_whoever_lacks_the_right_is_refused_with_its_name() -> None:
    async with fake_chat() as chat:
        ann, amy = operator(chat), chat.has("Amy")
        await ann.calls("/post new", text="Market at ten.", at="20:00")
        numbered = ("show", "change", "cancel", "correct", "recall", "pictures")
        for name in numbered:
            await amy.calls(f"/post {name}", number=1)
            assert "content" in amy.told()[-1], name
        for name in ("new", "list"):
            await amy.calls(f"/post {name}")
            assert "content" in amy.told()[-1], name
        assert chat.said() == []


async def test_another_community_knows_nothing_of_a_post() -> None:
    async with fake_chat() as chat:
        chat.other_acts = True
        ann = operator(chat)
        zoe = chat.has("Zoe", rights=["content"], community="other")
        await ann.calls("/post new", text="Market at ten.", at="20:00")
        for name in ("show", "change", "cancel", "correct", "recall"):
            await zoe.calls(f"/post {name}", number=1)
            await zoe.was_told("There is no post 1. /post list shows what there is.")
        await zoe.calls("/post list")
        await zoe.was_told("There are no posts yet. /post new makes one.")
        await zoe.calls("/post new", text="Ours")
        await zoe.presses("Send now")
        assert chat.said("lobby", community="other") == ["Ours"]
        assert chat.said() == []


async def test_a_long_post_is_shown_whole_beside_what_is_told_of_it() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        text = "字" * 2000
        await ann.calls("/post new", text=text)
        panel, preview = ann.told()[-2:]
        assert preview == text
        assert panel.startswith("Post 1.")
        await ann.presses("Send now")
        assert chat.said() == [text]


async def asked(chat: FakeChat) -> tuple[FakeMember, FakeMember]:
    """Ann asks Bo whether her post may go out at noon."""
    ann, bo = operator(chat), operator(chat, "Bo")
    await bo.calls("/post list")
    await ann.calls("/post new", text="It costs 10 €.", at="12:00")
    await ann.presses("Ask for approval")
    return ann, bo


async def test_a_post_that_was_approved_goes_out_at_its_time() -> None:
    async with fake_chat() as chat:
        ann, bo = await asked(chat)
        assert "Post 1 waits for somebody's word now." in ann.told()[-1]
        (card,) = chat.posts("ops")
        assert "It costs 10 €." in card.text
        await bo.presses("Approve", card)
        assert chat.said() == []
        await chat.passes(hours=3, minutes=1)
        assert chat.said() == ["It costs 10 €."]


async def test_a_post_that_was_not_approved_is_a_draft_again() -> None:
    async with fake_chat() as chat:
        ann, bo = await asked(chat)
        (card,) = chat.posts("ops")
        await bo.presses("Reject", card)
        await bo.submits(reason="The price is wrong.")
        assert any("Post 1 is a draft again." in said for said in chat.said("ops"))
        await chat.passes(hours=4)
        assert chat.said() == []
        await ann.calls("/post change", number=1)
        assert "Post 1. Only you see this" in ann.told()[-1]


async def test_a_change_after_the_question_needs_a_new_word() -> None:
    async with fake_chat() as chat:
        ann, bo = await asked(chat)
        (card,) = chat.posts("ops")
        await ann.calls("/post change", number=1)
        await ann.presses("Text")
        await ann.submits(text="It costs 1 €.")
        await bo.presses_late("Approve", card)
        await chat.passes(hours=4)
        assert chat.said() == []


async def test_posts_stand_in_the_calendar() -> None:
    async with fake_chat() as chat:
        ann = operator(chat)
        for text, at in (("Noon", "12:00"), ("Evening", "18:00")):
            await ann.calls("/post new", text=text, at=at)
            label = next(each for _, each in ann.sees()[-1].buttons if each.startswith("Post it"))
            await ann.presses(label)
        await ann.calls("/post cancel", number=2)
        await chat.passes(hours=4)
        app, now = chat.app, chat.clock.now()
        (plans,) = [each for each in app.engine.core.plans if each.cog.name == "post"]
        member = await ann.row()
        home = app.communities.by_id(member.community)
        assert home is not None

        def entries(tx: Tx) -> list[Entry]:
            scene = Scene(cause="test", community=home, now=now, member=member)
            return list(plans.call(Ctx(tx, app.engine.core, "post", scene), 0, now * 2))

        found = await chat.db.read(entries)
        assert [(each.state, each.room) for each in found] == [
            ("done", "lobby"),
            ("skipped", "lobby"),
        ]
