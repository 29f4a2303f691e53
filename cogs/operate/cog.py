"""What operators can do in chat."""

from bot.cog import Cog
from cogs.operate.coming import Coming
from cogs.operate.holds import Holds
from cogs.operate.looking import Looking
from cogs.operate.steering import Steering


class Operate(Looking, Steering, Holds, Coming, Cog):
    """Operators see what is to come, and decide what runs."""
