"""What is asked of a community's chat is just what is on there, in the rooms where it speaks."""

from dataclasses import replace

from bot.checkups import Need
from bot.communities import Community
from bot.effects import Can
from bot.testing import HOME, FakeChat, fake_chat
from bot.wanted import TO_MEMBERS

MORNING = """
name: Good morning
kind: value
when: [{at: "10:00"}]
steps:
  - say: {text: "Morning!", thread: true, as: hello}
  - say: {text: "Who is here?", in: hello}
  - say: {text: "A card", room: checkin, as: card}
  - pin: {post: card}
"""
LETTER = """
name: A letter
kind: service
when: [{on: member.passed}]
steps: [{whisper: {text: "Welcome!"}}]
"""
QUESTION = """
name: A question
kind: talk
when: [{at: "10:00"}]
steps: [{ask: {text: "Tea?", answers: {one: "Yes"}, into: tea}}]
"""
KEEPS = """
name: The latest
kind: talk
when: [{at: "10:00"}]
steps: [{say: {text: "News", keep: latest}}]
"""
OFF = MORNING + "off: true\n"


def home(chat: FakeChat) -> Community:
    found = chat.app.communities.called(HOME)
    assert found is not None
    return found


def of(chat: FakeChat, whom: str, home: Community) -> dict[str, set[str]]:
    """What is wanted for somebody, by the role of the room."""
    found: dict[str, set[str]] = {}
    for need in chat.app.wanted.of(home):
        if need.whom == whom:
            found.setdefault(need.role, set()).update(can.value for can in need.can)
    return found


async def test_a_script_needs_what_its_steps_do_in_the_rooms_in_which_they_do_it() -> None:
    async with fake_chat(scripts={"morning": MORNING}) as chat:
        assert of(chat, "morning", home(chat)) == {
            "lobby": {"say", "threads"},
            "checkin": {"say", "pin"},
        }


async def test_a_script_that_is_off_needs_nothing_until_it_is_added() -> None:
    async with fake_chat(scripts={"morning": OFF}) as chat:
        assert of(chat, "morning", home(chat)) == {}
        assert any(need.whom == "morning" for need in chat.app.wanted.at_most())
        ann = chat.has("Ann", rights=["content"])
        await ann.calls("/sop on", script="morning")
        assert of(chat, "morning", home(chat)).keys() == {"lobby", "checkin"}


async def test_a_rehearsal_needs_in_the_operators_room_what_members_will_read() -> None:
    async with fake_chat(scripts={"morning": MORNING}) as chat:
        rehearsing = replace(home(chat), stage="rehearsal")
        assert of(chat, "morning", rehearsing)["ops"] == {"say", "threads", "pin"}


async def test_a_private_message_that_may_not_be_sent_needs_a_post_in_the_lobby() -> None:
    async with fake_chat() as chat:
        assert of(chat, "Plaza", home(chat)) == {"ops": {"say"}}
    async with fake_chat(scripts={"letter": LETTER}) as chat:
        assert of(chat, "Plaza", home(chat)) == {"ops": {"say"}, "lobby": {"say"}}


async def test_a_question_to_all_is_a_post_and_what_is_replaced_is_taken_away() -> None:
    async with fake_chat(scripts={"question": QUESTION, "news": KEEPS}) as chat:
        assert of(chat, "question", home(chat)) == {"lobby": {"say", "buttons"}}
        assert of(chat, "news", home(chat)) == {"lobby": {"say", "delete"}}


async def test_a_cog_needs_it_in_its_own_room_and_reacts_wherever_members_write() -> None:
    async with fake_chat() as chat:
        checkin = of(chat, "checkin", home(chat))
        assert checkin.keys() == {"lobby", "checkin"}
        assert checkin["lobby"] == {"react"}
        assert of(chat, "tasks", home(chat)).keys() == {"ops"}
        assert of(chat, "greetings", home(chat)) == {}


async def test_each_room_of_a_role_is_a_room_of_its_own() -> None:
    async with fake_chat(scripts={"morning": MORNING}) as chat:
        found = [need for need in chat.app.wanted.of(home(chat)) if need.whom == "morning"]
        assert Need("morning", frozenset({Can.SAY, Can.THREADS}), "lobby", "lobby") in found


async def test_a_role_without_a_room_is_asked_nothing() -> None:
    async with fake_chat() as chat:
        bare = replace(home(chat), rooms={"ops": "ops"})
        found = [need for need in chat.app.wanted.of(bare) if not need.can <= TO_MEMBERS]
        assert {need.role for need in found} == {"ops"}
