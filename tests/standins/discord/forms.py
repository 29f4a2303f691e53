"""Which rules hold for the body of which request."""

import json
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from tests.standins.discord.limits import plain
from tests.standins.discord.refusals import Fault, Refused, insist
from tests.standins.discord.routing import Call
from tests.standins.discord.rules import commands, components, guilds, messages

Check = Callable[[Call], Iterable[Fault]]

LISTS = {"/applications/{}/commands", "/applications/{}/guilds/{}/commands", "/guilds/{}/roles"}
ANSWER, DEFERRED, LATER, UPDATE, COMPLETIONS, MODAL = 4, 5, 6, 7, 8, 9


def new_message(call: Call) -> Iterable[Fault]:
    messages.message(call.body, len(call.files))
    return ()


def changed_message(call: Call) -> Iterable[Fault]:
    here = call.discord.world.messages.get(call.at["channel"], {})
    before = here.get(call.at["message"])
    if before is not None:
        messages.edit(call.body, before, len(call.files))
    return ()


def changed_answer(call: Call) -> Iterable[Fault]:
    """An edit through an interaction's webhook."""
    return [*messages.parts(call.body), *messages.attachments(call.body, len(call.files))]


def callback(call: Call) -> Iterable[Fault]:
    """The first answer to an interaction; an update may leave everything out."""
    data, kind = call.body.get("data") or {}, int(call.body.get("type") or 0)
    if kind == ANSWER:
        return under_data(lambda: messages.message(data, len(call.files)))
    if kind == UPDATE:
        return inside([*messages.parts(data), *messages.attachments(data, len(call.files))])
    if kind == MODAL:
        return inside(components.modal(data))
    if kind == COMPLETIONS:
        return inside(commands.completions(data))
    return ()


def inside(faults: Iterable[Fault]) -> list[Fault]:
    return [fault.under("data") for fault in faults]


def under_data(check: Callable[[], None]) -> Iterable[Fault]:
    """Run a check that refuses by itself; its faults lie under `data`."""
    try:
        check()
    except Refused as no:
        if no.errors is not None:
            no.errors = {"data": no.errors}
        raise
    return ()


def bulk(call: Call) -> Iterable[Fault]:
    ids = call.body.get("messages") or ()
    insist(guilds.bulk_form(ids))
    guilds.bulk(ids, call.discord.clock.ms)
    return ()


def one_command(call: Call) -> Iterable[Fault]:
    return commands.command(call.body)


def all_commands(call: Call) -> Iterable[Fault]:
    return _of_all_commands(json.dumps(call.body))


@lru_cache(64)
def _of_all_commands(written: str) -> tuple[Fault, ...]:
    """Every bot of a run gives its servers the same hundred commands: they are checked once."""
    return tuple(commands.commands(json.loads(written)))


def timed(rule: Callable[[Any, int], Iterable[Fault]]) -> Check:
    """A check of a body that asks for the time."""

    def check(call: Call) -> Iterable[Fault]:
        return rule(call.body, call.discord.clock.ms)

    return check


FORMS: dict[tuple[str, str], Check] = {
    ("POST", "/channels/{}/messages"): new_message,
    ("PATCH", "/channels/{}/messages/{}"): changed_message,
    ("POST", "/channels/{}/messages/bulk-delete"): bulk,
    ("POST", "/interactions/{}/{}/callback"): callback,
    ("POST", "/webhooks/{}/{}"): new_message,
    ("PATCH", "/webhooks/{}/{}/messages/{}"): changed_answer,
    ("POST", "/channels/{}/invites"): lambda call: guilds.invite(call.body),
    ("POST", "/guilds/{}/channels"): lambda call: guilds.channel(call.body, new=True),
    ("PATCH", "/channels/{}"): lambda call: guilds.channel(call.body, new=False),
    ("POST", "/channels/{}/threads"): lambda call: guilds.channel(call.body, new=True),
    ("POST", "/channels/{}/messages/{}/threads"): lambda call: guilds.channel(call.body, new=True),
    ("PATCH", "/guilds/{}/members/{}"): timed(guilds.member),
    ("PUT", "/guilds/{}/incident-actions"): timed(guilds.incidents),
    ("POST", "/guilds/{}/scheduled-events"): timed(guilds.event),
    ("POST", "/applications/{}/commands"): one_command,
    ("POST", "/applications/{}/guilds/{}/commands"): one_command,
    ("PUT", "/applications/{}/commands"): all_commands,
    ("PUT", "/applications/{}/guilds/{}/commands"): all_commands,
}


def check(call: Call) -> None:
    """Hold a request against what the description misses.

    Raises: Refused.
    """
    insist(guilds.reason(call.reason))
    messages.sizes({number: file.content for number, file in call.files.items()})
    form = FORMS.get((call.route.method, plain(call.route.template)))
    if form is not None:
        insist(form(call))


def shaped(call: Call) -> None:
    """Make a missing body an empty one; refuse one that is neither object nor list.

    Raises: Refused, 50035.
    """
    if call.body is None and call.route.method in ("POST", "PUT", "PATCH"):
        call.body = [] if listed(call) else {}
    expected: type = list if listed(call) else dict
    if call.body is not None and not isinstance(call.body, expected):
        word = "LIST_TYPE_CONVERT" if listed(call) else "MODEL_TYPE_CONVERT"
        insist([Fault((), word, f"Only {expected.__name__} may be used here")])


def listed(call: Call) -> bool:
    bulk = call.route.method == "PUT" or call.route.template == "/guilds/{guild}/roles"
    return bulk and call.route.method != "POST" and plain(call.route.template) in LISTS
