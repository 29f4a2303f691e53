"""A cog and its marks: what a feature offers, hung on plain synchronous methods."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, ClassVar, Literal, TypeVar

from bot.checkups import Finding
from bot.communities import Community
from bot.effects import Can
from bot.events import Event, MemberEvent
from bot.jobs import Prepare
from bot.waits import Wait as Wait
from bot.waits import WaitFor as WaitFor

F = TypeVar("F", bound=Callable[..., Any])
Right = Literal["content", "people", "money", "rules"]
Letters = Literal["stop", "read", "resume"]
RIGHTS: frozenset[Right] = frozenset({"content", "people", "money", "rules"})


class Answers(Enum):
    """Who sees what `ctx.reply` says."""

    PRIVATE = "private"
    PUBLIC = "public"


PRIVATE, PUBLIC = Answers.PRIVATE, Answers.PUBLIC


@dataclass(frozen=True, slots=True)
class Completes:
    """`Annotated[str, Completes("names")]`: the cog's method `names(ctx)` gives the values."""

    method: str


@dataclass(frozen=True, slots=True)
class Needs:
    """`Annotated[bool, Needs(Can.THREADS)]`: a step with this argument set needs an ability."""

    can: Can


@dataclass(frozen=True, slots=True)
class Mark:
    """What a method is for; `kind` is the mark's name."""

    kind: str
    name: str | type[Event]
    answers: Answers = PRIVATE
    right: Right | None = None
    needs: frozenset[Can] = frozenset()
    for_member: bool = False
    span: bool = False
    having: str | None = None
    early: bool = False
    letters: Letters | None = None
    asks: bool = False
    undone: bool = False
    prepare: Prepare | None = None
    then: str = ""


class Cog:
    """One feature. `Options` is the shape of its section in a community's config.

    `needs` is what a platform must be able to do for it, in the rooms where the cog speaks by
    itself (its option `room`, `speaks_in`), or else in those of scripts that use its steps.
    """

    name: ClassVar[str]
    folder: ClassVar[Path]
    Options: ClassVar[type | None] = None
    needs: ClassVar[frozenset[Can]] = frozenset()
    speaks_in: ClassVar[tuple[str, ...]] = ()

    def findings(self, home: Community) -> Sequence[Finding]:  # noqa: ARG002 - most have none
        """What /doctor and /setup should say of this cog's options there; from `home` alone."""
        return ()


def marks_of(method: Callable[..., Any]) -> tuple[Mark, ...]:
    """The marks hung on a method, in the order written from the bottom up."""
    marks: tuple[Mark, ...] = getattr(method, "__marks__", ())
    return marks


def hang(*marks: Mark) -> Callable[[F], F]:
    """What hangs marks on a method."""

    def hung(method: F) -> F:
        method.__marks__ = (*marks_of(method), *marks)  # type: ignore[attr-defined]
        return method

    return hung


def command(
    name: str, *, answers: Answers = PRIVATE, right: Right | None = None, early: bool = False
) -> Callable[[F], F]:
    """A command that members call; its options are the method's parameters after `ctx`.

    Its description is the text `command-<name>`, each option's the attribute of that name; what
    they are called in each language is the text `call-<name>`. With `early`, it works also in a
    community that nobody has set up yet.
    """
    return hang(Mark("command", name, answers, right, early=early))


def word(name: str) -> Callable[[F], F]:
    """A whole message that members write, one of the text `word-<name>`'s comma-separated words."""
    return hang(Mark("word", name))


def button(
    name: str,
    *,
    answers: Answers = PRIVATE,
    right: Right | None = None,
    early: bool = False,
    letters: Letters | None = None,
) -> Callable[[F], F]:
    """A button; the method takes `ctx` and, if it wants, the button's argument as a string.

    `early` as for commands. Its usual label is the text `button-<name>`. With `letters` the core
    itself hangs it where private messages need it: `stop` under each of them, `read` under the
    post that says that some wait, `resume` under what operators read when a platform takes no
    more of them.
    """
    return hang(Mark("button", name, answers, right, early=early, letters=letters))


def menu(
    name: str, *, answers: Answers = PRIVATE, right: Right | None = None, early: bool = False
) -> Callable[[F], F]:
    """An entry in the menu of each message: `method(ctx, message: str)`, with its native id.

    It is called what the text `menu-<name>` says, 32 characters at most. With a right, only
    operators see it where the chat can tell. `early` as for commands.
    """
    return hang(Mark("menu", name, answers, right, early=early))


def form(
    name: str,
    *,
    answers: Answers = PRIVATE,
    right: Right | None = None,
    early: bool = False,
    asks: bool = False,
) -> Callable[[F], F]:
    """A form; `method(ctx, sent: SomeDataclass)`, and a third parameter takes its argument.

    The dataclass has one to five fields: what is asked for. The title is the text `form-<name>`;
    its attributes name the fields (`.field`), hint at what goes there (`.field-hint`) and name
    their choices (`.field-choice`). `ctx.open_form` shows it. `early` as for commands. One that
    `asks` has the fields with which it is opened; it is `method(ctx, sent: Mapping[str, Any])`.
    """
    return hang(Mark("form", name, answers, right, early=early, asks=asks))


def kept(name: str, *, right: Right | None = None) -> Callable[[F], F]:
    """What is done with a file that was kept: `method(ctx, kept: Kept, **data)`.

    `ctx.keep(..., then=name, **data)` asked for it; `ctx.member` is who sent it, and `ctx.reply`
    answers as the handler that asked would have.
    """
    return hang(Mark("kept", name, right=right))


