"""Where and for whom a run's next step is done."""

from bot.communities import Community, Room
from bot.members import Member
from bot.scene import Scene
from bot.sops.script import Script
from bot.sops.store import Run


def scene_of(
    run: Run, script: Script, community: Community, member: Member | None, now: int
) -> Scene:
    """The scene of a run's next step."""
    rooms = community.rooms_of(script.where.room)
    return Scene(
        cause=f"{community.id}:run:{run.id}:{run.moves}",
        community=community,
        now=now,
        member=member,
        room=script.where.room,
        place=next((room for room in rooms if room.native == run.room), Room(run.room)),
        variables=run.variables,
        run=run.id,
        script=script.id,
        due=run.due_at,
        inputs=script.given,
    )


def room_for(script: Script, community: Community, language: str | None) -> str:
    """Which of the rooms of a script's role is for a member: the one of their language."""
    rooms = community.rooms_of(script.where.room)
    return next((room.native for room in rooms if room.language == language), rooms[0].native)


def by_clock(run: Run) -> bool:
    """Whether its script's own times started it."""
    return not run.occurrence.startswith(("hand ", "run ", "on ", "preview"))


def by_hand(run: Run) -> bool:
    """Whether an operator started it."""
    return run.occurrence.startswith("hand ")
