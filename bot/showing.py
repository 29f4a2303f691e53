"""How a handler shows pictures and cards, and keeps what members send."""

from bot.acts import Keep
from bot.effects import Card, Picture, Words
from bot.errors import PlazaError, UserError
from bot.events import MemberEvent
from bot.files import MOST_BYTES
from bot.kinds import Attached, FileKind
from bot.media import Media
from bot.opening import Opening
from bot.pictured import Fact


class Showing(Opening):
    """The part of a handler's view that has to do with files."""

    @property
    def media(self) -> Media:
        """The pictures of the community, by the names that operators gave them."""
        return Media(self.tx, self.community.id)

    def picture(self, name: str) -> Picture:
        """The community's picture of this name, for `say` and `reply`.

        Each reader sees that of their language, as it is when it is shown. Raises UserError
        `no-such-picture`, with a near name, if there is none.
        """
        return self.media.picture(name)

    def card(self, name: str, /, *, alt: str | Words, **facts: Fact) -> Card:
        """A card of this cog's `cards/<name>.svg`, for `pictures=` of `say` and `reply`.

        `alt`, a key or words, says all that it says: it is read where the card cannot be seen.
        Raises PlazaError where there is no such template.
        """
        if f"{self.cog}.{name}" not in self._core.cards:
            raise PlazaError(f"there is no {name}.svg in the folder cards of {self.cog}")
        return Card(self.cog, name, self._words(alt, {}), facts)

    def keep(
        self,
        attached: Attached,
        *,
        then: str,
        kind: FileKind = "picture",
        anyhow: bool = False,
        **data: str | int,
    ) -> int:
        """Have a file that the member sent brought in; the `@kept` of the name `then` goes on.

        It is called with `data` and answers the member, where this handler says nothing. A file
        that is not what it should be, or too large, is refused in words by the core itself; with
        `anyhow`, the `@kept` is called then, too, and says `kept.refused`.
        Raises PlazaError where there is no such `@kept`.
        """
        handle, event = self._handle(), self.event
        full = then if "." in then else f"{self.cog}.{then}"
        if full not in self._core.kept:
            raise PlazaError(f"there is no @kept {full}")
        if attached.size > MOST_BYTES[kind] and not anyhow:
            raise _too_large(attached, kind)
        assert isinstance(event, MemberEvent)
        return self._add(
            Keep(
                file=attached,
                kind=kind,
                then=full,
                data=data,
                handle=handle,
                private=self.scene.private,
                member=self.member.id,
                asked_at=self.now,
                rights=tuple(sorted(self._told)),
                room=event.room,
                thread=event.thread,
                message=event.message,
                anyhow=anyhow,
            )
        )


def _too_large(attached: Attached, kind: FileKind) -> UserError:
    most = MOST_BYTES[kind] >> 20
    return UserError("file-too-large", cog="core", file=attached.name, kind=kind, most=most)
