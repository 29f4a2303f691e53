// One field of a command: what may stand in it, what is suggested, and the value it gives.
import { h } from "./dom.js";
import { folded, say } from "./words.js";

const WAIT = 150;
const LISTED = 25;
const CLOSED = new Set(["yes-no", "choice", "member", "room"]); // only what the list holds

/** Whether an option is chosen from a list rather than written freely. */
export function isClosed({ kind }) {
  return CLOSED.has(kind);
}

/** Whether there is anything to suggest for an option. */
export function lists({ kind, choices, completes }) {
  return CLOSED.has(kind) || Boolean(choices?.length) || completes;
}

/** All that an option may be, as far as the page knows it. */
function choices(option, sources) {
  if (option.kind === "yes-no") return [{ label: say("option-yes"), value: true }, { label: say("option-no"), value: false }];
  if (option.kind === "member") return sources.people().map(({ id, name }) => ({ label: name, value: id }));
  if (option.kind === "room") return sources.rooms().map(({ id, name }) => ({ label: name, value: id }));
  return (option.choices ?? []).map((choice, place) => ({ label: option.named?.[place] || choice, also: choice, value: choice }));
}

/** What to suggest for an option of which this was typed; the server is asked where it knows more. */
export async function suggested(command, option, typed, sources) {
  if (!option.completes) return matching(choices(option, sources), typed);
  const values = await sources.complete(command.name, option.name, typed);
  return values.map((value) => ({ label: value, value }));
}

/** What may be typed for an item: its label, and of a choice the word of all languages. */
function names({ label, also }) {
  return [label, also ?? label].map(folded);
}

/** Whether an item was typed out. */
export function isItem(item, typed) {
  return names(item).includes(folded(typed));
}

function matching(items, typed) {
  const sought = folded(typed.trim());
  const starts = items.filter((item) => names(item).some((name) => name.startsWith(sought)));
  const holds = items.filter((item) => !starts.includes(item) && names(item).some((name) => name.includes(sought)));
  return [...starts, ...holds].slice(0, LISTED);
}

/** The number in a text as people write it, or null. */
export function plainNumber(typed, kind) {
  const plain = typed.normalize("NFKC").replace(/[\s\u2212]/gu, (sign) => (sign === "\u2212" ? "-" : "")).replace(",", ".");
  const good = kind === "number" ? /^[+-]?\d+$/ : /^[+-]?\d+(\.\d+)?$/;
  return good.test(plain) ? Number(plain) : null;
}

/** A typed input for one option; `sources` give people, rooms and completions. */
export class Field {
  constructor(command, option, suggestions, sources) {
    Object.assign(this, { command, option, suggestions, sources });
    this.picked = null;
    const id = `option-${option.name}`;
    const list = lists(option);
    this.input = h("input", {
      type: "text", id, dir: "auto", autocomplete: "off", autocapitalize: "off", enterkeyhint: "next",
      inputmode: { number: "numeric", decimal: "decimal" }[option.kind] ?? null,
      placeholder: option.description, "aria-describedby": "command-hint",
      "aria-required": String(option.required),
      role: list ? "combobox" : null, "aria-expanded": list ? "false" : null,
      "aria-autocomplete": list ? "list" : null,
      input: () => { this.picked = null; this.input.removeAttribute("aria-invalid"); this.suggest(); },
      focus: () => { this.sources.focused(option); this.suggest(); },
      blur: () => this.suggestions.hide(),
    });
    const mark = option.required ? null : h("span", { class: "small" }, ` ${say("option-optional")}`);
    this.element = h("div", { class: "field" }, h("label", { for: id }, h("bdi", {}, option.name), mark), this.input);
  }

  suggest() {
    if (!lists(this.option)) return;
    const typed = this.input.value;
    clearTimeout(this.later);
    this.later = setTimeout(async () => {
      const items = await suggested(this.command, this.option, this.picked ? "" : typed, this.sources);
      if (this.input.value === typed && document.activeElement === this.input) this.offer(items, typed);
    }, this.option.completes ? WAIT : 0);
  }

  offer(items, typed) {
    const closed = isClosed(this.option);
    // Where anything may be written, Enter must not replace what was written.
    const first = closed && !this.picked && (typed !== "" || this.option.required);
    if (!closed && items.length === 1 && items[0].label === typed) items = [];
    this.suggestions.show(this.input, items, {
      title: this.option.name, first,
      nothing: closed ? say("option-nothing") : null, pick: (item) => this.take(item),
    });
  }

  take(item) {
    this.picked = item;
    this.input.value = item.label;
    this.input.removeAttribute("aria-invalid");
    this.sources.picked(this);
  }

  write(value) {
    this.input.value = value;
  }

  get shown() {
    return this.input.value.trim();
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
    // Two people of one name: only the list can say which is meant.
    const exact = choices(this.option, this.sources).filter((item) => isItem(item, typed));
    const item = this.picked ?? (exact.length === 1 ? exact[0] : null);
    return item ? { value: item.value } : this.fault("option-choice", name);
  }

  number(typed, kind, name) {
    const value = plainNumber(typed, kind);
    return value === null ? this.fault("option-number", name) : { value };
  }

  fault(key, option) {
    this.input.setAttribute("aria-invalid", "true");
    return { fault: say(key, { option }) };
  }
}