def done(name: str) -> Callable[[F], F]:
    """What follows on something that the process did by itself: `method(ctx, result, **data)`.

    `ctx.read_file`, `ctx.fetch`, `ctx.post`, `ctx.resolve` or `ctx.compare` asked for it with
    `then=name`; `result` is what `bot.machine` has for each. It is told once, also after a crash.
    `ctx.member` is who sent the file that was read.
    """
    return hang(Mark("done", name))


def job(name: str, *, prepare: Prepare, right: Right | None = None) -> Callable[[F], F]:
    """Long work: `method(ctx, page: Page, **args)` does a page, at most 500 rows, in one unit.

    `ctx.start_job(name, **args)` begins it. `prepare(aside, cursor)` makes the pages from a cursor
    on, beside the loop. A mapping that the method returns is kept with its arguments. After a
    crash the job goes on behind its last page; where `page.refused` is set, it ends.
    """
    return hang(Mark("job", name, right=right, prepare=prepare))


def holds(name: str) -> Callable[[F], F]:
    """Asked once a day for each community: `method(ctx)` gives the kept files that rows of this
    cog still name. What nobody holds is taken away after some days.
    """
    return hang(Mark("holds", name))


def listing(name: str) -> Callable[[F], F]:
    """Asked at start for each community, and after `ctx.relist`: `method(ctx)` gives the
    `bot.hostlists.Listed` that it uses. They are read aside and taken into use in one step.
    """
    return hang(Mark("listing", name))


def objects(name: str) -> Callable[[F], F]:
    """`method(ctx, text: str) -> bool`: whether others may not read this text of the member's.

    `ctx.objected` asks, about what is to stand in a post of ours.
    """
    return hang(Mark("objects", name))


def on(event: type[Event] | str, *, having: str | None = None) -> Callable[[F], F]:
    """An event to be told of: a class of `bot.events`, or a cog's own as `<cog>.<event>`.

    With `having`, only those of a platform in which that field is set: what nobody needs to
    handle costs no unit.
    """
    return hang(Mark("on", event, having=having))


def screen(*shapes: type[MemberEvent], then: str) -> Callable[[F], F]:
    """Looks at events of people before all handlers: `look(self, sight: Sight) -> Any`, pure.

    It runs on the loop and has 2 ms. None lets the event pass. Anything else is what it found:
    `<then>(self, ctx, found) -> bool` is called in a unit of its own, and everybody else waits for
    its commit. True: nobody else hears of the event, no script neither.
    """
    return hang(*(Mark("screen", shape, then=then) for shape in shapes))


def step(name: str, *, needs: Iterable[Can] = (), for_member: bool = False) -> Callable[[F], F]:
    """A step of SOP scripts: `method(ctx, args: SomeDataclass)`.

    It returns the id of its post, a Wait, or nothing. `needs` is what a platform must be able to do
    for it, beside what its whole cog needs; `for_member`: only scripts for each member have it.
    """
    return hang(Mark("step", name, needs=frozenset(needs), for_member=for_member))


def foresees(name: str) -> Callable[[F], F]:
    """Asked at the end of a rehearsal, for each community: `method(ctx, since)`.

    `since` is when the rehearsal began and `ctx.now` when it ended, in UTC ms. It returns
    sentences that an operator should read before these days come; none is the rule.
    """
    return hang(Mark("foresees", name))


def value(
    name: str, *, for_member: bool = False, span: bool = False, needs: Iterable[Can] = ()
) -> Callable[[F], F]:
    """A value for placeholders and conditions of SOP scripts, or only of those for each member.

    Those for a member are also what audiences are made of. `span`: it is a length of time in ms,
    and conditions say `at_least: 30d`; `needs` is what a platform must have that it is known.
    """
    return hang(Mark("value", name, for_member=for_member, span=span, needs=frozenset(needs)))


def plans(name: str) -> Callable[[F], F]:
    """What a cog has in the calendar: `method(ctx, since, until)` gives its `bot.entries.Entry`s.

    Both are instants in UTC ms, the second not included. It is asked whenever somebody looks at
    the calendar, and reads only.
    """
    return hang(Mark("plans", name))


def page(path: str, *, right: Right, undone: bool = False) -> Callable[[F], F]:
    """A page for operators: `method(ctx, asked: Mapping[str, str]) -> bot.pages.Page`.

    `path` begins with /ops/; `asked` is what stands behind the `?` in the address. It reads only;
    with `undone`, it may try things out, and nothing of it stays.
    """
    return hang(Mark("page", path, right=right, undone=undone))


def act(path: str, *, right: Right) -> Callable[[F], F]:
    """What a form of a page is sent to: `method(ctx, sent: Mapping[str, str]) -> bot.pages.Goto`.

    `path` begins with /ops/. One press is done once, however often it arrives; a UserError is
    shown on the page that `sent["back"]` names.
    """
    return hang(Mark("act", path, right=right))


def cli(name: str) -> Callable[[F], F]:
    """A word for the command line, `python -m bot <cog> <name> FILE`; it needs no running Plaza.

    `method(lines: Lines, *, options...) -> Iterator[str]`, pure: each is written as a line. Its
    docstring is the help. Options are keywords with defaults, of types that `bot.lines` has, too;
    a PlazaError is said in its words, with the exit status 2.
    """
    return hang(Mark("cli", name))
