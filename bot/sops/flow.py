"""What every script has before any cog adds to it."""

from bot.cog import Cog
from bot.filling import Filling
from bot.member_values import MemberValues
from bot.sops.asking import Asking
from bot.sops.posting import Posting
from bot.sops.waiting import Waiting
from bot.tag_buttons import TagButtons


class Flow(Posting, Asking, TagButtons, Waiting, Filling, MemberValues, Cog):
    """The steps and values of the core itself."""
