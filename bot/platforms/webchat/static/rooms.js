// The rooms as this tab knows them: their messages in order, what is unread, what is missing.
import { page } from "./words.js";

const KEPT = 500;
const SEEN = `plaza-seen:${page.socket}`;

/** Ids are decimal numbers too large for JavaScript: longer is larger. */
export function older(one, other) {
  return one.length === other.length ? one < other : one.length < other.length;
}

function readSeen() {
  try {
    return JSON.parse(localStorage.getItem(SEEN) ?? "{}") ?? {};
  } catch {
    return {};
  }
}

/** One room. `more` says whether older messages exist, `fresh` what came since we last asked. */
export class Room {
  constructor({ id, name }) {
    this.id = id;
    this.name = name;
    this.messages = [];
    this.more = false;
    this.loaded = false;
    this.asked = []; // the `before` of every page that is on its way
    this.unread = 0;
    this.mark = null; // the id before the first unread message, while the marker is shown
    this.pins = []; // the newest pin first
    this.gone = new Set();
    this.fresh = new Set();
  }

  newest() {
    return this.messages.findLast((message) => !message.echo)?.id ?? null;
  }

  oldest() {
    return this.messages.find((message) => !message.echo)?.id ?? null;
  }

  find(id) {
    return this.messages.find((message) => message.id === id);
  }

  put(message) {
    if (this.gone.has(message.id)) return;
    let at = this.messages.length;
    while (at > 0 && older(message.id, this.messages[at - 1].id)) at -= 1;
    if (at > 0 && this.messages[at - 1].id === message.id) this.messages[at - 1] = message;
    else this.messages.splice(at, 0, message);
  }

  arrived(message) {
    this.fresh.add(message.id);
    this.put(message);
  }

  /** Change a message that is here. */
  change(id, what) {
    const said = "text" in what ? { text: what.text } : {};
    this.pins = this.pins.map((pin) => (pin.id === id ? { ...pin, ...said } : pin));
    const message = this.find(id);
    if (message) this.put({ ...message, ...what });
  }

  remove(id) {
    this.gone.add(id);
    this.pins = this.pins.filter((pin) => pin.id !== id);
    this.messages = this.messages.filter((message) => message.id !== id);
  }

  /** After a reconnect: what is here may have changed or gone until history says otherwise. */
  doubt() {
    this.fresh.clear();
    this.loaded = false;
    this.asked = [];
  }

  /** The last message that is this member's own. */
  lastOwn() {
    return this.messages.findLast((message) => !message.echo && !message.private && message.by.id === page.me.id);
  }

  /** What changed meanwhile of messages that are older than the first page, from whose id on is told. */
  follow({ edited, gone, whole }, from) {
    for (const message of edited) this.change(message.id, message);
    for (const id of gone) this.remove(id);
    if (whole) return;
    this.messages = this.messages.filter((message) => !older(message.id, from));
    this.more = true;
  }

  /**
   * Take in a page of history; a first page (before = null) also tells what is gone, and `changed`
   * what became of older messages since the tab was last here.
   */
  take(messages, more, before, changed = null) {
    if (before === null) {
      const from = messages[0]?.id;
      const known = new Set(messages.map((message) => message.id));
      const joins = !more || this.messages.some((message) => known.has(message.id));
      this.messages = this.messages.filter((message) => {
        if (this.fresh.has(message.id) || known.has(message.id)) return true;
        return joins && (message.echo || (from !== undefined && older(message.id, from)));
      });
      const reaches = from !== undefined && this.oldest() !== null && older(this.oldest(), from);
      if (!reaches) this.more = more;
      this.loaded = true;
    } else {
      this.more = more;
    }
    for (const message of messages) this.put(message);
    if (changed) this.follow(changed, messages[0].id);
  }

  /** Forget the oldest of a very long timeline; they can be loaded again. */
  trim() {
    if (this.messages.length <= KEPT) return;
    this.messages = this.messages.slice(-KEPT / 2);
    this.more = true;
  }
}

/** All rooms, and how far this member has read in each. */
export class Rooms {
  constructor() {
    this.all = new Map();
    this.current = null;
    this.seen = readSeen();
  }

  update(list) {
    const before = this.all;
    this.all = new Map(list.map((room) => [room.id, before.get(room.id) ?? new Room(room)]));
    for (const { id, name } of list) this.all.get(id).name = name;
    for (const room of this.all.values()) room.doubt();
    this.current = this.all.get(this.current?.id ?? this.seen.room) ?? this.all.values().next().value ?? null;
  }

  get(id) {
    return this.all.get(id);
  }

  countUnread(room) {
    const seen = this.seen[room.id];
    const me = page.me.id;
    room.unread = seen
      ? room.messages.filter((message) => !message.echo && older(seen, message.id) && message.by.id !== me).length
      : 0;
    if (!seen && room.newest()) this.read(room);
  }

  /** Everything in this room has been seen. */
  read(room) {
    room.unread = 0;
    const newest = room.newest();
    if (newest === null || (this.seen[room.id] && !older(this.seen[room.id], newest))) return;
    this.seen[room.id] = newest;
    this.save();
  }

  save() {
    if (this.current) this.seen.room = this.current.id;
    try {
      localStorage.setItem(SEEN, JSON.stringify(this.seen));
    } catch {
      // Then unread counts last as long as the page.
    }
  }
}
