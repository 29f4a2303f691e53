// A text that grows as one writes: Enter sends it, its draft is kept, its length is watched.
import { byId } from "./dom.js";
import { Editing } from "./editing.js";
import { Tray } from "./tray.js";
import { count, page, say } from "./words.js";

const TALLEST = 173; // seven whole lines
const NEARLY = 0.9; // of the longest text, from where on it is counted aloud

/**
 * Calls `send(text, pictures)` for what is new and `edit(message, text)` for what is said otherwise;
 * `form`, `text` and `hint` are its elements, and pictures can be dropped on its `area`.
 */
export class Writer {
  constructor({ form, text, hint, area }, send, edit) {
    Object.assign(this, { form, text, hint, send, usual: hint.textContent });
    this.editing = new Editing(this, edit);
    this.tray = new Tray(form, area, () => this.tooLong());
    this.place = null;
    this.warned = null;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submitted(text.value.trim());
    });
    text.addEventListener("input", () => this.typed());
    text.addEventListener("keydown", (event) => this.key(event));
  }

  typed() {
    this.grow();
    this.keepDraft();
    this.warned = null;
    this.tooLong();
  }

  key(event) {
    // While an input method composes, Enter chooses a word and sends nothing.
    const composing = event.isComposing || event.keyCode === 229;
    if (!composing && this.editing.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !composing) {
      event.preventDefault();
      this.form.requestSubmit();
    }
  }

  submitted(text) {
    if (this.editing.message) {
      if (!this.tooLong()) this.editing.submitted(text);
      return;
    }
    const waits = this.tray.fault;
    if (waits) {
      this.tell(waits, true);
      byId("announcer").textContent = waits;
      return;
    }
    if (!text && this.tray.empty) return;
    const doubt = this.warned === text ? null : this.doubt(text);
    if (this.tooLong()) {
      byId("announcer").textContent = this.hint.textContent;
    } else if (doubt) {
      this.warned = text;
      this.tell(doubt, true);
      byId("announcer").textContent = doubt;
    } else {
      this.clear();
      this.send(text, this.tray.take());
    }
  }

  /** What speaks against sending a text, until it is sent again. */
  doubt() {
    return null;
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
    this.warned = null;
    this.tooLong();
    this.grow();
    this.keepDraft();
  }

  grow() {
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight + 2, TALLEST)}px`;
  }

  /** Write in another place: its own draft comes back. */
  enter(place) {
    this.editing.leave();
    this.place = place;
    this.tray.enter(place);
    this.recover();
  }

  /** Bring back what was begun here and not sent. */
  recover() {
    this.text.value = sessionStorage.getItem(this.draft()) ?? "";
    this.warned = null;
    this.tooLong();
    this.grow();
  }

  draft() {
    return `plaza-draft:${location.pathname}:${this.place}`;
  }

  keepDraft() {
    if (this.place !== null && !this.editing.message) sessionStorage.setItem(this.draft(), this.text.value);
  }
}
