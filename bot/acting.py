"""How a handler acts on members, on what they wrote, and on rooms."""

from collections.abc import Sequence

from bot.acts import (
    PURGED,
    Ban,
    GiveRole,
    Kick,
    Lock,
    PauseInvites,
    Purge,
    Rename,
    Retitle,
    Slow,
    TakeRole,
    TimeOut,
    Unban,
    Unlock,
)
from bot.effects import Argument, Effect, Plain, Say, Text, Words
from bot.holders import Holder
from bot.members import Member
from bot.mending import Mending
from bot.places import RoomLink


class Acting(Mending):
    """The part of a handler's view that does more than say things.

    In stage `rehearsal` nothing is done to members or their messages: the operators read in their
    room what would have been.
    """

    def give_role(self, member: Member, role: str) -> int | None:
        """Give a member a role, by its native id; the effect's id, or None in a rehearsal."""
        effect = GiveRole(member=member.id, role=role)
        return self._act(effect, "would-give-role", member=member.name, role=role)

    def take_role(self, member: Member, role: str) -> int | None:
        """Take a role from a member, by its native id; the effect's id, or None in a rehearsal."""
        effect = TakeRole(member=member.id, role=role)
        return self._act(effect, "would-take-role", member=member.name, role=role)

    def time_out(self, member: Member, until: int) -> int | None:
        """Let a member not write until an instant (UTC ms); one that is past ends it.

        The effect's id, or None in a rehearsal.
        """
        at = self.community.local(until)
        effect = TimeOut(member=member.id, until=until)
        return self._act(effect, "would-time-out", member=member.name, until=at)

    def kick(self, member: Member, why: str | Words, **args: Argument) -> int | None:
        """Put a member out, who may come back; the effect's id, or None in a rehearsal."""
        reason = self._words(why, args)
        effect = Kick(member=member.id, reason=reason)
        return self._act(effect, "would-kick", member=member.name, reason=reason)

    def ban(self, member: Member, why: str | Words, **args: Argument) -> int | None:
        """Put a member out for good; the effect's id, or None in a rehearsal."""
        reason = self._words(why, args)
        effect = Ban(member=member.id, reason=reason)
        return self._act(effect, "would-ban", member=member.name, reason=reason)

    def purge(self, room: str, messages: Sequence[str]) -> list[int]:
        """Take messages of members away; `room` and `messages` are native ids, any number of them.

        The ids of the effects, each of which takes away at most 100; none in a rehearsal.
        """
        each = list(dict.fromkeys(messages))
        parts = [tuple(each[at : at + PURGED]) for at in range(0, len(each), PURGED)]
        done = (
            self._act(Purge(room=room, messages=part), "would-purge", count=len(part), room=room)
            for part in parts
        )
        return [effect for effect in done if effect is not None]

    def unban(self, member: Member) -> int | None:
        """Let who was put out for good come in again; the effect's id, or None in a rehearsal."""
        return self._act(Unban(member=member.id), "would-unban", member=member.name)

    def rename(self, member: Member, name: str | Words, **args: Argument) -> int | None:
        """Call a member otherwise here; Plain("") calls them as their account is again.

        The effect's id, or None in a rehearsal.
        """
        words = self._words(name, args)
        away = "yes" if words == Plain("") else "no"
        told = {"member": member.name, "name": words, "away": away}
        return self._act(Rename(member=member.id, name=words), "would-rename", **told)

    def retitle(
        self, room: str, thread: str, title: str | Words, *, shut: bool = False, **args: Argument
    ) -> int | None:
        """Call a thread otherwise, by its and its room's native ids; `shut` also closes it.

        In a closed thread only operators write; without `shut` it is open again. The effect's id,
        or None in a rehearsal.
        """
        words = self._words(title, args)
        effect = Retitle(room=room, thread=thread, title=words, shut=shut)
        return self._act(effect, "would-retitle", room=RoomLink(room), title=words)

    def slow(self, room: str, seconds: int) -> int | None:
        """Let each member write only once in so many seconds in a room, by its native id.

        0 ends what was begun so, and the room is as it was before. The effect's id, or None in a
        rehearsal.
        """
        effect = Slow(room=room, seconds=seconds)
        return self._act(effect, "would-slow", room=RoomLink(room), seconds=seconds)

    def lock(self, room: str) -> int | None:
        """Let only operators write in a room, by its native id; the id, or None in a rehearsal."""
        people = tuple(each.native for each in self.team.holders(self) if _by_us(each))
        effect = Lock(room=room, roles=tuple(self.team.roles(self)), people=people)
        return self._act(effect, "would-lock", room=RoomLink(room))

    def unlock(self, room: str) -> int | None:
        """End what `lock` began: those can write who could before; the id, or None in a rehearsal.

        What operators changed there meanwhile stays.
        """
        return self._act(Unlock(room=room), "would-unlock", room=RoomLink(room))

    def pause_invites(self, until: int) -> int | None:
        """Let nobody come in by an invite until an instant (UTC ms), at most a day ahead.

        One that is past ends it. The effect's id, or None in a rehearsal.
        """
        at = self.community.local(until)
        over = "yes" if until <= self.now else "no"
        return self._act(PauseInvites(until=until), "would-pause-invites", until=at, over=over)

    def _act(self, effect: Effect, key: str, **told: Argument) -> int | None:
        if self.community.stage == "live":
            return self._add(effect)
        if (ops := self.community.room("ops")) is not None:
            self._add(Say(room=ops, words=Text("core", key, told)))
        return None


def _by_us(holder: Holder) -> bool:
    """Whether somebody has a right that the chat itself knows nothing of."""
    return bool({"config", "given"} & {*holder.rights.values()})
