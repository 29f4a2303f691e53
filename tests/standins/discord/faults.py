"""What goes wrong on purpose: latency, errors, silence, limits; and for the gateway, cuts."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from tests.standins.discord.routing import Call, Reply

CarryOut = Callable[[Call], Awaitable[Reply]]


class Faults:
    """None until a test asks for some."""

    async def around(
        self, call: Call, request: web.Request, carry_out: CarryOut
    ) -> Reply | web.StreamResponse:
        """Carry a call out, unless a fault comes before, instead or after."""
        return await carry_out(call)
