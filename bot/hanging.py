"""What a post shows besides words: looks up the files of pictures, and has cards drawn."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from bot import media, pictures
from bot.around import Around
from bot.cards.facts import order
from bot.cards.studio import NotDrawn, Rush
from bot.communities import Community
from bot.delivery import Drawn, Form
from bot.effects import Answer, Can, Card, Effect, Picture, Plain, Say
from bot.loader import Loaded
from bot.media import Medium
from bot.platforms.base import Carrier
from bot.store.db import Database

SHOWING = (Say, Answer)
Named = Mapping[str, list[Medium]]
Shown = tuple[tuple[Path | Drawn, str], ...]

log = logging.getLogger("plaza.cards")


class Hears(Protocol):
    """Who hears of what could not be shown."""

    def words_cut(self, community: Community, begins: str) -> None:
        """A text was longer than the chat takes; how it begins, of what all may read."""

    def picture_gone(self, community: Community, picture: Picture) -> None:
        """A picture is no more."""

    def card_told(self, community: Community, card: Card, why: str) -> None:
        """A card could not be drawn, and why."""


class Hanging:
    """Finds and draws what is shown; what cannot be, is told in words."""

    def __init__(self, db: Database, loaded: Loaded, around: Around, hears: Hears) -> None:
        self._db = db
        self._texts = loaded.texts
        self._cards = loaded.cards()
        self._around = around
        self._hears = hears

    async def of(
        self, effect: Effect, language: str, community: Community, platform: Carrier
    ) -> tuple[Shown, tuple[str, ...]]:
        """Each picture with what is on it, and what is told of those that cannot be shown."""
        hung = effect.pictures if isinstance(effect, SHOWING) else ()
        if not hung:
            return (), ()
        named = await self._named(hung, community)
        shown: list[tuple[Path | Drawn, str]] = []
        told: list[str] = []
        for each in hung:
            medium = self._medium(each, named, language, community)
            alt = Plain(medium.alt) if medium else each.alt
            found = await self._found(each, medium, language, community, platform)
            if found is None:
                told.append(self._texts.render(alt, language, platform.escape, community.voice))
            else:
                shown.append((found, self._texts.render(alt, language, voice=community.voice)))
        return tuple(shown), tuple(each for each in told if each)

    async def on_page(
        self, each: Picture | Card, language: str, community: Community
    ) -> Path | Drawn | None:
        """The file of a picture, or a card as PNG; None where it is gone or cannot be drawn."""
        medium = self._medium(each, await self._named((each,), community), language, community)
        if isinstance(each, Card):
            return await self._draw(each, language, community, "png")
        return self._path(each, medium)

    async def _named(self, hung: tuple[Picture | Card, ...], community: Community) -> Named:
        """The community's own pictures that are shown by their names."""
        names = [each.file for each in hung if isinstance(each, Picture) and each.named]
        return await self._db.read(media.named, community.id, names) if names else {}

    def _medium(
        self, each: Picture | Card, named: Named, language: str, community: Community
    ) -> Medium | None:
        if isinstance(each, Card) or not each.named:
            return None
        return media.chosen(named.get(each.file, ()), language, community.language)

    async def _found(
        self,
        each: Picture | Card,
        medium: Medium | None,
        language: str,
        community: Community,
        platform: Carrier,
    ) -> Path | Drawn | None:
        able = Can.PICTURES in platform.can
        if isinstance(each, Card):
            return await self._drawn(each, language, community, platform) if able else None
        path = self._path(each, medium)
        if path is None:
            self._hears.picture_gone(community, each)
        return path if able else None

    async def _drawn(
        self, card: Card, language: str, community: Community, platform: Carrier
    ) -> Path | Drawn | None:
        """The card as this platform shows it; None where it cannot be drawn, which is no fault."""
        template = self._cards.get(f"{card.cog}.{card.name}")
        if template is None or platform.draws is None:
            return template
        return await self._draw(card, language, community, platform.draws)

    async def _draw(
        self, card: Card, language: str, community: Community, form: Form
    ) -> Drawn | None:
        template = self._cards[f"{card.cog}.{card.name}"]
        try:
            return await self._around.studio.draw(
                order(card, template, language, community, self._texts), form
            )
        except NotDrawn as error:
            log.warning("the card %s.%s is told in words: %s", card.cog, card.name, error)
            if not isinstance(error, Rush):
                self._hears.card_told(community, card, str(error))
            return None

    def _path(self, picture: Picture, medium: Medium | None) -> Path | None:
        if picture.named:
            return self._around.files.path(medium.file) if medium else None
        if picture.kept:
            return self._around.files.path(picture.file)
        return pictures.find(self._around.shown, picture.file)
