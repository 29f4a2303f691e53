// The field of a command that takes a file: sent as soon as it is chosen, so that the call is quick.
import { h } from "./dom.js";
import { upload } from "./upload.js";
import { say } from "./words.js";

/** As a Field of options.js, for an option of the kind `file`. */
export class FileField {
  constructor(option, sources) {
    Object.assign(this, { option, sources, sent: null, failed: null, way: null, next: null });
    const id = `option-${option.name}`;
    const focus = () => sources.focused(option);
    this.input = h("input", { type: "file", id, "aria-describedby": `command-hint ${id}-state`, "aria-required": String(option.required), change: () => this.chosen(), focus });
    this.state = h("span", { class: "small", id: `${id}-state`, role: "status" });
    const mark = option.required ? null : h("span", { class: "small" }, ` ${say("option-optional")}`);
    this.element = h("div", { class: "field" }, h("label", { for: id }, h("bdi", {}, option.name), mark), this.input, this.state);
  }

  write() {
    // Nobody but the member may say which file it is.
  }

  /** Have the next one shown when this one has its file: nine empty ones would fill a phone. */
  follows(next) {
    this.next = next ?? null;
    if (next) next.element.hidden = !next.option.required;
  }

  /** Take a picture that was sent before. */
  hold({ id, name }) {
    this.sent = { id, name };
    this.state.textContent = name;
    this.reveal();
  }

  reveal() {
    if (this.next) this.next.element.hidden = false;
  }

  get empty() {
    return this.input.files.length === 0 && !this.sent;
  }

  get shown() {
    return this.input.files[0]?.name ?? this.sent?.name ?? "";
  }

  chosen() {
    this.way?.stop();
    Object.assign(this, { sent: null, failed: null, way: null });
    this.input.removeAttribute("aria-invalid");
    this.state.textContent = "";
    this.sources.settled();
    if (this.empty) return;
    this.reveal();
    const file = this.input.files[0];
    const tell = (part) => (this.state.textContent = say("upload-part", { count: Math.floor(part * 100) }));
    const way = upload(file, "command", (part) => way === this.way && tell(part));
    this.way = way;
    const settle = (what, text) => way === this.way && Object.assign(this, what) && Object.assign(this.state, { textContent: text });
    way.done.then((sent) => settle({ sent }, say("upload-ready")), ({ message }) => settle({ failed: message }, message));
  }

  /** {value} as the wire wants it, {} when left out, or {fault} with a sentence. */
  result() {
    const { name, required } = this.option;
    if (this.empty) return required ? this.fault(say("option-missing", { option: name })) : {};
    if (this.failed) return this.fault(this.failed);
    return this.sent ? { value: { upload: this.sent.id } } : { fault: say("upload-wait") };
  }

  fault(fault) {
    this.input.setAttribute("aria-invalid", "true");
    return { fault };
  }
}
