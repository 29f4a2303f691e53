"""The npm package's description forbids what Discord's own does."""

from dataclasses import replace

import pytest

from tests.conftest import Needs
from tests.standins.discord.arranged import all_of, packaged
from tests.standins.discord.strictness import Case, holds
from tests.standins.discord.test_strict_commands import DESCRIBED as OF_COMMANDS
from tests.standins.discord.test_strict_components import DESCRIBED as OF_COMPONENTS
from tests.standins.discord.test_strict_guilds import DESCRIBED as OF_GUILDS
from tests.standins.discord.test_strict_messages import DESCRIBED as OF_MESSAGES

CASES = [*OF_COMMANDS, *OF_COMPONENTS, *OF_GUILDS, *OF_MESSAGES]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
async def test_what_the_description_forbids_the_package_forbids(case: Case, needs: Needs) -> None:
    needs("discord.js")
    await holds(replace(case, before=all_of(packaged, case.before)))
