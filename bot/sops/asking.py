"""The steps that ask: a question with buttons, and one post for many newcomers."""

from dataclasses import dataclass, replace

from bot.codec import decode_parts, encode
from bot.cog import button, on, step
from bot.context import Ctx
from bot.corrected import CHANGED
from bot.effects import Button, Can, Changed, Joined, Lines
from bot.errors import UserError
from bot.ids import read_id
from bot.kinds import Duration, LocalText, RoomName, VariableName
from bot.sops import answer_tags, questions, store
from bot.sops.answer_tags import Tags
from bot.sops.questions import Pair, Question
from bot.tag_buttons import AnyButton, hung
from bot.tagging import fitting

QUARTER_MS = 900_000
NAMED = 20
MOST_ANSWERS = 20

Answers = dict[VariableName, LocalText]
"""The labels of the buttons, by what scripts call the answers."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A member answered a question of a script; `run` is 0 where it was many runs' question."""

    run: int
    name: str
    answer: str


@dataclass(frozen=True, slots=True)
class Gathered:
    """The time is over in which a step gathered members for one post.

    `changed` are the words, by language, that were approved in the place of `text`; `buttons` those
    of cogs and tags, encoded.
    """

    script: str
    step: str
    role: str
    room: str
    text: dict[str, str]
    name: str | None
    answers: dict[str, dict[str, str]]
    tag: bool
    reply: dict[str, str] | None
    changed: dict[str, str] | None = None
    gives: dict[str, Pair] | None = None
    buttons: str = "[]"


