"""Rooms by role that remember which role somebody wanted to speak in and could not."""

from typing import Any


class AskedRooms(dict[str, str]):
    """A community's rooms; `missing` are the roles that were asked for and have none."""

    missing: dict[str, None]

    def __init__(self, rooms: Any) -> None:
        super().__init__(rooms)
        self.missing = {}

    def get(self, role: str, default: Any = None) -> Any:
        """The room of a role."""
        if role not in self:
            self.missing[role] = None
        return super().get(role, default)
