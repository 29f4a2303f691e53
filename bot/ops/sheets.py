"""Draws the pages of operators, in their language, with what every form of a page carries."""

import datetime as dt
import secrets
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.effects import Argument, Words
from bot.texts import Texts
from bot.web import Site
from bot.web_pages import Pages, wished

CORE = "core"
Plainly = str | int | dt.date | dt.time


class Sheets:
    """The templates of the core and of each cog that has pages."""

    def __init__(self, site: Site, texts: Texts, cogs: Mapping[str, Path]) -> None:
        self._texts = texts
        folders = {CORE: Path(__file__).parent} | dict(cogs)
        self._pages: dict[str, Pages] = {
            owner: site.pages(owner, folder) for owner, folder in folders.items()
        }

    def show(
        self,
        request: web.Request,
        owner: str,
        template: str,
        language: str | None = None,
        status: int = 200,
        **given: Any,
    ) -> web.Response:
        """A page of an owner; without a language, in the one that the browser asks for.

        Templates see `t(key, ...)`, a sentence of the owner or else of the core, for plain values;
        `say(words)`, or `say(words, language)`; and `once()`, what makes a form's press one of its
        own.
        """
        spoken = language or wished(request)

        def say(words: Words, other: str = spoken) -> str:
            return self._texts.render(words, other)

        @cache  # a month says a few sentences a thousand times
        def sentence(key: str, **args: Plainly) -> str:
            home = owner if self._texts.has(owner, key) else CORE
            return self._texts.say(spoken, home, key, args)

        return self._pages[owner].render(
            request,
            template,
            status,
            language=spoken,
            t=sentence,
            say=say,
            once=lambda: secrets.token_urlsafe(12),
            **given,
        )

    def refuse(
        self,
        request: web.Request,
        key: str,
        status: int,
        language: str | None = None,
        **args: Argument,
    ) -> web.Response:
        """A page that says why there is nothing to see, and what to do next."""
        spoken = language or wished(request)
        sentence = self._texts.say(spoken, CORE, f"ops-{key}", args)
        return self.show(
            request,
            CORE,
            "refused.html",
            spoken,
            status,
            title=self._texts.say(spoken, CORE, f"ops-{key}.title"),
            sentence=sentence,
        )
