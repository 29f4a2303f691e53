"""What operators do with the scripts of their community alone: take, edit, undo, eject, discard."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.communities import Community
from bot.effects import Lines
from bot.errors import Faults, UserError
from bot.inputs import Change, Ready, Version
from bot.sops import own, wishes
from bot.sops.answers import WrongAnswer
from bot.sops.engine import Engine
from bot.sops.filling import use_text, with_answers
from bot.sops.folders import SHOWN, label
from bot.sops.inputs import InputSpec
from bot.sops.library import unfit
from bot.sops.one import HomeScript
from bot.sops.script import Script
from bot.sops.using import is_use, read_own, read_use
from bot.store.db import Tx
from bot.wording import nearest

NAME = re.compile(r"[^\W_][\w-]{0,39}")


class Owning:
    """The part of the desk for scripts that one community has alone.

    Every change is a row first; memory follows at the commit, and the file after it.
    """

    def __init__(self, engine: Engine, ready: Mapping[str, Script]) -> None:
        self._engine = engine
        self._ready = ready
        self.unwritten: Callable[[], None] = lambda: None  # hears that a file is to be written

    def ready(self, community: Community) -> list[Ready]:
        """The scripts that this community can take for itself, by name."""
        fits = self._engine.runs.timetable.fitting.fits
        return [
            Ready(
                name=script.id,
                title=script.name,
                about=script.about,
                kind=script.kind,
                inputs=tuple(spec.port(name) for name, spec in script.inputs.items()),
                aims=script.for_,
            )
            for script in sorted(self._ready.values(), key=lambda script: script.id)
            if _is_for(script, community) and fits(script, community)
        ]

    def tried(self, community: Community, use: str, given: Mapping[str, Any]) -> HomeScript:
        """What `own` would make; nothing is kept."""
        script = self._made(community, use, self._use(community, use, given))
        return HomeScript(self._engine, script, community)

    def own(
        self,
        tx: Tx,
        community: Community,
        name: str,
        use: str,
        given: Mapping[str, Any],
        member: int,
        now: int,
    ) -> HomeScript:
        """Take a ready script under a name, switched off, with answers to its questions."""
        if NAME.fullmatch(name) is None or len(name.encode()) > 100 or not _is_usual(name):
            raise UserError("own-no-name", cog="core", name=name)
        other = self._ready.get(name)
        shared = other is not None and name != use and _is_for(other, community)
        if shared or own.alike(tx, community.id, name):
            raise UserError("own-name-taken", cog="core", script=name)
        text = self._use(community, use, given)
        script = self._made(community, name, text)
        self._change(tx, community, script, name, "added", text, member, now)
        return HomeScript(self._engine, script, community)

    def edit(
        self,
        tx: Tx,
        community: Community,
        name: str,
        given: Mapping[str, Any],
        member: int,
        now: int,
    ) -> HomeScript:
        """Change some answers; the script's times count from now, and runs go on as they are."""
        last = self._last(tx, community, name)
        if not is_use(last.text):
            raise UserError("own-full", cog="core", script=name, file=self.file(community, name))
        use = read_use(last.text, name)
        asked = self._found(community, use.use).inputs
        former = {name: answer for name, answer in use.with_.items() if name in asked}
        text = self._use(community, use.use, {**former, **given})
        script = self._made(community, name, text)
        if text != last.text:
            self._change(tx, community, script, name, "edited", text, member, now)
        return HomeScript(self._engine, script, community)

    def history(self, tx: Tx, community: Community, name: str) -> list[Version]:
        """Every version, the newest first."""
        return [_read(each) for each in own.history(tx, community.id, name)]

    def undo(
        self, tx: Tx, community: Community, name: str, member: int, now: int
    ) -> HomeScript | None:
        """Bring back the version before the last change; None if there was no script then."""
        versions = own.history(tx, community.id, name)
        if not versions:
            raise UserError("own-not-own", cog="core", script=name)
        self._not_by_hand(community, name, versions[0])
        text = versions[1].text if len(versions) > 1 else ""
        if not text and not versions[0].text:
            raise UserError("own-nothing-to-undo", cog="core", script=name)
        script = self._made(community, name, text) if text else None
        self._change(tx, community, script, name, "undone", text, member, now)
        return None if script is None else HomeScript(self._engine, script, community)

    def eject(self, tx: Tx, community: Community, name: str, member: int, now: int) -> str:
        """Write the script out as the full YAML text, which from then on is for hands."""
        last = self._last(tx, community, name)
        if not is_use(last.text):
            raise UserError("own-full", cog="core", script=name, file=self.file(community, name))
        use = read_use(last.text, name)
        ready = self._found(community, use.use)
        day = community.local(now).date()
        text = "".join(
            (
                f"# {name}: written out of the ready script {use.use} on {day}, by /sop eject.\n",
                "# It is yours now: change what you like. what you save is taken up, and the bot\n",
                "# never writes here again. Your answers stand under inputs, each as default.\n",
                "#\n" if ready.text.startswith("#") else "",
                with_answers(ready.text, use.with_, off=use.off),
            )
        )
        script = self._made(community, name, text)
        self._change(tx, community, script, name, "ejected", text, member, now)
        return text

    def discard(self, tx: Tx, community: Community, name: str, member: int, now: int) -> None:
        """Take the script away; its history stays, and what is under way goes on."""
        self._last(tx, community, name)
        self._change(tx, community, None, name, "discarded", "", member, now)

    def file(self, community: Community, name: str) -> str:
        """Where the script's file is."""
        folder = label(community, self._engine.runs.communities)
        return (SHOWN / folder / f"{name}.yaml").as_posix()

    def _last(self, tx: Tx, community: Community, name: str) -> Version:
        """The version that stands, if commands may change it."""
        last = own.last(tx, community.id, name)
        if last is None or not last.text:
            raise UserError("own-not-own", cog="core", script=name)
        self._not_by_hand(community, name, last)
        return last

    def _not_by_hand(self, community: Community, name: str, last: Version) -> None:
        if last.change == "by hand" and last.text:
            file = self.file(community, name)
            raise UserError("own-by-hand", cog="core", script=name, file=file)

    def _change(
        self,
        tx: Tx,
        community: Community,
        script: Script | None,
        name: str,
        change: Change,
        text: str,
        member: int,
        now: int,
    ) -> None:
        """A new version: the row now, the script in memory at the commit, the file after it."""
        former, home = own.last(tx, community.id, name), community.id
        came = former is None or not former.text
        before = wishes.switched(tx, home, name) if came else None
        if came or not text:
            wish = None if came else own.switched_before(tx, home, name)
            self._engine.wish(tx, community, name, wish, member, now)
        own.add(tx, home, name, change, text, member, now, switched=before)
        self._engine.take_own(tx, community, name, script, now)
        tx.after_commit(self.unwritten)

    def _use(self, community: Community, use: str, given: Mapping[str, Any]) -> str:
        """The small file of a ready script with these answers; raises UserError for a wrong one."""
        ready = self._found(community, use)
        for name in given:
            if name not in ready.inputs:
                raise UserError("answer-strange", cog="core", script=use, input=name)
        answers = {
            name: _answer(spec, given[name], community)
            for name, spec in ready.inputs.items()
            if name in given
        }
        for name, spec in ready.inputs.items():
            if spec.must_be_answered and name not in answers:
                raise UserError("answer-missing", cog="core", question=Lines(spec.ask))
        return use_text(use, answers)

    def _found(self, community: Community, use: str) -> Script:
        ready = self._ready.get(use)
        if ready is None or not _is_for(ready, community):
            known = [each.name for each in self.ready(community)]
            near = nearest(use, known) or "none"
            raise UserError("no-ready-script", cog="core", script=use, near=near)
        return ready

    def _made(self, community: Community, name: str, text: str) -> Script:
        """The script of a text; raises UserError where it cannot run here."""
        known = self._engine.knowing.by(community.id)
        script, faults = read_own(name, text, name, known, self._ready)
        timetable = self._engine.runs.timetable
        if script is not None:
            faults = timetable.fitting.faults(script, community)
            beside = (each for each in timetable.here(community) if each.id != name)
            loops = unfit([*beside, script])
            faults += [why for each, _, why in loops if each is script]
        if script is None or faults:
            raise UserError("own-does-not-fit", cog="core", script=name, why=faults[0])
        return script


def _answer(spec: InputSpec, given: Any, community: Community) -> Any:
    try:
        answer = spec.answer(given)
    except WrongAnswer as wrong:
        told = {"question": Lines(spec.ask), **wrong.args_}
        raise UserError(wrong.key, cog="core", **told) from None
    if spec.kind == "room" and answer not in community.rooms:
        told = {"question": Lines(spec.ask), "answer": answer}
        raise UserError("answer-no-room", cog="core", **told, rooms=tuple(community.rooms))
    return answer


def _read(version: Version) -> Version:
    """A version with what it is made from."""
    if not is_use(version.text):
        return version
    try:
        use = read_use(version.text, "")
    except Faults:  # as a person may have left it in their file
        return version
    return replace(version, use=use.use, answers=use.with_)


def _is_usual(name: str) -> bool:
    """Whether every disk gives a name back as it was written."""
    return unicodedata.is_normalized("NFC", name)


def _is_for(ready: Script, community: Community) -> bool:
    named = ready.where.communities
    return named == "all" or community.key in named
