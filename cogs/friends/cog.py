"""What campaigns that bring friends offer: one class, each of whose bases is one of its duties."""

from bot.effects import Can
from cogs.friends.campaigns.cog import Campaigns
from cogs.friends.config import Options as FriendsOptions
from cogs.friends.gifts.cog import Gifts
from cogs.friends.pages.links import Links
from cogs.friends.pages.page import CampaignPage
from cogs.friends.raids.cog import Raids
from cogs.friends.rounds.cog import Rounds
from cogs.friends.teams.cog import Teams
from cogs.friends.values import FriendValues
from cogs.friends.voices.cog import Voices


class FriendsCog(Campaigns, Rounds, Teams, Gifts, Raids, Voices, Links, CampaignPage, FriendValues):
    """A few friends help, and all of them get something."""

    Options = FriendsOptions
    speaks_in = ("ops",)
    needs = frozenset({Can.SAY, Can.EDIT, Can.BUTTONS, Can.PRIVATE_ANSWERS, Can.FORMS})
