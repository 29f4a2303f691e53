"""What people's clients let them send, and what Discord makes of it."""

from typing import Any

import pytest

from tests.standins.discord import Impossible, Standin, bits, messages, open_standin
from tests.standins.discord.routing import File
from tests.standins.discord.shapes import Wire

SHOP = {"title": "A shop", "url": "https://shop.lv"}
TEXT = File("a.txt", b"one", "text/plain")


def told(discord: Standin) -> list[tuple[str, Wire]]:
    """What the gateway tells from here on."""
    heard: list[tuple[str, Wire]] = []
    discord.listeners.append(lambda kind, data: heard.append((kind, data)))
    return heard


def forbid(discord: Standin, *permissions: int) -> None:
    everyone = discord.world.guild["roles"][0]
    kept = int(everyone["permissions"]) & ~bits.combined(permissions)
    everyone["permissions"] = str(kept)


async def test_a_forward_carries_a_copy_without_author_and_cannot_be_edited() -> None:
    async with open_standin() as discord:
        amy, bo = await discord.joins("Amy"), await discord.joins("Bo")
        theirs = await bo.writes("Look!", files=[TEXT])
        made = await amy.forwards(theirs, "check-in")
        (snapshot,) = made["message_snapshots"]
        assert snapshot["message"]["content"] == "Look!"
        assert "author" not in snapshot["message"]
        assert made["content"] == ""
        assert made["message_reference"]["type"] == 1
        again = await amy.forwards(made)
        assert again["message_snapshots"] == made["message_snapshots"]
        with pytest.raises(Impossible, match="can be edited"):
            await amy.edits(made, "mine")


async def test_a_preview_is_an_update_without_an_edit() -> None:
    async with open_standin() as discord:
        amy = await discord.joins("Amy")
        wire = await amy.writes("https://shop.lv")
        heard = told(discord)
        amy.is_previewed(wire, [SHOP])
        ((kind, data),) = heard
        assert (kind, data["edited_timestamp"]) == ("MESSAGE_UPDATE", None)
        assert [each["url"] for each in data["embeds"]] == ["https://shop.lv"]
        messages.change(discord, wire, flags=1 << 2)
        with pytest.raises(Impossible, match="previews"):
            amy.is_previewed(wire, [SHOP])


async def test_a_thread_of_its_own_is_told_and_said_in_the_channel() -> None:
    async with open_standin() as discord:
        amy = await discord.joins("Amy")
        heard = told(discord)
        thread = await amy.starts_thread("Books")
        assert [kind for kind, _ in heard] == ["THREAD_CREATE", "MESSAGE_CREATE"]
        assert heard[0][1]["owner_id"] == amy.id
        said = heard[1][1]
        assert (said["type"], said["content"]) == (18, "Books")
        assert said["message_reference"]["channel_id"] == thread["id"]


@pytest.mark.parametrize(
    ("text", "sent", "why"),
    [
        ("  ", {}, "empty"),
        ("a" * 2_001, {}, "2000 characters"),
        ("", {"files": [TEXT] * 11}, "10 files"),
        ("", {"poll": ["Tea?"]}, "1 to 10 answers"),
        ("", {"poll": ["Tea?", "y" * 56]}, "55 characters"),
    ],
)
async def test_what_a_client_does_not_send(text: str, sent: dict[str, Any], why: str) -> None:
    async with open_standin() as discord:
        amy = await discord.joins("Amy")
        with pytest.raises(Impossible, match=why):
            await amy.writes(text, **sent)


async def test_what_needs_a_permission_is_not_sent_without_it() -> None:
    async with open_standin() as discord:
        amy = await discord.joins("Amy")
        wire = await amy.writes("https://shop.lv")
        forbid(discord, bits.ATTACH_FILES, bits.SEND_POLLS, bits.EMBED_LINKS)
        for sent in ({"files": [TEXT]}, {"poll": ["Tea?", "Yes"]}, {"previews": [SHOP]}):
            with pytest.raises(Impossible, match="may not do that"):
                await amy.writes("", **sent)
        with pytest.raises(Impossible, match="no previews"):
            amy.is_previewed(wire, [SHOP])
        forbid(discord, bits.CREATE_PUBLIC_THREADS)
        with pytest.raises(Impossible, match="may not do that"):
            await amy.starts_thread("Books")


async def test_names_polls_and_threads_have_their_limits() -> None:
    async with open_standin() as discord:
        amy = await discord.joins("Amy")
        poll = await amy.writes("", poll=["Tea?", "Yes"])
        with pytest.raises(Impossible, match="forwarded"):
            await amy.forwards(poll)
        with pytest.raises(Impossible, match="edited"):
            await amy.edits(poll, "Coffee?")
        with pytest.raises(Impossible, match="1 to 32 characters"):
            amy.is_named("a" * 33)
        with pytest.raises(Impossible, match="100 characters"):
            await amy.starts_thread("a" * 101)
        await amy.opens_thread("Tea", poll)
        with pytest.raises(Impossible, match="there is a thread"):
            await amy.opens_thread("Tea", poll)
