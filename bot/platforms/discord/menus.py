"""The menu of a message: its entries as Discord takes them, and what becomes of a pick."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.cog import RIGHTS
from bot.errors import PlazaError
from bot.events import MenuOpened, Person
from bot.offers import MenuOffer
from bot.platforms.discord import interactions
from bot.platforms.discord.facts import instant, name_of
from bot.platforms.discord.interactions import Interaction
from bot.platforms.discord.places import native
from bot.platforms.discord.settings import NAME
from bot.platforms.discord.slash import IN_SERVERS, LOCALES, MANAGE_SERVER, PLAIN, Part

ON_MESSAGE = 3  # Discord's kind of such a command
MOST, LONGEST = 5, 32  # entries, and characters of a title

Menus = Mapping[str, Sequence[MenuOffer]]
"""What the cogs offer, by our languages; the same entries in each."""


def entries(said: Menus) -> list[Part]:
    """All entries of a server; raises PlazaError where Discord would not take them."""
    if len(said[PLAIN]) > MOST:
        raise PlazaError(
            f"the cogs offer {len(said[PLAIN])} entries for the menu of a message, and Discord "
            f"takes {MOST}; leave one of these cogs out: "
            + ", ".join(sorted({each.name.partition(".")[0] for each in said[PLAIN]}))
        )
    by_language = {lang: {each.name: each.title for each in menus} for lang, menus in said.items()}
    return [
        _entry(menu, {lang: of[menu.name] for lang, of in by_language.items()})
        for menu in said[PLAIN]
    ]


def _entry(menu: MenuOffer, titles: Mapping[str, str]) -> Part:
    for language, title in titles.items():
        if not 1 <= len(title) <= LONGEST:
            cog, _, name = menu.name.partition(".")
            raise PlazaError(
                f"the entry {title!r} for the menu of a message has {len(title)} characters in "
                f"{language}, {LONGEST} at most; look at the text menu-{name} of the cog {cog}"
            )
    plain = titles[PLAIN]
    others = {
        locale: titles[language]
        for locale, language in LOCALES.items()
        if titles[language] != plain
    }
    made: Part = {"name": plain, "type": ON_MESSAGE, **IN_SERVERS}
    if others:
        made["name_localizations"] = others
    if menu.right is not None:
        made["default_member_permissions"] = MANAGE_SERVER
    return made


def is_menu(interaction: Interaction) -> bool:
    """Whether the command that was called stands in the menu of a message."""
    data: Any = interaction.data
    return data is not None and data.get("type") == ON_MESSAGE


def picked(interaction: Interaction, offered: Sequence[MenuOffer]) -> MenuOpened:
    """What was picked, and on which message; one that is offered no more has no cog."""
    data: Any = interaction.data
    room, thread = interactions.place(interaction)
    target = data["resolved"]["messages"][data["target_id"]]
    return MenuOpened(
        id=f"interaction:{interaction.id}",
        platform=NAME,
        community=str(interaction.guild_id or ""),
        at=instant(interaction.id),
        who=interactions.who(interaction),
        room=room,
        thread=thread,
        message=native(str(target["channel_id"]), str(target["id"]), room),
        handle=interactions.handle(interaction),
        menu=next((each.name for each in offered if each.title == data["name"]), ""),
        about=_author(interaction, target["author"]),
        said=str(target.get("content") or ""),
    )


def _author(interaction: Interaction, user: Mapping[str, Any]) -> Person:
    """Who wrote it; of what they may do, Discord tells with a menu only who owns the server."""
    guild = interaction.guild
    owns = guild is not None and guild.owner_id == int(user["id"])
    rights: frozenset[str] = RIGHTS if owns else frozenset()
    bot = bool(user.get("bot"))
    return Person(str(user["id"]), name_of(user), rights=rights, bot=bot)
