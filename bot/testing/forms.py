"""The language of the tests for forms: what somebody sees in one, fills in and sends."""

from collections.abc import Mapping
from typing import Any

from bot.events import FormSent, MemberEvent, Person
from bot.offers import FormSheet
from bot.platforms.fake import Opened, refusal


class FillsForms:
    """Somebody who may have a form before them; what to do so with comes from a subclass."""

    person: Person
    community: str

    def sees_form(self) -> FormSheet:
        """The form that was opened last for this member, who has not sent it yet."""
        return self._before().sheet

    async def submits(self, **given: Any) -> None:
        """Fill in fields by name and send the form; what is left out stays as it stands there.

        Of a field with several choices, give the list of those to choose. Fails where a real
        platform would not let the form go.
        """
        form = self._before()
        filled = {field.name: list(field.default) for field in form.sheet.fields}
        filled |= {name: _texts(value) for name, value in given.items()}
        several = {field.name for field in form.sheet.fields if field.kind == "several"}
        fields = {
            name: value if name in several else "".join(value[:1]) for name, value in filled.items()
        }
        why = refusal(form.sheet, fields)
        assert why is None, why
        form.sent = True
        action, _, argument = form.sheet.action.partition(":")
        where = {"room": form.room, "handle": form.room}
        await self._causes(FormSent, where, form=action, argument=argument, fields=fields)

    def _before(self) -> Opened:
        forms = [form for form in self._forms() if form.community == self.community]
        mine = [form for form in forms if form.member == self.person.native]
        assert mine, f"no form was opened for {self.person.name}"
        assert not mine[-1].sent, f"{self.person.name} has sent {mine[-1].sheet.title!r} already"
        return mine[-1]

    def _forms(self) -> list[Opened]:
        raise NotImplementedError

    async def _causes(
        self, shape: type[MemberEvent], where: Mapping[str, str | None], **facts: Any
    ) -> None:
        raise NotImplementedError


def _texts(value: Any) -> list[str]:
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    return [str(one) for one in value] if isinstance(value, list | tuple) else [str(value)]
