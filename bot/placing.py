"""Where a post of a handler goes: the native room, and in a rehearsal what it was meant for."""

from bot.communities import OPERATORS, Room
from bot.places import Meant
from bot.scene import Scene

LATE_MS = 60_000  # what comes later than this after its time has waited, as operators see it


def where(
    scene: Scene, role: str | None, place: Room | None, native: str | None
) -> tuple[str | None, Meant | None]:
    """The native room of a role, or the one that is named by its own id; None if there is none.

    In stage `rehearsal` it is the operators' room, with what the post was meant for.
    """
    home, role = scene.community, role or scene.room
    if native is not None:
        stays = home.stage != "rehearsal" or native in home.natives(OPERATORS)
        return (native, None) if stays else (home.room(OPERATORS), meant(scene, native=native))
    if home.stage == "rehearsal" and role != OPERATORS:
        return home.room(OPERATORS), meant(scene, role)
    language = scene.member.language if scene.member else None
    return home.room(role, place or scene.place, language), None


def meant(scene: Scene, role: str | None = None, native: str | None = None) -> Meant:
    """What a post is meant for that stands in the operators' room; without a room, one member."""
    due = scene.due
    late = due if due and scene.now - due >= LATE_MS else None
    return Meant(role, scene.now, late, native)
