"""A browser without a screen for tests of operators' pages: cookies, forms, and what one reads."""

import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp

from bot.testing import FakeMember

LINK = re.compile(r"http://\S+?(?=[\s>)]|$)")
FORM = re.compile(r"<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", re.DOTALL)
FIELD = re.compile(r"<input[^>]*name=\"([^\"]+)\" value=\"([^\"]*)\"")
ENTRY = re.compile(r"<a class=\"line ([^\"]*)\" href=\"([^\"]+)\">(.*?)</a>", re.DOTALL)
TAGS = re.compile(r"<[^>]+>")


@dataclass
class Form:
    """A form of a page: where it is sent to, and what stands in it."""

    action: str
    fields: dict[str, str]
    words: str


@dataclass
class Browser:
    """One browser with its cookies; `status` and `page` are what it shows."""

    session: aiohttp.ClientSession
    status: int = 0
    page: str = ""
    path: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    async def goes(self, path: str) -> str:
        """Open an address; what one reads there."""
        async with self.session.get(path) as answer:
            return await self._shows(answer)

    async def sends(self, form: Form, **other: str) -> str:
        """Send a form, with some fields as they should not be; what one reads then."""
        origin = {"Origin": str(self.session._base_url).rstrip("/")}
        data = form.fields | other
        async with self.session.post(form.action, data=data, headers=origin) as answer:
            return await self._shows(answer)

    async def enters(self, link: str) -> str:
        """Open a link from the chat and press the button behind it."""
        await self.goes(link)
        return await self.sends(self.form("/ops/door"))

    def form(self, action: str, what: str | None = None) -> Form:
        """A form of the page, by where it is sent to and what it does."""
        for form in self.forms():
            if form.action == action and what in (None, form.fields.get("what")):
                return form
        raise AssertionError(f"no form {action} {what} in {self.words()}")

    def forms(self) -> list[Form]:
        """All forms of the page."""
        return [
            Form(html.unescape(action), _fields(body), _words(body))
            for action, body in FORM.findall(self.page)
        ]

    def entries(self) -> list[tuple[str, str, str]]:
        """The lines of the calendar: their classes, what one reads, where they lead."""
        return [
            (classes, _words(body), html.unescape(href))
            for classes, href, body in ENTRY.findall(self.page)
        ]

    def words(self) -> str:
        """What one reads on the page."""
        return _words(self.page.partition("<main")[2])

    async def _shows(self, answer: aiohttp.ClientResponse) -> str:
        self.status, self.page = answer.status, await answer.text()
        self.path, self.headers = str(answer.url.relative()), dict(answer.headers)
        return self.words()


@asynccontextmanager
async def browser(url: str) -> AsyncIterator[Browser]:
    """A new browser that knows nobody yet."""
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(url, cookie_jar=jar) as session:
        yield Browser(session)


async def link_of(member: FakeMember) -> str:
    """The link that a member is told when asking for it."""
    await member.calls("/ops")
    found = LINK.findall(member.told()[-1])
    assert found, member.told()
    return str(found[-1])


def _fields(body: str) -> dict[str, str]:
    return {name: html.unescape(value) for name, value in FIELD.findall(body)}


def _words(body: str) -> str:
    return " ".join(html.unescape(TAGS.sub(" ", body)).split())
