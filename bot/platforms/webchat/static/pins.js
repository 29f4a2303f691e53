// The bar above the messages: the newest pinned post, and the way to it and to the others.
import { byId } from "./dom.js";
import { bare } from "./marked.js";
import { count, say } from "./words.js";

const PAGES = 6; // of older messages fetched to find a post; one from longer ago is shown by itself

/** `jump(id)` goes to a message, `older()` fetches a page, `open(id)` shows a post beside the room. */
export class Pins {
  constructor({ jump, older, open }) {
    Object.assign(this, { jump, older, open });
    this.bar = byId("pins");
    this.room = null;
    this.at = 0; // which of the pins the bar shows; a press goes on to the next
    this.bar.addEventListener("click", () => this.press());
  }

  show(room) {
    const pins = room?.pins ?? [];
    if (room !== this.room || pins[0]?.id !== this.newest) this.at = 0;
    if (room !== this.room) this.sought = null;
    Object.assign(this, { room, newest: pins[0]?.id });
    this.bar.hidden = pins.length === 0;
    const pin = pins[this.at % pins.length];
    if (!pin) return;
    const text = bare(pin.text);
    const place = { text, number: (this.at % pins.length) + 1, count: pins.length };
    byId("pins-text").textContent = text;
    byId("pins-count").textContent = pins.length < 2 ? "" : `${count(place.number)}/${count(place.count)}`;
    this.bar.setAttribute("aria-label", say(pins.length < 2 ? "pin-one" : "pin-several", place));
  }

  press() {
    const { pins } = this.room;
    this.sought = { id: pins[this.at % pins.length].id, left: PAGES };
    this.at = (this.at + 1) % pins.length;
    this.show(this.room);
    this.seek();
  }

  /** Go to what is sought, or fetch what is older until it is there. */
  seek() {
    const { id, left } = this.sought;
    if (this.room.find(id)) {
      this.sought = null;
      this.jump(id);
    } else if (!this.room.more || left === 0) {
      this.sought = null;
      this.open(id);
    } else {
      this.sought.left -= 1;
      this.older();
    }
  }

  /** A page of the past came. */
  came(room) {
    if (room === this.room && this.sought) this.seek();
  }
}
