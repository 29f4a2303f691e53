// Commands: found by their name as one types, then filled in option by option.
import { byId, h, icon } from "./dom.js";
import { FileField } from "./filefield.js";
import { Field, isClosed, isItem, lists, suggested } from "./options.js";
import { folded, say } from "./words.js";

/** The commands this member may call, and the form of the one being filled in. */
export class Commands {
  constructor(suggestions, sources, { call, left, entered }) {
    Object.assign(this, { suggestions, sources, call, left, entered });
    this.known = [];
    this.current = null;
    this.fields = [];
    this.element = byId("command");
    this.element.addEventListener("keydown", (event) => this.key(event));
    sources.picked = (field) => this.next(field);
    sources.settled = () => this.tell();
    sources.focused = (option) => this.hint.classList.contains("fault") || this.tell(null, option.description);
  }

  update(commands) {
    this.known = [...commands].sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Whether what was typed may become a longer name. */
  goesOn(typed) {
    return this.known.some((command) => folded(command.name).startsWith(folded(typed)));
  }

  /** What to suggest for `/typed`: names that begin with it, then names and descriptions that hold it. */
  matching(typed) {
    const sought = folded(typed);
    const starts = this.known.filter((command) => folded(command.name).startsWith(sought));
    const holds = this.known.filter((command) => !starts.includes(command) && folded(`${command.name} ${command.description}`).includes(sought));
    return [...starts, ...holds].map((command) => ({
      label: `/${command.name}`, detail: command.description,
      badge: command.right ? say("commands-operators") : null, value: command,
    }));
  }

  /** Call what a line says, or open its form where something is missing or wrong. */
  take({ command, values, surplus }, pictures = []) {
    const alts = pictures.some(({ alt }) => alt) ? { alt: pictures.map(({ alt }) => alt).join(" | ") } : {};
    this.enter(command, { ...alts, ...values }, pictures);
    const complete = Object.keys(values).length || pictures.length || !command.options.some((option) => option.required);
    if (complete && !surplus) this.submit();
  }

  /** Suggest for the option at the end of a line; `put` writes what was picked. */
  async suggest(owner, { command, at }, put) {
    if (!at) {
      this.suggestions.hide();
      return;
    }
    const { option, typed } = at;
    const line = owner.value;
    const found = lists(option) ? await suggested(command, option, typed, this.sources) : [];
    if (owner.value !== line || document.activeElement !== owner) return;
    const closed = isClosed(option);
    const items = found.length === 1 && isItem(found[0], typed) ? [] : found;
    const lacks = closed && typed && !found.length ? say("option-nothing") : say("option-missing", { option: option.name });
    this.suggestions.show(owner, items, {
      title: [option.name, option.required ? null : say("option-optional"), option.description].filter(Boolean).join(" · "),
      first: closed && typed !== "",
      nothing: (option.required && !typed) || (closed && !found.length) ? lacks : say("commands-ready"),
      pick: (item) => put(item.label),
    });
  }

  enter(command, values = {}, pictures = []) {
    this.current = command;
    this.suggestions.hide();
    this.fields = command.options.map((option) =>
      option.kind === "file" ? new FileField(option, this.sources) : new Field(command, option, this.suggestions, this.sources));
    for (const field of this.fields) field.write(values[field.option.name] ?? "");
    const files = this.fields.filter((field) => field instanceof FileField);
    files.forEach((field, place) => field.follows(files[place + 1]));
    pictures.forEach((picture, place) => files[place].hold(picture));
    const title = `/${command.name}`;
    const leave = say("commands-leave", { command: title });
    this.hint = h("p", { class: "command-hint", id: "command-hint", role: "status" });
    this.element.setAttribute("aria-label", title);
    this.element.replaceChildren(
      h("div", { class: "command-head" },
        h("strong", { class: "command-name" }, title),
        h("span", { class: "command-about quiet", dir: "auto" }, command.description),
        h("button", { type: "button", class: "icon-button", "aria-label": leave, title: leave, click: () => this.leave() }, icon("close"))),
      this.fields.length ? h("div", { class: "fields" }, ...this.fields.map((field) => field.element)) : "",
      h("div", { class: "command-foot" }, this.hint,
        h("button", { type: "submit", class: "primary", id: "command-send" }, say("commands-send"), icon("send"))),
    );
    this.element.hidden = false;
    this.tell();
    this.entered();
    (this.fields[0]?.input ?? byId("command-send")).focus();
  }

  /** The line below: a fault, or what the option is for and which keys there are. */
  tell(fault = null, about = "") {
    const keys = say(this.fields.length ? "commands-fill" : "commands-ready");
    this.hint.replaceChildren(fault ?? about, fault === null ? h("span", { class: "keys" }, about ? ` · ${keys}` : keys) : "");
    this.hint.classList.toggle("fault", fault !== null);
  }

  leave(refocus = true) {
    if (!this.current) return;
    this.current = null;
    this.suggestions.hide();
    this.element.hidden = true;
    this.element.replaceChildren();
    this.left(refocus);
  }

  key(event) {
    if (event.isComposing || this.suggestions.key(event)) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.leave();
    }
  }

  /** After a pick: on to the next field that still needs something. */
  next(field) {
    const rest = this.fields.slice(this.fields.indexOf(field) + 1);
    const needed = rest.find((one) => one.empty && one.option.required);
    if (needed) needed.input.focus();
  }

  /** Send the command, or show what is still missing. */
  submit() {
    const options = {};
    const shown = {};
    for (const field of this.fields) {
      const { value, fault } = field.result();
      if (fault) {
        this.tell(fault);
        field.input.focus();
        return;
      }
      if (value === undefined) continue;
      options[field.option.name] = value;
      shown[field.option.name] = field.shown;
    }
    this.call(this.current.name, options, shown);
    this.leave();
  }
}
