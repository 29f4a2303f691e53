"""What a handler may hang up and open: a button of any cog, and a form that asks for more."""

import inspect
from collections.abc import Mapping, Sequence
from typing import Any

from bot.acting import Acting
from bot.asked import check
from bot.effects import Answer, Asked, OpenForm, Words
from bot.errors import PlazaError
from bot.events import ButtonPressed, CommandCalled, MenuOpened
from bot.signatures import Option, written


class Opening(Acting):
    """The part of a handler's view that opens forms, and knows which buttons there are."""

    def offers(self, action: str) -> bool:
        """Whether there is a button `<cog>.<name>` for everybody, which needs no argument."""
        found = self._core.buttons.get(action)
        if found is None or found.mark.right or found.mark.letters:
            return False
        taken = list(inspect.signature(found.call).parameters.values())[1:]
        return all(each.default is not each.empty for each in taken)

    def open_form(
        self,
        name: str,
        /,
        *,
        argument: str = "",
        fields: Sequence[Asked] = (),
        titled: Words | None = None,
        **filled: Any,
    ) -> int:
        """Show the member a form of this cog, or `<cog>.<name>`; it is the answer to them.

        `argument` comes back with the form; `filled` is what stands in its fields at first, as
        its dataclass would hold it. One that `asks` has these `fields`, one to five, and `titled`
        for its title, if that is given. Only a
        command, a button or a menu can be answered by a form, and a handler that opens one says
        nothing else to the member by `reply`: platforms allow one answer. Raises PlazaError where
        this is not kept, and where there is no such form or field.
        """
        if not isinstance(self.event, CommandCalled | ButtonPressed | MenuOpened):
            raise PlazaError(
                f"the form {name} can only be the answer to a command, a button or a menu"
            )
        handle = self._handle()
        if any(isinstance(effect, Answer) for effect in self.effects.values()):
            raise PlazaError(f"the form {name} cannot be opened beside another answer")
        full = name if "." in name else f"{self.cog}.{name}"
        own = self._fields_of(full, fields, titled, filled)
        return self._add(
            OpenForm(
                handle=handle,
                member=self.member.id,
                form=full,
                argument=argument,
                filled={each: written(own[each], value) for each, value in filled.items()},
                fields=tuple(fields),
                title=titled,
            )
        )

    def _fields_of(
        self, full: str, asked: Sequence[Asked], titled: Words | None, filled: Mapping[str, Any]
    ) -> dict[str, Option]:
        """The fields that a form has by itself; PlazaError where it cannot be opened so."""
        form = self._core.forms.get(full)
        if form is None:
            raise PlazaError(f"there is no form {full}")
        if form.mark.asks or asked or titled:
            check(full, asked if form.mark.asks else ())
        own = {field.name: field for field in form.options}
        unknown = sorted(filled.keys() - own.keys())
        if unknown:
            raise PlazaError(f"the form {full} has no field {unknown[0]}")
        return own
