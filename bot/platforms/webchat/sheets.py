"""Pages in the reader's language, and the page that says what went wrong."""

from pathlib import Path
from typing import Any

from aiohttp import web

from bot.errors import UserError
from bot.platforms.base import Ground
from bot.platforms.webchat.settings import NAME
from bot.web_pages import wished

FAULTS = {
    403: "error-forbidden",
    404: "error-not-found",
    413: "refused-too-large",
    429: "error-too-many",
    500: "error-fault",
    503: "refused-starting",
}
OTHER_FAULT = "refused-request"


class Sheets:
    """Renders the chat's templates with its sentences."""

    def __init__(self, ground: Ground) -> None:
        self._texts = ground.texts
        self._pages = ground.site.pages(NAME, Path(__file__).parent)
        ground.site.show_faults(self.fault)

    def show(
        self,
        request: web.Request,
        template: str,
        language: str | None = None,
        status: int = 200,
        **given: Any,
    ) -> web.Response:
        """A page; without a language, in the one that the browser asks for."""
        spoken = language or wished(request)

        def say(key: str, **args: str | int) -> str:
            home = NAME if self._texts.has(NAME, key) else "core"
            return self._texts.say(spoken, home, key, args)

        return self._pages.render(request, template, status, language=spoken, t=say, **given)

    def say(self, language: str, refused: UserError) -> str:
        """Why something was refused."""
        return self._texts.say(language, NAME, refused.key, refused.args_)

    def fault(self, request: web.Request, status: int) -> web.Response:
        """What happened and what to do next, without a word about our insides."""
        key = FAULTS.get(status, OTHER_FAULT)
        language = wished(request)
        title = self._texts.say(language, NAME, f"{key}-title")
        sentence = self._texts.say(language, NAME, key)
        return self.show(request, "error.html", language, status, title=title, sentence=sentence)