@dataclass(frozen=True, slots=True, kw_only=True)
class AskArgs:
    """`text`: the question. `answers`: a button's label for each answer. `into`: the variable.

    `tag`: who answers gets the answer as a tag. `tags`, `untags`: the tag that who gives this
    answer gets, or loses. `reply`: what they are told. `room`: where a script of one member asks,
    if not privately.
    """

    text: LocalText
    answers: Answers
    into: VariableName
    tag: bool = False
    tags: Tags | None = None
    untags: Tags | None = None
    reply: LocalText | None = None
    room: RoomName | None = None

    def __post_init__(self) -> None:
        if not 0 < len(self.answers) <= MOST_ANSWERS:
            raise ValueError(f"answers are from 1 to {MOST_ANSWERS} buttons")
        answer_tags.check(self)

    @property
    def sets(self) -> tuple[str, ...]:
        """The variables that conditions and texts may name from then on."""
        counts = (f"{self.into}_{each}" for each in ("count", *self.answers))
        return (self.into, *counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class GatherArgs:
    """`text`: what is said of all who come here `within` a time; it names them: {gather.names}.

    `answers`, `into`, `tag`, `tags`, `untags` and `reply` as in ask: each member answers for their
    own run. `buttons` as in say, behind the answers.
    """

    text: LocalText
    within: Duration = QUARTER_MS
    buttons: tuple[AnyButton, ...] = ()
    answers: Answers | None = None
    into: VariableName | None = None
    tag: bool = False
    tags: Tags | None = None
    untags: Tags | None = None
    reply: LocalText | None = None
    room: RoomName | None = None

    own_values = ("gather.names",)

    def __post_init__(self) -> None:
        if (self.answers is None) != (self.into is None):
            raise ValueError("answers and into go together")
        answer_tags.check(self)

    @property
    def sets(self) -> tuple[str, ...]:
        """The variables that conditions and texts may name from then on."""
        return () if self.into is None else (self.into,)


class Asking:
    """Questions of scripts, and what becomes of the answers."""

    @step("ask", needs=[Can.BUTTONS])
    def ask(self, ctx: Ctx, args: AskArgs) -> int | None:
        """Ask with buttons: the run's member, or everybody in the room."""
        scene, who = ctx.scene, ctx.member.id if ctx.has_member else 0
        assert scene.run is not None
        assert scene.script is not None
        keys = (*args.answers,)
        asked = Question(0, scene.script, scene.run, who, args.into, keys, args.tag, args.reply)
        asked = replace(asked, gives=answer_tags.pairs(args))
        buttons = _buttons(questions.add(ctx, asked), args.answers)
        if ctx.has_member and args.room is None:
            return ctx.whisper(ctx.member, ctx.lines(args.text), buttons=buttons)
        return ctx.say(ctx.lines(args.text), room=args.room, buttons=buttons)

    @step("gather", needs=[Can.SAY], for_member=True)
    def gather(self, ctx: Ctx, args: GatherArgs) -> None:
        """One post for all whose runs come here within a time."""
        scene, place = ctx.scene, ctx.scene.place.native
        assert scene.run is not None
        assert scene.script is not None
        assert scene.step is not None
        questions.join(ctx, scene.script, scene.step, place)
        event = Gathered(
            script=scene.script,
            step=scene.step,
            role=args.room or scene.room,
            room=place,
            text=dict(args.text),
            name=args.into,
            answers={**(args.answers or {})},
            tag=args.tag,
            reply=args.reply and dict(args.reply),
            changed=ctx.variables.pop(CHANGED, None),
            gives=answer_tags.pairs(args),
            buttons=encode([hung(ctx, each) for each in args.buttons]),
        )
        # Once for all who come: from its telling on, the next one gathers anew.
        key = f"{scene.script}:{scene.step}:{place}"
        ctx.publish(event, at=ctx.now + args.within, once=key)

    @on("core.gathered")
    def gathered(self, ctx: Ctx) -> None:
        """The post for those who came."""
        told = Gathered(**ctx.event.data)
        gathered = questions.take(ctx, told.script, told.step, told.room)
        if not gathered:
            return
        members = list(gathered.values())
        # The post is the script's: the calendar and `trace` say whose it is by the first run.
        inputs = ctx.scripts.given(ctx.community, told.script)
        ctx.scene = replace(
            ctx.scene, run=min(gathered), script=told.script, step=told.step, inputs=inputs
        )
        names = tuple(ctx.members.names(ctx.tx, members[:NAMED]))
        more = len(members) - len(names)
        who = ctx.text("and-more", names=names, more=more) if more else names
        rooms = ctx.community.rooms_of(told.role)
        place = next((room for room in rooms if room.native == told.room), rooms[0])
        buttons: list[Button] = []
        if told.name is not None:
            asked = Question(
                0, told.script, 0, 0, told.name, (*told.answers,), told.tag, told.reply
            )
            asked = replace(asked, gives=told.gives or {})
            buttons = _buttons(questions.add(ctx, asked), told.answers)
        lines = ctx.lines(told.text, **{"gather.names": who})
        words = lines if told.changed is None else Changed(lines, told.changed)
        buttons += decode_parts(told.buttons)
        ctx.say(words, room=told.role, place=place, buttons=buttons)

    @button("answer")
    def answer(self, ctx: Ctx, argument: str) -> None:
        """Keep an answer, for the run that asked or for the member's own."""
        id, _, answer = argument.partition(":")
        question = questions.find(ctx, read_id(id))
        if question is None or answer not in question.answers:
            raise UserError("question-gone")
        if question.member not in (0, ctx.member.id):
            raise UserError("question-of-another")
        run = questions.run_of(ctx, question)
        answer_tags.answered(ctx, question, answer)
        questions.answer(ctx, question, answer)
        if run is not None:
            run.variables.update(_variables(ctx, question, answer, alone=bool(run.member)))
            store.set_variables(ctx.tx, run.id, run.variables)
        ctx.publish(Answered(run.id if run else 0, question.name, answer))
        ctx.scene = replace(ctx.scene, inputs=ctx.scripts.given(ctx.community, question.script))
        said = ctx.text("answer-taken") if question.reply is None else ctx.lines(question.reply)
        rooms, buttons = fitting(ctx) if question.tags or question.gives else ([], [])
        ctx.reply(Joined((said, *rooms)), buttons=buttons)


def _variables(ctx: Ctx, question: Question, answer: str, alone: bool) -> dict[str, str | int]:
    """What the run knows of the answers: the member's own, or what most of all said."""
    if alone:
        return {f"run.{question.name}": answer}
    counts = questions.counts(ctx, question)
    most = max(question.answers, key=lambda each: counts.get(each, 0))
    each = {f"run.{question.name}_{key}": counts.get(key, 0) for key in question.answers}
    total = {f"run.{question.name}_count": sum(counts.values())}
    return {f"run.{question.name}": most, **each, **total}


def _buttons(question: int, answers: dict[str, dict[str, str]]) -> list[Button]:
    return [
        Button("core.answer", Lines(label), f"{question}:{key}") for key, label in answers.items()
    ]
