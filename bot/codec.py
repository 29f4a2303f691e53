"""Effects as JSON text and back, for the outbox."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import fields
from typing import Any
from zoneinfo import ZoneInfo

from bot import acts, effects, kinds, machine, places, ways
from bot.effects import Button, Effect, Lines, Pictured, Text, Words

SHAPES: dict[str, type] = {
    shape.__name__: shape
    for shape in (
        effects.Say,
        effects.Answer,
        effects.OpenForm,
        effects.Asked,
        effects.Whisper,
        effects.Edit,
        effects.React,
        effects.Delete,
        effects.Pin,
        effects.OpenThread,
        effects.Text,
        effects.Lines,
        effects.Plain,
        effects.Sealed,
        effects.Joined,
        effects.Changed,
        effects.Spoken,
        effects.Button,
        places.Meant,
        places.MessageLink,
        places.RoomLink,
        places.RoleLink,
        effects.Picture,
        effects.Card,
        effects.Saved,
        effects.Raw,
        acts.GiveRole,
        acts.TakeRole,
        acts.TimeOut,
        acts.Kick,
        acts.Ban,
        acts.Unban,
        acts.Rename,
        acts.Retitle,
        acts.Purge,
        acts.Slow,
        acts.Lock,
        acts.Unlock,
        acts.PauseInvites,
        ways.MakeInvite,
        acts.Keep,
        acts.ReadFile,
        machine.Fetch,
        machine.Resolve,
        machine.Compare,
        machine.Post,
        ways.ReadInvites,
        ways.SearchWays,
        ways.DropInvite,
        kinds.Attached,
    )
}
SEALED = '{"_": "Sealed"'  # how words begin in an effect that no row keeps in plain
NAMES = {shape: tuple(field.name for field in fields(shape)) for shape in SHAPES.values()}


def encode(effect: Effect | Words | Sequence[Pictured | Button] | None) -> str:
    """The effect, or parts of one, as text; a shape is an object with its name under `_`."""
    return ENCODER.encode(effect)


def decode(text: str) -> Effect:
    """The effect that `encode` was given."""
    effect = json.loads(text, object_hook=_shape)
    assert isinstance(effect, Effect)
    return effect


def decode_words(text: str) -> Text | Lines:
    """The words that `encode` was given."""
    words = json.loads(text, object_hook=_shape)
    assert isinstance(words, Text | Lines)
    return words


def decode_parts(text: str) -> Any:
    """Parts of an effect that `encode` was given: words, pictures or buttons."""
    return json.loads(text, object_hook=_shape)


def _plain(value: object) -> object:
    names = NAMES.get(type(value))
    if names is not None:
        return {"_": type(value).__name__, **{name: getattr(value, name) for name in names}}
    if isinstance(value, dt.datetime):
        return {"_": "datetime", "at": value.timestamp(), "zone": str(value.tzinfo)}
    if isinstance(value, dt.time):
        return {"_": "time", "at": value.isoformat()}
    if isinstance(value, dt.date):
        return {"_": "date", "day": value.isoformat()}
    raise TypeError(f"{value!r} cannot stand in an effect")


ENCODER = json.JSONEncoder(default=_plain, ensure_ascii=False)


def _shape(found: dict[str, Any]) -> object:
    name = found.pop("_", None)
    if name == "datetime":
        return dt.datetime.fromtimestamp(found["at"], ZoneInfo(found["zone"]))
    if name == "time":
        return dt.time.fromisoformat(found["at"])
    if name == "date":
        return dt.date.fromisoformat(found["day"])
    values = {k: tuple(v) if isinstance(v, list) else v for k, v in found.items()}
    return values if name is None else SHAPES[name](**values)
