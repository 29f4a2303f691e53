// The place to write: a text that grows, Enter to send, / for commands, a draft per room.
import { byId } from "./dom.js";
import { quoted, readLine, unknownName } from "./line.js";
import { count, page, say } from "./words.js";

const TALLEST = 173; // seven whole lines
const NEARLY = 0.9; // of the longest text, from where on it is counted aloud
const SLASH = /^[/／]([^\n]*)$/u; // a full-width slash is what a Chinese keyboard gives

/** Calls `send(text)` for a message; hands texts that begin with / to the commands. */
export class Composer {
  constructor(suggestions, commands, send) {
    Object.assign(this, { suggestions, commands, send });
    this.form = byId("composer");
    this.text = byId("composer-text");
    this.box = byId("composer-box");
    this.hint = byId("composer-hint");
    this.usual = this.hint.textContent;
    this.room = null;
    this.warned = null;
    this.form.addEventListener("submit", (event) => this.submitted(event));
    this.text.addEventListener("input", () => this.typed());
    this.text.addEventListener("keydown", (event) => this.key(event));
    this.text.addEventListener("blur", () => suggestions.hide());
    byId("commands-open").addEventListener("click", () => this.showCommands());
  }

  /** Show all commands, as if the member had typed a slash. */
  showCommands() {
    if (this.commands.current) this.commands.leave();
    if (!this.text.value.startsWith("/")) this.text.value = "/";
    this.text.focus();
    this.typed();
  }

  typed() {
    this.grow();
    this.keepDraft();
    this.warned = null;
    this.tooLong();
    const line = SLASH.exec(this.text.value)?.[1];
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
    if (sure && found?.command === command) this.commands.take(found);
    else this.commands.enter(command);
  }

  /** Write what was picked where its option stands in the line, and go on to the next. */
  put(value, from) {
    this.text.value = `${this.text.value.slice(0, from + 1)}${quoted(value)} `;
    this.typed();
  }

  key(event) {
    if (this.suggestions.key(event)) return;
    // While an input method composes, Enter chooses a word and sends nothing.
    const composing = event.isComposing || event.keyCode === 229;
    if (event.key === "Enter" && !event.shiftKey && !composing) {
      event.preventDefault();
      this.form.requestSubmit();
    }
  }

  submitted(event) {
    event.preventDefault();
    if (this.commands.current) {
      this.commands.submit();
      return;
    }
    const text = this.text.value.trim();
    if (!text) return;
    const line = SLASH.exec(text)?.[1].trim();
    const found = line && readLine(this.commands.known, line);
    if (found) {
      this.commands.take(found);
    } else if (this.tooLong()) {
      byId("announcer").textContent = this.hint.textContent;
    } else if (line && this.warned !== text) {
      this.warn(text, say("commands-unknown", { command: `/${unknownName(this.commands.known, line)}` }));
    } else {
      this.clear();
      this.send(text);
    }
  }

  warn(text, fault) {
    this.suggestions.hide();
    this.warned = text;
    this.tell(fault, true);
    byId("announcer").textContent = fault;
  }

  tell(hint, fault) {
    this.hint.textContent = hint;
    this.hint.classList.toggle("fault", fault);
  }

  /** Whether the server would refuse the text; the line below says so, and counts near the end. */
  tooLong() {
    const { limit } = page;
    const size = [...this.text.value.trim()].length; // as the server counts, not in UTF-16
    const near = size > limit * NEARLY ? `${count(size)} / ${count(limit)}` : this.usual;
    this.tell(size > limit ? `${near} · ${say("refused-too-long", { limit })}` : near, size > limit);
    return size > limit;
  }

  clear() {
    this.text.value = "";
    this.suggestions.hide();
    this.warned = null;
    this.tooLong();
    this.grow();
    this.keepDraft();
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

  grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight + 2, TALLEST)}px`;
  }

  enter(room) {
    if (this.room === room) return;
    this.room = room;
    this.commands.leave(false);
    this.text.value = sessionStorage.getItem(`plaza-draft:${location.pathname}:${room}`) ?? "";
    this.suggestions.hide();
    this.grow();
  }

  keepDraft() {
    if (this.room !== null) sessionStorage.setItem(`plaza-draft:${location.pathname}:${this.room}`, this.text.value);
  }
}
