"""Starts the stand-in alone, so that a bot or another client can be tried by hand."""

import argparse
import asyncio
import sys
from contextlib import suppress

from tests.standins.discord.server import Standin, open_standin

ABOUT = """\
A stand-in for Discord: REST v10 and gateway on one port, with a small world: the server Plaza
with the channels general, check-in and ops. No internet is needed, and nothing is kept: a bot
that remembers an earlier start of it needs a fresh database.

Point a bot at the addresses that are printed. For Plaza in config.yaml, with the printed token in
DISCORD_TOKEN:

  platforms:
    discord: {token: "${DISCORD_TOKEN}", api_url: "http://127.0.0.1:8090/api/v10",
              gateway_url: "ws://127.0.0.1:8090/"}

Then be a person, from another shell:

  at=http://127.0.0.1:8090/control
  curl -d '{"name": "Amy"}' $at/joins
  curl -d '{"text": "good morning", "channel": "general"}' $at/people/Amy/writes
  curl $at/people/Amy                                   # what she sees
  curl -d '{"label": "Check in"}' $at/people/Amy/presses      # the newest such button
  curl -d '{"label": "Check in", "message": "words of it"}' $at/people/Amy/presses
  curl -d '{"command": "/setup"}' $at/people/Owner/calls  # until then Plaza is silent here
  curl -d '{"command": "/checkin", "options": {}}' $at/people/Amy/calls
  curl $at                                              # all that can be done
"""


async def serve(port: int, loose: bool) -> None:
    """Run until Ctrl-C."""
    async with open_standin(port) as discord:
        if loose:
            discord.gateway.identify_every = 0
        introduce(discord)
        await asyncio.Event().wait()


def introduce(discord: Standin) -> None:
    """Print where everything is."""
    for name, value in (
        ("token", discord.token),
        ("api_url", discord.api_url),
        ("gateway_url", discord.gateway_url),
        ("control", discord.control_url),
    ):
        sys.stdout.write(f"{name:12} {value}\n")
    sys.stdout.write(f"\nWhat people can do here: curl {discord.control_url}\n")
    if discord.bodies is None:
        sys.stdout.write("Bodies are not held against Discord's description: make clients\n")
    sys.stdout.flush()


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m tests.standins.discord",
        description=ABOUT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--port", type=int, default=8090, help="0 = any free one (default: 8090)")
    parser.add_argument(
        "--loose",
        action="store_true",
        help="let the bot restart at once: no pause of 5 s between two identifies",
    )
    asked = parser.parse_args()
    with suppress(KeyboardInterrupt):  # how it is ended
        asyncio.run(serve(asked.port, asked.loose))


if __name__ == "__main__":
    main()
