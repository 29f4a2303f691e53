// The pictures that go with what one writes: chosen, pasted or dropped, each with words for who cannot see it.
import { byId, h, icon } from "./dom.js";
import { notice } from "./notices.js";
import { upload } from "./upload.js";
import { say } from "./words.js";

const MOST = 4;
const LONGEST = 300;
const PICTURES = "image/png,image/jpeg,image/gif,image/webp";

/** Pictures of a file list or of what was pasted; a photo of a phone may come without a kind. */
function pictures(files) {
  return [...files].filter(({ type, name }) => type.startsWith("image/") || (!type && /\.(?:png|jpe?g|gif|webp|hei[cf])$/iu.test(name)));
}

/** Belongs to a writer; `form` is its form, `area` where pictures can be dropped, `change` hears of it. */
export class Tray {
  constructor(form, area, change) {
    Object.assign(this, { form, change, places: new Map(), entries: [] });
    this.element = h("ul", { class: "tray", hidden: true, "aria-label": say("upload-pictures") });
    const box = form.querySelector(".composer-box");
    box.before(this.element);
    this.input = h("input", { type: "file", accept: PICTURES, multiple: true, hidden: true, tabindex: "-1" });
    this.button = form.querySelector(".picture-open");
    this.button.after(this.input);
    this.button.addEventListener("click", () => this.input.click());
    this.input.addEventListener("change", () => {
      this.add(this.input.files);
      this.input.value = "";
    });
    form.addEventListener("paste", (event) => this.pasted(event));
    area.addEventListener("dragover", (event) => this.over(event, true));
    area.addEventListener("dragleave", (event) => this.over(event, false));
    area.addEventListener("drop", (event) => this.dropped(event));
    this.area = area;
  }

  /** Show the pictures of another place. */
  enter(place) {
    this.places.set(this.place, this.entries);
    this.place = place;
    this.entries = this.places.get(place) ?? [];
    this.draw();
  }

  get empty() {
    return this.entries.length === 0;
  }

  /** What speaks against sending now; null if nothing does. */
  get fault() {
    if (this.entries.some(({ fault }) => fault)) return say("upload-remove");
    return this.entries.every(({ sent }) => sent) ? null : say("upload-wait");
  }

  /** Give away what is here, as messages have pictures. */
  take() {
    const taken = this.entries.map(({ file: { name }, sent: { id, width, height }, alt }) => ({ id, name, alt: alt.trim(), src: `/upload/${id}`, width, height }));
    this.entries = [];
    this.draw();
    return taken;
  }

  pasted(event) {
    const found = pictures(event.clipboardData?.files ?? []);
    if (!found.length) return;
    event.preventDefault();
    this.add(found);
  }

  over(event, over) {
    if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
    event.preventDefault();
    this.area.classList.toggle("dropping", over);
  }

  dropped(event) {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    this.area.classList.remove("dropping");
    this.add(event.dataTransfer.files);
    this.form.querySelector("textarea").focus();
  }

  add(files) {
    const found = pictures(files);
    if (found.length < files.length) notice(say("upload-no-picture"), "fault");
    const room = MOST - this.entries.length;
    if (found.length > room) notice(say("upload-most", { limit: MOST }), "fault");
    for (const file of found.slice(0, room)) this.begin({ file, alt: "", sent: null, fault: null });
    this.draw();
  }

  begin(entry) {
    if (!this.entries.includes(entry)) this.entries.push(entry);
    Object.assign(entry, { fault: null, element: null });
    const bar = h("progress", { max: 1, value: 0, "aria-label": say("upload-coming", { name: entry.file.name }) });
    entry.bar = bar;
    entry.way = upload(entry.file, "message", (part) => Object.assign(bar, { value: part }));
    entry.way.done.then((sent) => this.came(entry, { sent }), ({ message }) => this.came(entry, { fault: message }));
  }

  came(entry, what) {
    Object.assign(entry, what, { element: null });
    this.draw();
    byId("announcer").textContent = what.fault ?? say("upload-came", { name: entry.file.name });
  }

  remove(entry) {
    entry.way.stop();
    this.entries = this.entries.filter((other) => other !== entry);
    this.draw();
    this.form.querySelector("textarea").focus();
  }

  draw() {
    for (const entry of this.entries) entry.element ??= this.drawn(entry);
    this.element.replaceChildren(...this.entries.map(({ element }) => element));
    this.element.hidden = this.empty;
    this.change();
  }

  drawn(entry) {
    const { file, sent, fault } = entry;
    const out = say("upload-out", { name: file.name });
    const alt = h("input", { type: "text", dir: "auto", autocomplete: "off", maxlength: LONGEST, value: entry.alt, placeholder: say("upload-alt-hint"), "aria-label": say("upload-alt", { name: file.name }), input: () => Object.assign(entry, { alt: alt.value }) });
    const again = fault && h("button", { type: "button", click: () => [this.begin(entry), this.draw()] }, say("said-retry"));
    return h(
      "li",
      { class: fault ? "tray-entry failed" : "tray-entry" },
      sent ? h("img", { src: `/upload/${sent.id}`, alt: "", width: sent.width, height: sent.height }) : h("span", { class: "tray-sign" }, icon("picture")),
      h("div", { class: "tray-words" },
        h("bdi", { class: "tray-name small" }, file.name),
        fault ? h("p", { class: "fault", role: "alert" }, fault) : alt,
        again, sent || fault ? null : entry.bar),
      h("button", { type: "button", class: "icon-button", "aria-label": out, title: out, click: () => this.remove(entry) }, icon("close")),
    );
  }
}
