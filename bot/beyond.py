"""How a handler has the process do things by itself, opens pages, seals texts, knows hosts."""

from collections.abc import Mapping, Sequence
from functools import partial
from random import Random
from typing import Any
from urllib.parse import urlsplit

from bot import doors
from bot.acts import ReadFile
from bot.checkups import Checkup
from bot.counting import Counting
from bot.erasing import erase, erase_effects
from bot.errors import PlazaError, UserError
from bot.events import MemberEvent
from bot.hostlists import HostLists
from bot.kinds import Attached
from bot.machine import Compare, Fetch, Letter, Post, Resolve


class Beyond(Counting):
    """The part of a handler's view that reaches beyond chats and rows.

    What is asked for here is done after the commit, survives a crash, and is told to the `@done`
    of the name `then`, with `data`, in a unit of its own. Raises PlazaError where there is none.
    """

    @property
    def lists(self) -> HostLists:
        """The lists of hosts that the community uses, from all cogs."""
        return self._core.shelf.of(self.community.id)

    def relist(self) -> None:
        """After this unit, ask `@listing` anew which lists the community uses."""
        self.tx.after_commit(partial(self._core.shelf.changed, self.community.id))

    @property
    def unguessable(self) -> Random:
        """Chance that nobody can foresee, as for codes; in rehearsals and tests the same always."""
        return self._core.means.unguessable

    def door(self, path: str) -> str:
        """A link that lets this operator into the pages, once and within 15 minutes.

        Raises UserError `no-web` where no web server runs.
        """
        event, url = self.event, self.url(doors.DOOR)
        told = self._told if isinstance(event, MemberEvent) else frozenset[str]()
        token = doors.make(self.tx, self.community.id, self.member.id, path, told, self.now)
        return f"{url}/{token}"

    def url(self, path: str) -> str:
        """Where people reach an address of ours; raises UserError `no-web` where nobody does."""
        here = self._core.url()
        if here is None:
            raise UserError("no-web", cog="core")
        return f"{here}{path}"

    def checkup(self) -> Checkup:
        """What the chat finds in the way of the cogs and scripts here, from what it knows."""
        return self._core.checkup(self.community)

    def seal(self, text: str) -> str:
        """The text as nobody reads it without Plaza's key; each time another."""
        return self._core.means.vault.seal(text)

    def unseal(self, sealed: str) -> str | None:
        """The text that was sealed; None if it was changed since, or sealed by another key."""
        return self._core.means.vault.unseal(sealed)

    def erase_said(self, before: int) -> None:
        """What this cog said in `Sealed` words before an instant (UTC ms) opens no more."""
        self._forgotten(erase(self.tx, self.community.id, self.cog, before))

    def erase_effects(self, effects: Sequence[int]) -> None:
        """What these effects of this cog said in `Sealed` words or in a form; 500 at most."""
        self._forgotten(erase_effects(self.tx, self.community.id, self.cog, effects))

    def _forgotten(self, keys: Sequence[str]) -> None:
        """The chat keeps nothing of it either."""
        if keys:
            self._core.outbox.erased(self.tx, self.community, keys)

    def digest(self, text: str) -> str:
        """64 hex digits, the same for the same text: to find it again without keeping it."""
        return self._core.means.vault.digest(text)

    def read_file(self, attached: Attached, *, then: str, **data: str | int) -> int:
        """Have a file of this member's read, not kept: the codes in a picture, or its text.

        It comes from the chat's own files alone. The `@done` gets a `FileRead`.
        """
        event = self.event
        told = isinstance(event, MemberEvent)
        return self._add(
            ReadFile(
                file=attached,
                then=self._waits(then),
                data=data,
                member=self.member.id,
                asked_at=self.now,
                room=event.room if told else None,
                thread=event.thread if told else None,
                message=event.message if told else None,
            )
        )

    def fetch(
        self, source: str, *, then: str, etag: str = "", modified: str = "", **data: str | int
    ) -> int:
        """Have a list brought in and kept: from an address, or a file of the folder `lists/`.

        No address of this house or its provider is asked. With what the last `Fetched` said, it
        comes only if it changed. The `@done` gets a `Fetched`.
        """
        by = self._asked_by(then, data)
        return self._add(Fetch(source=source, etag=etag, modified=modified, **by))

    def resolve(self, url: str, *, then: str, **data: str | int) -> int:
        """Have it seen where an address leads on to, without reading any page.

        It asks servers that a stranger named: only where operators want that. The `@done` gets a
        `Resolved`.
        """
        return self._add(Resolve(url=url, **self._asked_by(then, data)))

    def post(
        self,
        url: str,
        body: str,
        *,
        secret: str,
        id: str,
        then: str,
        near: bool = False,
        **data: str | int,
    ) -> int:
        """Have a body (JSON) sent to a server, signed by `secret` as `bot/signing.py` says.

        It is tried once; `id` stands in a header, the same for each try, so that the receiver
        knows a repeated one. No row keeps address, secret or body in plain. An address of this
        house is asked only where `near`. The `@done` gets a `Posted`.
        """
        sealed, host = (
            self.seal(Letter(url, secret, body).write()),
            self.digest(urlsplit(url).netloc),
        )
        by = self._asked_by(then, data)
        return self._add(Post(id=id, sealed=sealed, queue=host, near=near, **by))

    def compare(
        self,
        file: str,
        *,
        then: str,
        before: str = "",
        watched: tuple[str, ...] = (),
        **data: str | int,
    ) -> int:
        """Have a kept list of hosts read, and held against the one before it.

        `watched` are hosts that it had better not hold. The `@done` gets a `Compared`.
        """
        by = self._asked_by(then, data)
        return self._add(Compare(file=file, before=before, watched=watched, **by))

    def _asked_by(self, then: str, data: Mapping[str, str | int]) -> dict[str, Any]:
        """Who is told, and who caused it."""
        member = self.scene.member
        return {"then": self._waits(then), "data": data, "member": member.id if member else 0}

    def _waits(self, then: str) -> str:
        full = then if "." in then else f"{self.cog}.{then}"
        if full not in self._core.done:
            raise PlazaError(f"there is no @done {full}")
        return full
