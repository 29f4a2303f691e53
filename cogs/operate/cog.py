"""What operators can do in chat."""

from bot.cog import Cog
from cogs.operate.adding import Adding
from cogs.operate.coming import Coming
from cogs.operate.holds import Holds
from cogs.operate.looking import Looking
from cogs.operate.owning import Owning
from cogs.operate.preview import Previewing
from cogs.operate.steering import Steering


class Operate(Looking, Previewing, Steering, Adding, Owning, Holds, Coming, Cog):
    """Operators see what is to come, and decide what runs."""
