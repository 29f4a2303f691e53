"""A name or a typed word in a sentence of ours is shown as it is, and does nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places import MessageId, MessageLink
from bot.platforms.discord.escape import GAP, bare, escape


@pytest.mark.parametrize(
    "name",
    [
        "Amy 李雷 Ελένη Jānis João １２３ 🙂",
        "👩‍🚀 Ķērpju Ģirts",
        "小红书 签到",
        "O'Neill & Sons, 100%",
        "amy.lee-smith@example.org",
        "10:30",
        "C#",
    ],
)
def test_a_harmless_name_stays_as_it_is(name: str) -> None:
    assert escape(name) == name


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        (
            "**bold** _it_ ~~no~~ `code` ||secret||",
            r"\*\*bold\*\* \_it\_ \~\~no\~\~ \`code\` \|\|secret\|\|",
        ),
        (r"a\*b*", r"a\\\*b\*"),
        ("[click](x.y)", r"\[click\](x.y)"),
        ("@everyone and @HERE", f"@{GAP}everyone and @{GAP}HERE"),
        ("<@123> <@!123> <@&5>", rf"\<@{GAP}123> \<@{GAP}!123> \<@{GAP}&5>"),
        ("<#123> <:party:99> <a:dance:99> <t:1>", r"\<#123> \<:party:99> \<a:dance:99> \<t:1>"),
        ("https://bad.example", f"https:{GAP}//bad.example"),
        ("discord.gg/raid Discord.com/invite/x", f"discord{GAP}.gg/raid Discord{GAP}.com/invite/x"),
        ("# Title", r"\# Title"),
        ("-# small", r"\-# small"),
        (" > quote", r" \> quote"),
        ("- list", r"\- list"),
        ("3. third", r"3\. third"),
        ("one\ntwo\u2028three", "one two three"),
        ("gnp\u202e.exe\u200b", "gnp.exe"),
        ("\x00\x1b[31mred", r"\[31mred"),
    ],
)
def test_what_discord_would_read_in_it_is_made_inert(typed: str, sent: str) -> None:
    assert escape(typed) == sent


@given(st.text())
def test_a_label_shows_what_was_typed(typed: str) -> None:
    shown = bare(escape(typed))
    assert shown == "".join(bare(escape(char)) for char in typed)
    assert "\n" not in shown


@given(st.text(alphabet="\\*_~`|<>[]()@#-0123456789.ehrvyon:/ "))
def test_no_mark_is_left_that_discord_reads(typed: str) -> None:
    sent = escape(typed)
    for at, char in enumerate(sent):
        if char in "*_~`|<[]":
            before = sent[:at]
            assert (len(before) - len(before.rstrip("\\"))) % 2 == 1
    for mention in ("@everyone", "@here", "@1", "://"):
        assert mention not in sent


def test_a_message_is_a_link_that_discord_opens_in_place_and_a_thread_is_its_room() -> None:
    link = MessageLink("1", "22", "333")
    assert escape(MessageId.of(link)) == "https://discord.com/channels/1/22/333"
    in_thread = MessageLink("1", "22", "333", thread="44")
    assert escape(MessageId.of(in_thread)) == "https://discord.com/channels/1/44/333"
