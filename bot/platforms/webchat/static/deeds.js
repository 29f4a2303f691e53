// What the member does here: kept until acknowledged, sent now or after a reconnect.
import { callText } from "./message.js";
import { notice } from "./notices.js";
import { Queue } from "./queue.js";
import { page, say } from "./words.js";

const WRITTEN = new Set(["say", "call"]);

/** The action that says something; `thread` is where, if not in the room itself. */
export function said(text, pictures, thread) {
  const hung = pictures.length ? { pictures: pictures.map(({ id, alt }) => ({ id, alt })) } : {};
  return { t: "say", text, ...hung, ...(thread ? { thread } : {}) };
}

/**
 * `send` is the socket's; `place(action)` is the room or thread that is shown for an action, or null;
 * `filled(n, fault)` hears what came of a form, `unsaid(entry)` of an edit that was refused.
 */
export class Deeds {
  constructor({ send, place, filled, unsaid }) {
    Object.assign(this, { send, place, filled, unsaid });
    this.queue = new Queue();
    this.asked = new Set(this.queue.entries.map(({ n }) => n)); // what this tab did, by nonce
    this.pressed = 0;
  }

  do(action, shown = null) {
    const entry = this.queue.add(action);
    this.asked.add(entry.n);
    if (shown) entry.shown = shown;
    this.queue.save();
    this.send({ ...entry.action, n: entry.n });
    if (action.t === "press") {
      this.pressed = Date.now();
      busy(action, true);
    }
    return entry.n;
  }

  retry(n) {
    const entry = this.queue.find(n);
    if (!entry) return;
    this.queue.remove(n);
    this.do(entry.action, entry.shown);
  }

  /** After a reconnect. */
  again() {
    for (const { n, action } of this.queue.waiting()) this.send({ ...action, n });
  }

  pressing(post, button) {
    return this.queue.waiting().some(({ action }) => action.t === "press" && action.post === post && action.button === button);
  }

  /** What is on its way to a room, or to a thread there. */
  written(room, thread) {
    return this.queue.entries.filter(({ action, twin }) => !twin && WRITTEN.has(action.t) && action.room === room?.id && action.thread === thread);
  }

  /** Our own message may come before its acknowledgement; do not show it twice meanwhile. */
  settle({ id, text, thread }, room) {
    const same = ({ action }) => action.t === "say" && action.room === room.id && (action.thread ?? null) === thread && action.text === text;
    const twin = this.queue.waiting().find((entry) => same(entry) && !entry.twin);
    if (twin) twin.twin = id;
  }

  acknowledged({ n, id }) {
    const entry = this.queue.find(n);
    if (!entry) return;
    this.queue.remove(n);
    const { action, at } = entry;
    const place = this.place(action);
    const by = { id: page.me.id, name: page.me.name, bot: false };
    const bare = { id: String(id), by, at, buttons: [], edited: false, reactions: [], pictures: [], private: false, thread: action.thread ?? null, opened: null };
    if (action.t === "press") busy(action, false);
    if (action.t === "fill") this.filled(n, null);
    if (!place || !id || place.find(bare.id)) return;
    if (action.t === "say") place.arrived({ ...bare, text: action.text, pictures: entry.shown ?? [] });
    if (action.t === "call") place.arrived({ ...bare, text: callText({ ...action, options: entry.shown ?? action.options }), echo: true });
  }

  refused({ n, text }) {
    const entry = this.queue.find(n);
    if (!entry) return;
    const { action } = entry;
    if (WRITTEN.has(action.t)) {
      entry.twin = null;
      this.queue.fail(n, text);
      if (!this.place(action)) notice(text, "fault"); // its thread was closed meanwhile
      return;
    }
    this.queue.remove(n);
    if (action.t === "press") busy(action, false);
    if (action.t === "edit") this.unsaid(entry);
    const fault = text || say("not-sent");
    if (action.t === "fill") this.filled(n, fault);
    else notice(fault, "fault");
  }
}

/** Show at every copy of a button whether its press is on its way. */
function busy({ post, button }, now) {
  for (const one of document.querySelectorAll(`[data-press="${CSS.escape(`${post} ${button}`)}"]`)) {
    if (now) one.setAttribute("aria-busy", "true");
    else one.removeAttribute("aria-busy");
  }
}
