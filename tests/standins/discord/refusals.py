"""What the stand-in says no with: statuses, numbered errors and nested faults of a form."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

FORM = 50035

# What Discord calls each number, and the status that it comes with.
KNOWN: dict[int, tuple[int, str]] = {
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10006: (404, "Unknown Invite"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10009: (404, "Unknown permission overwrite"),
    10011: (404, "Unknown Role"),
    10013: (404, "Unknown User"),
    10014: (400, "Unknown Emoji"),
    10026: (404, "Unknown Ban"),
    10063: (404, "Unknown application command"),
    10066: (404, "Unknown application command permissions"),
    10069: (404, "Unknown Guild Welcome Screen"),
    10070: (404, "Unknown Guild Scheduled Event"),
    20001: (403, "Bots cannot use this endpoint"),
    20012: (403, "You are not authorized to perform this action on this application"),
    20026: (403, "This bot has been flagged for anti-spam: it opens too many private messages"),
    30003: (400, "Maximum number of pins reached"),
    30005: (400, "Maximum number of server roles reached (250)"),
    30010: (400, "Maximum number of reactions reached (20)"),
    30013: (400, "Maximum number of server channels reached (500)"),
    30016: (400, "Maximum number of invites reached (1000)"),
    30032: (400, "Maximum number of application commands reached"),
    30034: (400, "Max number of daily application command creates has been reached (200)"),
    30038: (400, "Maximum number of uncompleted server scheduled events reached (100)"),
    30046: (429, "Maximum number of edits to messages older than 1 hour reached. Try again later."),
    40003: (400, "You are opening direct messages too fast."),
    40005: (413, "Request entity too large"),
    40007: (403, "The user is banned from this guild."),
    50001: (403, "Missing Access"),
    50003: (403, "Cannot execute action on a DM channel"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50008: (400, "Cannot send messages in a non-text channel"),
    50013: (403, "Missing Permissions"),
    50016: (400, "Provided too few or too many messages to delete"),
    50019: (400, "A message can only be pinned to the channel it was sent in"),
    50021: (400, "Cannot execute action on a system message"),
    50024: (400, "Cannot execute action on this channel type"),
    50028: (400, "Invalid role"),
    50033: (400, "Invalid Recipient(s)"),
    50034: (400, "A message provided was too old to bulk delete"),
    50083: (400, "Thread is archived"),
    50109: (400, "The request body contains invalid JSON."),
    80003: (400, "Cannot enable or disable this for yourself"),
    90001: (403, "Reaction was blocked"),
    110000: (202, "Index not yet available. Try again later"),
    160002: (400, "You cannot reply without permission to read message history"),
    160004: (400, "A thread has already been created for this message"),
    160005: (403, "Thread is locked"),
}


class Refused(Exception):
    """An answer that is no: its status, Discord's number, its sentence, and where in the form."""

    def __init__(
        self,
        code: int,
        *,
        status: int | None = None,
        message: str = "",
        errors: dict[str, Any] | None = None,
        extra: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        known, words = KNOWN.get(code, (400, ""))
        self.code = code
        self.status = status or known
        self.message = message or words
        self.errors = errors
        self.extra = extra or {}
        self.headers = headers or {}
        super().__init__(f"{self.status} {code}: {self.message} {errors or ''}")

    def body(self) -> dict[str, Any]:
        """The JSON that Discord would answer with."""
        told: dict[str, Any] = {"message": self.message, "code": self.code, **self.extra}
        if self.errors is not None:
            told["errors"] = self.errors
        return told


@dataclass(frozen=True)
class Fault:
    """One thing wrong in a form: where, Discord's word for it, and the sentence."""

    path: tuple[str | int, ...]
    code: str
    message: str

    def under(self, *path: str | int) -> "Fault":
        """The same fault of something that lies deeper in the form."""
        return Fault((*path, *self.path), self.code, self.message)


def nested(faults: Sequence[Fault]) -> dict[str, Any]:
    """Discord's `errors`: a tree by path, `_errors` at each leaf."""
    tree: dict[str, Any] = {}
    for fault in faults:
        place = tree
        for step in fault.path:
            place = place.setdefault(str(step), {})
        place.setdefault("_errors", []).append({"code": fault.code, "message": fault.message})
    return tree


def insist(faults: Iterable[Fault]) -> None:
    """Refuse a form that has any fault.

    Raises: Refused, 50035 with all faults by their paths.
    """
    found = list(faults)
    if found:
        raise Refused(FORM, message="Invalid Form Body", errors=nested(found))


def required(*path: str | int) -> Fault:
    return Fault(path, "BASE_TYPE_REQUIRED", "This field is required")


def too_long(limit: int, *path: str | int) -> Fault:
    return Fault(path, "BASE_TYPE_MAX_LENGTH", f"Must be {limit} or fewer in length.")


def between(least: int, most: int, *path: str | int) -> Fault:
    return Fault(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")
