// Shows the messages of a room or a thread in order, with days, the unread marker and what is on its way.
import { arrange, h } from "./dom.js";
import { continues, drawMessage, drawPending } from "./message.js";
import { older } from "./rooms.js";
import { dayKey, dayName, many, page, say } from "./words.js";

/** Keeps one element per message and redraws only what changed. */
export class Timeline {
  constructor(hands, scroll, { list, log, empty = null }) {
    Object.assign(this, { hands, scroll, list, log, empty });
    this.drawn = new Map();
    this.room = null;
    empty?.append(
      h("p", { class: "empty-title" }, say("empty-room")),
      h("p", { class: "quiet" }, say("empty-hint")),
      h("button", { type: "button", click: () => hands.showCommands() }, say("empty-try")),
    );
  }

  /** Draw soon; many changes at once are drawn together. */
  show(room, pending) {
    this.wanted = { room, pending };
    this.soon ??= setTimeout(() => this.draw(), 12);
  }

  draw() {
    this.soon = null;
    const { room, pending } = this.wanted;
    const moved = room !== this.room;
    if (moved) {
      this.drawn.clear();
      this.room = room;
    }
    const wanted = this.elements(room, pending());
    const focus = this.focused();
    const hold = this.scroll.hold(moved);
    arrange(this.list, wanted);
    if (this.empty) this.empty.hidden = wanted.length > 0 || !room?.loaded;
    hold();
    this.refocus(focus);
  }

  elements(room, pending) {
    const next = new Map();
    const wanted = [];
    const use = (key, value, joined, draw) => {
      const known = this.drawn.get(key);
      const same = known && known.value === value && known.joined === joined;
      const kept = same ? known : { value, joined, element: draw() };
      next.set(key, kept);
      wanted.push(kept.element);
    };
    let before = null;
    let apart = false; // the answers begin anew, whoever wrote the post
    let marked = room?.mark === null || room?.mark === undefined;
    for (const message of room?.messages ?? []) {
      const day = dayKey(message.at);
      const newDay = !before || dayKey(before.at) !== day;
      if (newDay) {
        use(`day ${day}`, dayName(message.at), false, () => h("li", { class: "day" }, h("span", {}, dayName(message.at))));
      }
      const first = !marked && older(room.mark, message.id);
      if (first) {
        marked = true;
        use("unread", room.mark, false, () => h("li", { class: "unread-mark" }, h("span", {}, say("said-unread"))));
      }
      const joined = !newDay && !first && !apart && continues(message, before);
      use(`message ${message.id}`, message, joined, () => drawMessage(message, joined, this.hands));
      before = message;
      apart = message.id === room.topic?.id && message.opened !== null;
      if (apart) {
        const { answers } = message.opened;
        const text = answers ? many("thread-answers", answers) : say("thread-none");
        use("answers", answers, false, () => h("li", { class: "answers-mark" }, h("span", {}, text)));
      }
    }
    for (const entry of pending) {
      const self = { by: page.me, at: entry.at, private: false };
      const joined = !apart && continues(self, before);
      apart = false;
      use(`pending ${entry.n}`, entry.failed, joined, () => drawPending(entry, joined, this.hands));
      before = self;
    }
    this.drawn = next;
    return wanted;
  }

  /** Draw one message again although nothing of it changed, because who reacted has got a name. */
  forget() {
    for (const [key, { value }] of this.drawn) {
      if (key.startsWith("message") && value.reactions?.length) this.drawn.delete(key);
    }
  }

  focused() {
    const active = document.activeElement;
    if (!this.list.contains(active)) return null;
    const item = active.closest("[data-id], [data-nonce]");
    return { item: item.dataset.id ?? item.dataset.nonce, focus: active.dataset.focus, active };
  }

  refocus(was) {
    if (!was || was.active.isConnected) return;
    const item = [...this.list.children].find((one) => (one.dataset.id ?? one.dataset.nonce) === was.item);
    const again = [...(item?.querySelectorAll("[data-focus]") ?? [])];
    (again.find((one) => one.dataset.focus === was.focus) ?? this.log).focus({ preventScroll: true });
  }
}
