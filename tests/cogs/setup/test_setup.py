"""An operator sets a server up by buttons and forms, looks at a rehearsal, and goes live."""

from bot.store.db import Row, Tx
from bot.testing import FakeChat, FakeMember, fake_chat

MORNING = """
name: {en: "Good morning", pt-BR: "Bom dia"}
kind: value
for: [keep_active]
when: [{at: "10:00"}]
steps: [{say: {text: {en: "Good morning, all!", pt-BR: "Bom dia a todos!"}}}]
"""
CARD = """
name: Card
kind: talk
for: [keep_active, sell]
off: true
when: [{at: "10:00"}]
where: {room: checkin}
steps: [{say: {text: "Who is here?"}}]
"""
ASKING = """
name: {en: Member day}
kind: offer
for: [sell]
off: true
inputs: {word: {kind: text, required: true, ask: "Which word?"}}
when: [{at: "20:00"}]
steps: [{say: {text: "Hello {inputs.word}"}}]
"""
SCRIPTS = {"morning": MORNING, "card": CARD}
NEW = """Riga Bakery: not set up yet
What it is for: not said yet
Rooms: lobby –, check-in –, operators –
Language English, time zone UTC, form of address not chosen
Pace: 2 posts of scripts a day in one room, 1h30m apart; quiet from 10:30 PM to 7:00 AM, \
what is due then waits for the morning
Your own sites: –
Still needed: a lobby, a room for operators, and the time zone."""


async def invited(chat: FakeChat, language: str = "en-US") -> FakeMember:
    """Ann, who has just let her server invite the bot."""
    bakery = await chat.server("Riga Bakery", language=language)
    return chat.has("Ann", rights=["rules", "content"], community=bakery)


async def chooses_rooms(ann: FakeMember) -> None:
    await ann.calls("/setup")
    await ann.presses("Rooms")
    await ann.submits(lobby="general", ops="staff")


async def chooses_zone(ann: FakeMember, zone: str = "Europe/Riga") -> None:
    await ann.calls("/setup")
    await ann.presses("Language and time")
    await ann.submits(zone=zone)


def said(ann: FakeMember, room: str) -> list[str]:
    return ann.chat.said(room, community=ann.community)


async def test_setup_shows_the_settings_with_a_button_for_each() -> None:
    async with fake_chat() as chat:
        ann = await invited(chat)
        await ann.calls("/setup")
        await ann.was_told(NEW)
        assert [label for _, label in ann.sees()[-1].buttons] == [
            "Bring people in",
            "Keep people active",
            "Sell",
            "Support customers",
            "Rooms",
            "Language and time",
            "Pace",
            "Own sites",
        ]


async def test_only_operators_set_a_server_up() -> None:
    async with fake_chat() as chat:
        ann = await invited(chat)
        amy = chat.has("Amy", community=ann.community)
        await amy.calls("/setup")
        assert amy.told()[-1].startswith("You need the right")


async def test_with_lobby_and_operators_room_the_rehearsal_begins() -> None:
    async with fake_chat() as chat:
        ann = await invited(chat)
        await chooses_rooms(ann)
        told = ann.told()[-1]
        assert "Riga Bakery: rehearsal, only operators read the bot" in told
        assert "Rooms: lobby #general, check-in –, operators #staff" in told
        assert [text[:36] for text in said(ann, "staff")] == [
            "The bot is set up and rehearses: eve"
        ]


async def test_an_aim_proposes_its_scripts_and_switches_none_on() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        ann = await invited(chat)
        await chooses_rooms(ann)
        await ann.presses("Keep people active")
        assert ann.told()[-1].splitlines()[-3:] == [
            "Scripts that are ready for this. None is on: look at one, then take it with /sop add "
            "and its name; it asks what you want and has a button that switches it on.",
            "• card: Card",
            "• morning: Good morning",
        ]
        await ann.presses("Preview morning")
        await ann.was_told("morning would begin like this:\nGood morning, all!")
        await ann.presses("Take it")
        assert ann.told()[-1].startswith("morning is saved and off:")
        await chat.passes(days=2)
        set_up, guard = said(ann, "staff")  # and no script
        assert set_up.startswith("The bot is set up")
        assert "/guard test" in guard


async def test_an_aim_proposes_scripts_that_ask_first_without_a_preview() -> None:
    async with fake_chat(scripts=SCRIPTS | {"member-day": ASKING}) as chat:
        ann = await invited(chat)
        await chooses_rooms(ann)
        await ann.presses("Sell")
        assert "• member-day: Member day" in ann.told()[-1].splitlines()
        assert "Preview member-day" not in ann.told()[-1]


async def test_a_preview_before_anything_is_set_up_reads_as_it_would_here() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        ann = await invited(chat, language="pt-BR")
        await ann.calls("/setup")
        await ann.presses("Manter a conversa viva")
        await ann.presses("Ver morning")
        await ann.was_told("morning começaria assim:\nBom dia a todos!")


