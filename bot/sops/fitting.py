"""Whether a script can run in a community that came by itself, and why not."""

from collections.abc import Hashable
from dataclasses import replace

from bot.communities import Community, Target
from bot.sops.known import Known
from bot.sops.script import Script, read_script


class Fitting:
    """Holds scripts against communities that config.yaml, and so the check at start, never saw.

    There a script that does not fit is not available, and no fault of the file.
    """

    def __init__(self, known: Known) -> None:
        self._known = known
        self._fits: dict[Hashable, bool] = {}

    def learn(self, known: Known) -> None:
        """The scripts and their content were read anew."""
        self._known = known
        self._fits.clear()

    def fits(self, script: Script, community: Community) -> bool:
        """Whether nothing is wrong; ten thousand communities are alike but in a few points."""
        if not community.by_itself:
            return True
        alike = community.platform, community.language, frozenset(community.rooms)
        key = script.id, script.version, alike
        if key not in self._fits:
            self._fits[key] = not self.faults(script, community)
        return self._fits[key]

    def faults(self, script: Script, community: Community) -> list[str]:
        """What is wrong, each with its place in the file: `where.room: community ...`."""
        if not community.by_itself:
            return []
        target = Target(
            language=community.language, roles=community.rooms.keys(), can=community.can
        )
        known = replace(
            self._known, communities={community.name: target}, owner=script.owner, now=0
        )
        _, faults = read_script(script.id, script.text, script.id, known)
        return [fault.partition(": ")[2] for fault in faults]
