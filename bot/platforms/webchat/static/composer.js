// The place to write in a room: a text, and / for commands.
import { byId } from "./dom.js";
import { quoted, readLine, unknownName } from "./line.js";
import { say } from "./words.js";
import { Writer } from "./writer.js";

const SLASH = /^[/／]([^\n]*)$/u; // a full-width slash is what a Chinese keyboard gives

/** Calls `send(text)` for a message; hands texts that begin with / to the commands. */
export class Composer extends Writer {
  constructor(suggestions, commands, send, edit) {
    super({ form: byId("composer"), text: byId("composer-text"), hint: byId("composer-hint"), area: byId("middle") }, send, edit);
    Object.assign(this, { suggestions, commands });
    this.box = byId("composer-box");
    this.text.addEventListener("blur", () => suggestions.hide());
    byId("commands-open").addEventListener("click", () => this.showCommands());
  }

  /** Show all commands, as if the member had typed a slash. */
  showCommands() {
    this.editing.leave();
    if (this.commands.current) this.commands.leave();
    if (!this.text.value.startsWith("/")) this.text.value = "/";
    this.text.focus();
    this.typed();
  }

  typed() {
    super.typed();
    const line = this.editing.message ? undefined : SLASH.exec(this.text.value)?.[1];
    if (line === undefined) {
      this.suggestions.hide();
      return;
    }
    const found = readLine(this.commands.known, line);
    const name = line.trim().replace(/\s+/gu, " ");
    if (found?.begun && !this.commands.goesOn(`${name} `)) {
      this.commands.suggest(this.text, found, (value) => this.put(value, found.at.from));
      return;
    }
    this.suggestions.show(this.text, this.commands.matching(name), {
      title: say("commands-title"), nothing: say("commands-none"), pick: (item, sure) => this.picked(item.value, sure),
    });
  }

  picked(command, sure) {
    const found = readLine(this.commands.known, this.text.value.slice(1));
    if (sure && found?.command === command) this.called(found);
    else this.commands.enter(command);
  }

  /** Write what was picked where its option stands in the line, and go on to the next. */
  put(value, from) {
    this.text.value = `${this.text.value.slice(0, from + 1)}${quoted(value)} `;
    this.typed();
  }

  key(event) {
    if (!this.suggestions.key(event)) super.key(event);
  }

  submitted(text) {
    const line = this.editing.message ? "" : SLASH.exec(text)?.[1].trim();
    const found = line && readLine(this.commands.known, line);
    if (this.commands.current) this.commands.submit();
    else if (found) this.called(found);
    else super.submitted(text);
  }

  /** A command takes the pictures that were chosen before it was written, if it takes any. */
  called(found) {
    const most = found.command.options.filter(({ kind }) => kind === "file").length;
    const fault = most ? this.tray.fault ?? this.tooMany(most) : null;
    if (fault) this.tell(fault, true);
    else this.commands.take(found, most ? this.tray.take() : []);
  }

  tooMany(most) {
    return this.tray.entries.length > most ? say("upload-most", { limit: most }) : null;
  }

  doubt(text) {
    const line = SLASH.exec(text)?.[1].trim();
    if (!line) return null;
    this.suggestions.hide();
    return say("commands-unknown", { command: `/${unknownName(this.commands.known, line)}` });
  }

  clear() {
    this.suggestions.hide();
    super.clear();
  }

  /** Hide the text while a command is filled in, and bring it back after. */
  hideText() {
    this.clear();
    this.box.hidden = true;
    this.hint.hidden = true;
  }

  showText(refocus) {
    this.box.hidden = false;
    this.hint.hidden = false;
    if (refocus) this.text.focus();
  }

  enter(room) {
    if (this.place === room) return;
    this.commands.leave(false);
    this.suggestions.hide();
    super.enter(room);
  }
}
