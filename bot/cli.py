"""`python -m bot`: run, check, rehearse, doctor, accept-key, schema, new-cog, and words of cogs."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.errors import Faults, PlazaError
from bot.place import ROOT, Place
from bot.shell import WithCogs

ConfigPath = Annotated[Path, typer.Option("--config", help="The config file to use.")]
CONFIG = Path("config.yaml")

cli = typer.Typer(
    cls=WithCogs,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Plaza runs the daily operations of chat communities.\n\n"
    "Start with `python -m bot run`: it opens a chat in your browser, no account needed. Then "
    "change config.yaml and the scripts in sops/, and see with `python -m bot check` whether "
    "they are right. A running Plaza takes up saved scripts by itself, and options and audiences "
    "of config.yaml; the rest of it needs a start.",
)


@cli.command("run")
def run_command(config: ConfigPath = CONFIG) -> None:
    """Start Plaza and serve until Ctrl-C.

    Prints the chat's address and, until a password was chosen, a link for the first operator.
    """
    # Not before, here and below: what one command needs takes half a second to import, and the
    # words of cogs need none of it.
    from bot.serving import serve

    serve(Place(config))


@cli.command("check")
def check_command(config: ConfigPath = CONFIG) -> None:
    """Check config.yaml, every script and its content; name every fault with file and line."""
    from bot.run import check

    faults = check(Place(config))
    if faults:
        raise Faults(faults)
    typer.echo("config.yaml, scripts and content are right.")


@cli.command("rehearse")
def rehearse_command(
    first: Annotated[str, typer.Option("--from", help="The first day, such as 2026-03-27.")],
    config: ConfigPath = CONFIG,
    days: Annotated[int, typer.Option(help="How many days.")] = 7,
    members: Annotated[int, typer.Option(help="Made-up members in each community.")] = 50,
    seed: Annotated[int, typer.Option(help="Other members and other chances.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object for each post.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write a page for the browser.")] = None,
    all_: Annotated[
        bool, typer.Option("--all", help="Scripts that are off run, too, as if added.")
    ] = False,
    from_backup: Annotated[
        Path | None, typer.Option(help="Go on from a copy of the database; it is only read.")
    ] = None,
) -> None:
    """Play the coming days with made-up members, and show every post and what to look at.

    Nothing is posted, and neither the database nor any network is touched.
    """
    from bot.rehearsal.command import command as rehearsal
    from bot.rehearsal.span import read_span
    from bot.rehearsal.stage import Plan

    plan = Plan(read_span(first, days), members, seed, from_backup, all_)
    rehearsal(Place(config), plan, as_json=as_json, html=html)


@cli.command("doctor")
def doctor_command(config: ConfigPath = CONFIG) -> None:
    """Say what is in the bot's way in every community, and what to do about it.

    It logs in where a chat asks for that, looks at permissions, rooms, roles and intents for the
    scripts and cogs that are on there, and leaves again: nothing is said, changed or written. It
    may be called while Plaza runs. The exit status is 1 if something cannot be done as it is.
    """
    from bot.doctor import command as doctor

    if not doctor(Place(config)):
        sys.exit(1)


@cli.command("accept-key")
def accept_key_command(config: ConfigPath = CONFIG) -> None:
    """Go on with the key that is there, though another one sealed texts before.

    For when that other one is lost: what it sealed stays shut. Stop Plaza before.
    """
    from bot.accepting import command as accept

    typer.echo(accept(Place(config)))


@cli.command("schema")
def schema_command() -> None:
    """Write a JSON Schema of scripts to stdout, with which editors complete and check them."""
    from bot.loader import load
    from bot.sops.schema import script_schema

    schema = script_schema(load(Place(CONFIG).cogs).registry.steps)
    typer.echo(json.dumps(schema, indent=2, ensure_ascii=False))


@cli.command("new-cog")
def new_cog_command(name: Annotated[str, typer.Argument(help="In small letters: quiz")]) -> None:
    """Write a small feature that works, in cogs/NAME, with its test."""
    from bot.new_cog import write_cog

    for path in write_cog(ROOT, name):
        typer.echo(f"wrote {path.relative_to(ROOT)}")
    typer.echo(
        f"Try it: make test ARGS=tests/cogs/{name}. docs/writing-a-cog.md goes on from here."
    )


def main() -> None:
    """Run the command line; an operator sees sentences, never a stack trace."""
    try:
        cli()
    except Faults as faults:
        typer.echo("\n".join(faults.lines), err=True)
        typer.echo(f"{len(faults.lines)} to mend.", err=True)
        sys.exit(1)
    except PlazaError as error:
        typer.echo(str(error), err=True)
        sys.exit(1)
