// A text that grows as one writes: Enter sends it, its draft is kept, its length is watched.
import { byId } from "./dom.js";
import { count, page, say } from "./words.js";

const TALLEST = 173; // seven whole lines
const NEARLY = 0.9; // of the longest text, from where on it is counted aloud

/** Calls `send(text)`; `form`, `text` and `hint` are its elements. */
export class Writer {
  constructor({ form, text, hint }, send) {
    Object.assign(this, { form, text, hint, send });
    this.usual = hint.textContent;
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
    if (event.key === "Enter" && !event.shiftKey && !composing) {
      event.preventDefault();
      this.form.requestSubmit();
    }
  }

  submitted(text) {
    if (!text) return;
    const doubt = this.warned === text ? null : this.doubt(text);
    if (this.tooLong()) {
      byId("announcer").textContent = this.hint.textContent;
    } else if (doubt) {
      this.warned = text;
      this.tell(doubt, true);
      byId("announcer").textContent = doubt;
    } else {
      this.clear();
      this.send(text);
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
    this.place = place;
    this.text.value = sessionStorage.getItem(this.draft()) ?? "";
    this.warned = null;
    this.tooLong();
    this.grow();
  }

  draft() {
    return `plaza-draft:${location.pathname}:${this.place}`;
  }

  keepDraft() {
    if (this.place !== null) sessionStorage.setItem(this.draft(), this.text.value);
  }
}
