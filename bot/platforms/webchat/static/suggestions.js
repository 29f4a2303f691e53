// One list of suggestions above the composer, used by commands and by their options.
import { byId, h } from "./dom.js";
import { say } from "./words.js";

/** A listbox whose highlighted entry follows the keyboard while the focus stays in a field. */
export class Suggestions {
  constructor() {
    this.element = byId("suggestions");
    this.hide();
    this.element.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
  }

  get open() {
    return !this.element.hidden;
  }

  /** items: {label, detail, badge, value}; `first` highlights the first one at once. */
  show(owner, items, { pick, title, first = true, nothing = null }) {
    this.hide();
    if (!items.length && !nothing) return;
    Object.assign(this, { owner, items, pick });
    this.entries = items.map((item, index) => this.draw(item, index));
    const list = h("div", { role: "listbox", id: "suggestion-list", class: "suggestion-list", "aria-label": title, tabindex: "0" }, ...this.entries);
    this.element.replaceChildren(h("p", { class: "suggestions-title" }, title), items.length ? list : h("p", { class: "quiet none" }, nothing));
    this.element.hidden = false;
    if (items.length) owner.setAttribute("aria-controls", "suggestion-list");
    if (owner.getAttribute("role") === "combobox") owner.setAttribute("aria-expanded", "true");
    if (first && items.length) this.highlight(0);
    if (items.length) byId("announcer").textContent = say("commands-found", { count: items.length, name: items[0].label });
  }

  draw({ label, detail, badge }, index) {
    return h(
      "div",
      { role: "option", id: `suggestion-${index}`, class: "suggestion", "aria-selected": "false", click: () => this.accept(index, false) },
      h("bdi", { class: "suggestion-label" }, label),
      detail && h("span", { class: "suggestion-detail", dir: "auto" }, detail),
      badge && h("span", { class: "badge" }, badge),
    );
  }

  hide() {
    if (this.owner) {
      this.owner.removeAttribute("aria-activedescendant");
      this.owner.removeAttribute("aria-controls");
      if (this.owner.getAttribute("role") === "combobox") this.owner.setAttribute("aria-expanded", "false");
    }
    this.element.hidden = true;
    this.element.replaceChildren();
    this.owner = null;
    this.entries = [];
    this.at = -1;
  }

  highlight(index) {
    this.entries[this.at]?.setAttribute("aria-selected", "false");
    this.at = index;
    const entry = this.entries[index];
    entry.setAttribute("aria-selected", "true");
    entry.scrollIntoView({ block: "nearest" });
    this.owner.setAttribute("aria-activedescendant", entry.id);
  }

  /** Take an entry; `sure` says that it was confirmed with Enter, not just completed. */
  accept(index, sure) {
    const { pick, items } = this;
    this.hide();
    pick(items[index], sure);
  }

  /** Take a key of the owner; true if it was for the list. */
  key(event) {
    if (!this.open || event.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const size = this.entries.length;
    const tab = event.key === "Tab" && !event.shiftKey;
    if (step && size) this.highlight((Math.max(this.at, step > 0 ? -1 : 0) + step + size) % size);
    else if (event.key === "Escape") this.hide();
    else if ((event.key === "Enter" || tab) && this.at >= 0) this.accept(this.at, !tab);
    else if (tab && size && event.target.tagName === "TEXTAREA") this.accept(0, false);
    else return false;
    // Tab accepts; in a command's field the focus then moves on by itself.
    if (event.key !== "Tab" || event.target.tagName === "TEXTAREA") event.preventDefault();
    event.stopPropagation();
    return true;
  }
}
