"""How a handler changes what was posted: edits, takes away, pins, opens a thread."""

from collections.abc import Sequence

from bot.corrected import carried
from bot.effects import Argument, Button, Delete, Edit, OpenThread, Pin, Words
from bot.outbox_words import changed_of
from bot.speaking import Speaking


class Mending(Speaking):
    """The part of a handler's view that changes posts."""

    def edit(
        self,
        post: int,
        key: str | Words,
        *,
        buttons: Sequence[Button] = (),
        at: int | None = None,
        watched: bool = False,
        anew: bool = False,
        **args: Argument,
    ) -> int:
        """Give a post of ours new words, now or at an instant; the id of what does it.

        What operators corrected in it stays so. `watched`: you look what comes of it by
        `ctx.posts`, and tell the operators; else they are told by us if it fails. `anew`: where
        somebody took the post away, it is posted again, for what nobody may miss.
        """
        words = carried(self._words(key, args), changed_of(self.tx, post))
        meant_for = None
        if self.community.stage == "rehearsal" and (said := self.posted(post)):
            meant_for = said.meant_for
        edited = Edit(
            post=post,
            words=words,
            buttons=tuple(buttons),
            meant_for=meant_for,
            watched=watched,
            anew=anew,
        )
        return self._add(edited, at)

    def delete(
        self,
        post: int,
        *,
        at: int | None = None,
        after: int | None = None,
        watched: bool = False,
    ) -> int:
        """Take a post of ours away, now or at an instant; the id of what does it.

        With `after`, it goes when that post of ours is out. `watched` as of an edit.
        """
        return self._add(Delete(post=post, after=after, watched=watched), at)

    def pin(self, post: int) -> None:
        """Keep a post of ours in sight in its room."""
        self._add(Pin(post=post))

    def open_thread(self, post: int, key: str | Words, **args: Argument) -> None:
        """Let members answer under a post of ours; the words are the thread's name."""
        self._add(OpenThread(post=post, name=self._words(key, args)))
