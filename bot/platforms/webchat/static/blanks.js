// One blank of a form: its control, what stands in it, and whether that will do.
import { h } from "./dom.js";
import { plainNumber } from "./options.js";
import { say } from "./words.js";

const NUMBERS = new Set(["number", "decimal"]);
const length = (text) => [...text].length; // as the server counts

/** A labelled control for a field; `rooms` are those that a room is picked from. */
export class Blank {
  constructor(field, rooms) {
    this.field = field;
    this.id = `form-${field.name}`;
    const hint = field.hint ? h("p", { class: "small", id: `${this.id}-hint`, dir: "auto" }, field.hint) : null;
    this.described = hint ? `form-fault ${this.id}-hint` : "form-fault";
    const free = !field.required && !field.default.length; // what is filled in asks for nothing more
    const mark = !free ? null : h("span", { class: "small" }, ` ${say("option-optional")}`);
    if (field.kind === "several") {
      this.boxes = field.choices.map(({ value }) => h("input", { type: "checkbox", value, "aria-describedby": this.described }));
      const checks = field.choices.map(({ label }, index) => h("label", { class: "form-check" }, this.boxes[index], h("span", { dir: "auto" }, label)));
      this.element = h("fieldset", { class: "form-field" }, h("legend", {}, h("bdi", {}, field.label), mark), hint, ...checks);
    } else {
      this.control = this.made(rooms);
      this.element = h("div", { class: "form-field" }, h("label", { for: this.id }, h("bdi", {}, field.label), mark), this.control, hint);
    }
    this.element.addEventListener("input", () => this.mark(null));
  }

  made(rooms) {
    const { kind, required, choices } = this.field;
    const shared = { id: this.id, dir: "auto", "aria-required": String(required), "aria-describedby": this.described };
    if (kind === "room") return this.select(shared, rooms.map(({ id, name }) => ({ value: id, label: name })));
    if (choices.length) return this.select(shared, choices);
    if (kind === "long") return h("textarea", { ...shared, rows: 4 });
    const inputmode = { number: "numeric", decimal: "decimal" }[kind] ?? null;
    return h("input", { ...shared, type: "text", autocomplete: "off", inputmode });
  }

  /** A list; it can stand on nothing only where nothing is what it stands on at first. */
  select(shared, choices) {
    const options = choices.map(({ value, label }) => h("option", { value }, label));
    const none = this.field.default.length ? null : h("option", { value: "" }, this.field.required ? "—" : say("form-nothing"));
    return h("select", shared, none, ...options);
  }

  write(given) {
    const values = [given].flat();
    if (this.boxes) for (const box of this.boxes) box.checked = values.includes(box.value);
    else this.control.value = values[0] ?? "";
    this.first ??= JSON.stringify(this.field.default);
  }

  read() {
    return this.boxes ? this.boxes.filter((box) => box.checked).map((box) => box.value) : this.control.value.trim();
  }

  get changed() {
    return JSON.stringify([this.read()].flat().filter(Boolean)) !== JSON.stringify(this.field.default);
  }

  focus() {
    (this.boxes?.[0] ?? this.control).focus();
  }

  /** Null, or what is wrong in a sentence. */
  check() {
    const fault = this.boxes ? this.count() : this.unfit(this.read());
    this.mark(fault);
    return fault;
  }

  count() {
    const { required, least, most } = this.field;
    const chosen = this.read().length;
    if (required && !chosen) return this.say("option-missing");
    return this.between(chosen, least, most, "form-least", "form-most");
  }

  unfit(text) {
    const { kind, required, least, most, longest } = this.field;
    if (!text) return required ? this.say("option-missing") : null;
    if (NUMBERS.has(kind)) {
      const number = plainNumber(text, kind);
      return number === null ? this.say("option-number") : this.between(number, least, most, "form-least", "form-most");
    }
    return this.between(length(text), kind === "text" || kind === "long" ? least : null, longest, "form-short", "form-long");
  }

  between(value, least, most, less, more) {
    if (least !== null && value < least) return this.say(less, least);
    return most !== null && value > most ? this.say(more, most) : null;
  }

  say(key, limit) {
    return say(key, { option: this.field.label, limit });
  }

  mark(fault) {
    for (const control of this.boxes ?? [this.control]) {
      if (fault === null) control.removeAttribute("aria-invalid");
      else control.setAttribute("aria-invalid", "true");
    }
  }
}
