// Forms: what the bot asks of this member, in a dialog of its own, sent once.
import { Blank } from "./blanks.js";
import { byId, h, icon } from "./dom.js";
import { notice } from "./notices.js";
import { page, say } from "./words.js";

const KEY = `plaza-form:${page.socket}`;

/** One form at a time. `send(form, fields)` gives the action's nonce, `asked(n)` whether this tab asked for it. */
export class Forms {
  constructor({ send, asked, rooms }) {
    Object.assign(this, { send, asked, rooms });
    this.drafts = new Map(); // what was written and not sent, by the form's action
    this.form = null;
    this.sending = null;
    this.element = byId("form");
    this.element.addEventListener("close", () => this.closed());
    this.element.addEventListener("input", () => this.save());
  }

  /** Forms that were opened while this tab was not listening; one that a reload closed comes back. */
  missed(forms) {
    const kept = read();
    const mine = forms.filter(({ id, n }) => id !== this.last && (this.asked(n) || id === kept?.id));
    const form = mine.at(-1);
    if (!form || this.form) return;
    if (form.id === kept?.id) this.drafts.set(form.action, kept.values);
    this.open(form);
  }

  came(form) {
    if (this.asked(form.n)) this.open(form);
  }

  open(form) {
    this.keep();
    Object.assign(this, { form, last: form.id, sending: null });
    const draft = this.drafts.get(form.action);
    this.blanks = form.fields.map((field) => new Blank(field, this.rooms()));
    for (const blank of this.blanks) blank.write(draft?.[blank.field.name] ?? blank.field.default);
    this.fault = h("p", { class: "form-fault fault", id: "form-fault", role: "alert" });
    this.button = h("button", { type: "submit", class: "primary" }, say("commands-send"));
    const leave = say("form-close");
    this.element.replaceChildren(
      h("form", { class: "form-sheet", novalidate: true, autocomplete: "off", submit: (event) => this.submit(event) },
        h("header", { class: "form-head" },
          h("h2", { id: "form-title", dir: "auto" }, form.title),
          h("button", { type: "button", class: "icon-button", "aria-label": leave, title: leave, click: () => this.element.close() }, icon("close"))),
        h("div", { class: "form-fields" }, ...this.blanks.map((blank) => blank.element)),
        h("footer", { class: "form-foot" }, this.fault, this.button)),
    );
    if (!this.element.open) this.element.showModal();
    this.blanks[0]?.focus();
    this.save();
  }

  submit(event) {
    event.preventDefault();
    if (this.sending) return;
    const faults = this.blanks.map((blank) => blank.check());
    const wrong = faults.findIndex((fault) => fault !== null);
    this.fault.textContent = faults[wrong] ?? "";
    if (wrong >= 0) {
      this.blanks[wrong].focus();
      return;
    }
    this.busy(this.send(this.form, this.values()));
  }

  /** What came of a sent form: `fault` is null, or why it was refused. */
  settled(n, fault) {
    if (n !== this.sending) {
      if (fault !== null) notice(fault, "fault");
      return;
    }
    this.busy(null);
    if (fault === null) {
      this.drafts.delete(this.form.action);
      this.form = null;
      this.element.close();
    } else {
      this.fault.textContent = fault;
      this.button.focus();
    }
  }

  busy(n) {
    this.sending = n;
    this.button.textContent = say(n ? "said-sending" : "commands-send");
    this.button.setAttribute("aria-busy", String(Boolean(n)));
    if (n) write(null); // from here on the queue keeps it
    else this.save();
  }

  values() {
    return Object.fromEntries(this.blanks.map((blank) => [blank.field.name, blank.read()]));
  }

  /** Keep what was written, in case the form is opened again. */
  keep() {
    if (!this.form || !this.blanks.some((blank) => blank.changed)) return false;
    this.drafts.set(this.form.action, this.values());
    return true;
  }

  closed() {
    const kept = this.keep();
    if (kept && !this.sending) notice(say("form-kept"));
    this.form = null;
    write(null);
    takesText(document.activeElement);
  }

  save() {
    write(this.form && { id: this.form.id, values: this.values() });
  }
}

/** A closed dialog gives the focus back without the caret, and Chromium then drops what is typed. */
function takesText(element) {
  if (!element?.matches("input, textarea")) return;
  element.blur();
  element.focus({ preventScroll: true });
}

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}

function write(kept) {
  try {
    if (kept) sessionStorage.setItem(KEY, JSON.stringify(kept));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without storage a form lives as long as the page.
  }
}
