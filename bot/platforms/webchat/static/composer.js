// The place to write: a text that grows, Enter to send, / for commands, a draft per room.
import { byId } from "./dom.js";
import { say } from "./words.js";

const TALLEST = 180;

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
    this.warn(null);
    const value = this.text.value;
    // A full-width slash is what a Chinese keyboard gives.
    const slash = /^[/／]([^\n]*)$/u.exec(value);
    if (!slash) {
      this.suggestions.hide();
      return;
    }
    const name = slash[1];
    const whole = name.endsWith(" ") ? this.commands.find(name.trimEnd()) : null;
    if (whole?.options.length && !this.goesOn(name)) {
      this.commands.enter(whole);
      return;
    }
    this.suggestions.show(this.text, this.commands.matching(name.trim()), {
      title: say("commands-title"), nothing: say("commands-none"), pick: (item) => this.picked(item.value),
    });
  }

  goesOn(name) {
    return this.commands.known.some((command) => command.name.startsWith(name));
  }

  picked(command) {
    const exact = this.commands.find(this.text.value.slice(1).trim());
    if (exact === command && !command.options.length) {
      this.clear();
      this.commands.call(command.name, {}, {});
    } else {
      this.commands.enter(command);
    }
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
    const command = /^[/／]([^\n]+)$/u.exec(text)?.[1];
    if (command && this.commands.find(command)) {
      this.commands.enter(this.commands.find(command));
      return;
    }
    if (command && this.warned !== text) {
      this.warn(text);
      return;
    }
    this.clear();
    this.send(text);
  }

  warn(text) {
    this.warned = text;
    this.hint.textContent = text ? say("commands-unknown", { command: text.split(/\s/u)[0] }) : this.usual;
    this.hint.classList.toggle("fault", Boolean(text));
    if (text) byId("announcer").textContent = this.hint.textContent;
  }

  clear() {
    this.text.value = "";
    this.suggestions.hide();
    this.warn(null);
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
