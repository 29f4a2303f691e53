// Saying a message otherwise, in the place where one writes: a bar above says so, Escape leaves it.
import { h, icon } from "./dom.js";
import { say } from "./words.js";

/** `edit(message, text)` is called when it is saved; `last()` is what arrow up begins with. */
export class Editing {
  constructor(writer, edit) {
    Object.assign(this, { writer, edit, message: null, last: () => null });
    const label = say("edit-leave");
    this.bar = h(
      "div",
      { class: "editing", hidden: true },
      icon("pencil"),
      h("span", {}, say("edit-title")),
      h("button", { type: "button", class: "icon-button", "aria-label": label, title: label, click: () => this.leave() }, icon("close")),
    );
    writer.form.querySelector(".composer-box").before(this.bar);
  }

  begin(message, text = message.text) {
    const { writer } = this;
    writer.keepDraft();
    this.message = message;
    this.bar.hidden = false;
    writer.tray.element.hidden = true;
    writer.text.value = text;
    writer.typed();
    writer.text.focus();
    writer.text.setSelectionRange(text.length, text.length);
  }

  leave() {
    if (!this.message) return;
    this.message = null;
    this.bar.hidden = true;
    this.writer.tray.draw();
    this.writer.recover();
    this.writer.text.focus();
  }

  submitted(text) {
    const { message } = this;
    if (!text && !message.pictures?.length) {
      this.writer.tell(say("edit-empty"), true);
      return;
    }
    this.leave();
    if (text !== message.text) this.edit(message, text);
  }

  /** Take a key of the text; true if it was for this. */
  key(event) {
    const begins = event.key === "ArrowUp" && !this.message && !this.writer.text.value && this.last();
    if (begins) this.begin(begins);
    else if (event.key === "Escape" && this.message) this.leave();
    else return false;
    event.preventDefault();
    return true;
  }
}
