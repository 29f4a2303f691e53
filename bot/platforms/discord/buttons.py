"""The one item that every button of ours is, after a restart too; presses go to the answers."""

import re
from typing import Any

import discord

from bot.platforms.discord.custom_ids import TEMPLATE, Pressed


class Press(discord.ui.DynamicItem[discord.ui.Button[Any]], template=TEMPLATE):
    """A button that was pressed. Nothing is kept for it: all is in its custom id."""

    def __init__(self, item: discord.ui.Button[Any], button: Pressed) -> None:
        super().__init__(item)
        self.button = button

    @classmethod
    async def from_custom_id(
        cls,
        interaction: discord.Interaction[Any],
        item: discord.ui.Item[Any],
        match: re.Match[str],
        /,
    ) -> "Press":
        del interaction
        assert isinstance(item, discord.ui.Button)
        button = Pressed(match["action"], match["argument"] or "", match["community"])
        return cls(item, button)

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        client: Any = interaction.client
        client.answers.pressed(interaction, self.button)
