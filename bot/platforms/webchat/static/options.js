// One field of a command: what may stand in it, what is suggested, and the value it gives.
import { h } from "./dom.js";
import { folded, say } from "./words.js";

const WAIT = 150;
const LISTED = 25;
const CLOSED = new Set(["yes-no", "choice", "member", "room"]); // only what the list holds

function matching(items, typed) {
  const sought = folded(typed.trim());
  const starts = items.filter((item) => folded(item.label).startsWith(sought));
  const holds = items.filter((item) => !starts.includes(item) && folded(item.label).includes(sought));
  return [...starts, ...holds].slice(0, LISTED);
}

/** A typed input for one option; `sources` give people, rooms and completions. */
export class Field {
  constructor(command, option, suggestions, sources) {
    Object.assign(this, { command, option, suggestions, sources });
    this.picked = null;
    const id = `option-${option.name}`;
    const lists = this.lists();
    this.input = h("input", {
      type: "text", id, dir: "auto", autocomplete: "off", autocapitalize: "off", enterkeyhint: "next",
      inputmode: { number: "numeric", decimal: "decimal" }[option.kind] ?? null,
      placeholder: option.description, "aria-describedby": "command-hint",
      "aria-required": String(option.required),
      role: lists ? "combobox" : null, "aria-expanded": lists ? "false" : null,
      "aria-autocomplete": lists ? "list" : null,
      input: () => { this.picked = null; this.input.removeAttribute("aria-invalid"); this.suggest(); },
      focus: () => { this.sources.focused(option); this.suggest(); },
      blur: () => this.suggestions.hide(),
    });
    const mark = option.required ? null : h("span", { class: "small" }, ` ${say("option-optional")}`);
    this.element = h("div", { class: "field" }, h("label", { for: id }, h("bdi", {}, option.name), mark), this.input);
  }

  lists() {
    const { kind, choices, completes } = this.option;
    return CLOSED.has(kind) || Boolean(choices?.length) || completes;
  }

  items() {
    const { kind, choices } = this.option;
    if (kind === "yes-no") return [{ label: say("option-yes"), value: true }, { label: say("option-no"), value: false }];
    if (kind === "member") return this.sources.people().map(({ id, name }) => ({ label: name, value: id }));
    if (kind === "room") return this.sources.rooms().map(({ id, name }) => ({ label: name, value: id }));
    return (choices ?? []).map((choice) => ({ label: choice, value: choice }));
  }

  async suggest() {
    if (!this.lists()) return;
    const typed = this.input.value;
    clearTimeout(this.later);
    if (!this.option.completes) {
      this.offer(matching(this.items(), this.picked ? "" : typed), typed);
      return;
    }
    this.later = setTimeout(async () => {
      const values = await this.sources.complete(this.command.name, this.option.name, typed);
      if (this.input.value !== typed || document.activeElement !== this.input) return;
      this.offer(values.map((value) => ({ label: value, value })), typed);
    }, WAIT);
  }

  offer(items, typed) {
    const closed = CLOSED.has(this.option.kind);
    // Where anything may be written, Enter must not replace what was written.
    const first = closed && !this.picked && (typed !== "" || this.option.required);
    if (!closed && items.length === 1 && items[0].label === typed) items = [];
    this.suggestions.show(this.input, items, {
      title: this.option.description || this.option.name, first,
      nothing: closed ? say("option-nothing") : null, pick: (item) => this.take(item),
    });
  }

  take(item) {
    this.picked = item;
    this.input.value = item.label;
    this.input.removeAttribute("aria-invalid");
    this.sources.picked(this);
  }

  get empty() {
    return this.input.value.trim() === "";
  }

  /** {value} as the wire wants it, {} when left out, or {fault} with a sentence. */
  result() {
    const { kind, name, required } = this.option;
    if (this.empty) return required ? this.fault("option-missing", name) : {};
    const typed = this.input.value.trim();
    if (kind === "number" || kind === "decimal") return this.number(typed, kind, name);
    if (!CLOSED.has(kind)) return { value: typed };
    const exact = this.picked ?? this.items().find((item) => folded(item.label) === folded(typed));
    return exact ? { value: exact.value } : this.fault("option-choice", name);
  }

  number(typed, kind, name) {
    const plain = typed.normalize("NFKC").replace(/[\s\u2212]/gu, (sign) => (sign === "\u2212" ? "-" : "")).replace(",", ".");
    const good = kind === "number" ? /^[+-]?\d+$/ : /^[+-]?\d+(\.\d+)?$/;
    return good.test(plain) ? { value: Number(plain) } : this.fault("option-number", name);
  }

  fault(key, option) {
    this.input.setAttribute("aria-invalid", "true");
    return { fault: say(key, { option }) };
  }
}