async def test_what_was_added_speaks_in_rehearsal_and_live_by_the_clock_that_was_chosen() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        ann = await invited(chat)
        await chooses_rooms(ann)
        await chooses_zone(ann, "Europe/Lisbon")
        await ann.calls("/sop on", script="morning")
        await chat.passes(hours=2, minutes=59)
        set_up, guard = said(ann, "staff")
        assert set_up.startswith("The bot is set up")
        assert "/guard test" in guard
        await chat.passes(minutes=1)  # ten in Lisbon is noon in Riga
        assert said(ann, "staff")[-1].endswith("\nGood morning, all!")
        assert said(ann, "general") == []
        await ann.calls("/golive")
        await ann.was_told(
            "The bot is live: from now on members read what it says.\n"
            "By themselves run: morning. /sop list shows when."
        )
        await chat.passes(days=1)
        assert said(ann, "general") == ["Good morning, all!"]
        await ann.calls("/rehearse")
        await chat.passes(days=1)
        assert said(ann, "general") == ["Good morning, all!"]
        assert said(ann, "staff")[-1].endswith("\nGood morning, all!")


async def test_going_live_names_what_is_missing() -> None:
    async with fake_chat() as chat:
        ann = await invited(chat)
        await ann.calls("/golive")
        await ann.was_told(
            "The bot cannot go live yet. Still needed: a lobby, a room for operators, and the "
            "time zone. /setup has the buttons for it."
        )
        await chooses_rooms(ann)
        await ann.calls("/golive")
        assert "Still needed: the time zone." in ann.told()[-1]


async def test_a_zone_that_is_nearly_right_is_answered_with_the_right_one() -> None:
    async with fake_chat() as chat:
        ann = await invited(chat)
        await chooses_zone(ann, "riga")
        await ann.was_told(
            'There is no time zone "riga". Did you mean Europe/Riga? Press the button again and '
            "write that."
        )
        await chooses_zone(ann, "Atlantis")
        assert ann.told()[-1].startswith('There is no time zone "Atlantis". ')


async def test_own_sites_are_kept_as_hosts() -> None:
    async with fake_chat() as chat:
        ann = await invited(chat)
        await ann.calls("/setup")
        await ann.presses("Own sites")
        await ann.submits(sites="https://www.Shop.example.com/new\nbakery.lv")
        assert "Your own sites: shop.example.com and bakery.lv" in ann.told()[-1]
        await ann.presses("Own sites")
        await ann.submits(sites="our shop")
        await ann.was_told('"our" is no address of a site. Write one such as shop.example.com.')


async def test_a_script_that_needs_a_room_that_is_not_there_says_why() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        ann = await invited(chat)
        await chooses_rooms(ann)
        await ann.calls("/sop add", script="card")
        assert "has no room for the role 'checkin'" in ann.told()[-1]
        await ann.calls("/sop on", script="card")
        await ann.was_told(
            "card cannot run here: where.room: community 'Riga Bakery' has no room for the role "
            "'checkin'. /setup chooses rooms and language."
        )
        await ann.presses("Rooms")
        await ann.submits(checkin="checkin")
        await ann.calls("/sop on", script="card")
        assert ann.told()[-1].startswith("card is on. It comes next Mon, Mar 2 10:00")


async def test_what_config_yaml_sets_is_changed_there() -> None:
    async with fake_chat() as chat:
        ann = chat.has("Ann", rights=["rules"])
        await ann.calls("/setup")
        assert [label for _, label in ann.sees()[-1].buttons][-3:] == [
            "Language and time",
            "Pace",
            "Own sites",
        ]
        await ann.presses("Language and time")
        await ann.submits(zone="Europe/Athens")
        await ann.was_told(
            "This is set in config.yaml, under communities.home.zone. Change it there and start "
            "Plaza anew; a command cannot."
        )
        await ann.calls("/golive")
        assert "communities.home.stage" in ann.told()[-1]
        await ann.presses("Sell")
        assert any("What it is for: selling" in told for told in ann.told())


async def test_what_was_set_up_is_there_after_a_restart() -> None:
    async with fake_chat(scripts=SCRIPTS) as chat:
        ann = await invited(chat)
        await chooses_rooms(ann)
        await chooses_zone(ann)
        await ann.presses("Sell")
        await ann.calls("/setup")
        before = ann.told()[-1]
        await chat.restarts()
        await ann.calls("/setup")
        await ann.was_told(before)


async def test_each_change_is_written_down_with_before_and_after() -> None:
    async with fake_chat() as chat:
        ann = await invited(chat)
        await chooses_rooms(ann)
        await chooses_zone(ann)
        lobby, ops = (chat.outside.room(ann.community, name) for name in ("general", "staff"))
        assert await chat.db.read(_audited) == [
            ("change rooms", "{}", f'{{"lobby": "{lobby}", "ops": "{ops}"}}'),
            ("change stage", '"new"', '"rehearsal"'),
            ("change zone", '"UTC"', '"Europe/Riga"'),
            ("change address", "null", '"casual"'),
        ]


def _audited(tx: Tx) -> list[Row]:
    return tx.rows("SELECT action, before, after FROM audit ORDER BY id")
