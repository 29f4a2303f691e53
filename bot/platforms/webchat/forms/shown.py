"""An opened form as tabs get it."""

import dataclasses

from bot.platforms.webchat import wire
from bot.platforms.webchat.forms.sending import longest
from bot.platforms.webchat.forms.store import Form


def shown(form: Form) -> wire.Out:
    """The form, with the nonce of the action that asked for it."""
    fields = [
        dataclasses.asdict(field)
        | {"choices": [{"value": value, "label": label} for value, label in field.choices]}
        | {"longest": longest(field)}
        for field in form.sheet.fields
    ]
    return {
        "id": str(form.id),
        "n": form.nonce,
        "action": form.sheet.action,
        "room": form.room,
        "title": form.sheet.title,
        "fields": fields,
    }


def told(form: Form) -> wire.Out:
    """A form that was just opened."""
    return {"t": "form", "form": shown(form)}
