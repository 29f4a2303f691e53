// The chat page: joins the socket, the rooms and what is shown of them.
import { paintAll } from "./avatar.js";
import { Commands } from "./commands.js";
import { Composer } from "./composer.js";
import { showState } from "./connection.js";
import { byId } from "./dom.js";
import { closeDrawer, startDrawers } from "./drawers.js";
import { callText } from "./message.js";
import { notice } from "./notices.js";
import { drawRooms, People, showInvite, startInvite } from "./people.js";
import { Queue } from "./queue.js";
import { Rooms } from "./rooms.js";
import { Scroll } from "./scroll.js";
import { Socket } from "./socket.js";
import { Suggestions } from "./suggestions.js";
import { startTheme } from "./theme.js";
import { Timeline } from "./timeline.js";
import { page, say } from "./words.js";

const COMPLETION_WAITS = 3000;
const ANSWER_WITHIN = 5000; // of a press; what comes later is news

class Chat {
  constructor() {
    this.queue = new Queue();
    this.rooms = new Rooms();
    this.people = new People();
    this.completing = new Map();
    this.pressed = 0;
    this.socket = new Socket(page.socket, (message) => this.heard(message), showState);
    this.scroll = new Scroll(() => this.older(), () => this.read());
    this.timeline = new Timeline(this.hands(), this.scroll);
    const suggestions = new Suggestions();
    const sources = {
      people: () => this.people.here.filter((person) => !person.bot),
      rooms: () => [...this.rooms.all.values()],
      complete: (command, option, typed) => this.complete(command, option, typed),
    };
    this.commands = new Commands(suggestions, sources, {
      call: (command, options, shown) => this.act({ t: "call", command, options }, shown),
      entered: () => this.composer.hideText(),
      left: (refocus) => this.composer.showText(refocus),
    });
    this.composer = new Composer(suggestions, this.commands, (text) => this.act({ t: "say", text }));
    document.addEventListener("visibilitychange", () => this.scroll.atEnd && this.read());
    byId("connection-now").addEventListener("click", () => this.socket.now());
  }

  hands() {
    return {
      react: (message, emoji) => this.act({ t: "react", message, emoji }),
      press: (post, button) => this.pressing(post, button) || this.act({ t: "press", post, button }),
      pressing: (post, button) => this.pressing(post, button),
      nameOf: (id) => this.people.names.get(id),
      showCommands: () => this.composer.showCommands(),
      retry: (n) => this.retry(n),
      dismiss: (n) => {
        this.queue.remove(n);
        this.draw();
        this.composer.text.focus();
      },
    };
  }

  /** Do something in the current room: kept until acknowledged, sent now or after a reconnect. */
  act(action, shown = null) {
    const room = this.rooms.current;
    if (!room) return;
    const entry = this.queue.add({ ...action, room: room.id });
    if (shown) entry.shown = shown;
    this.queue.save();
    this.socket.send({ ...entry.action, n: entry.n });
    if (action.t === "press") {
      this.pressed = Date.now();
      this.busy(entry, true);
    }
    if (action.t === "say" || action.t === "call") {
      room.mark = null;
      this.scroll.toEnd();
    }
    this.draw();
  }

  retry(n) {
    const entry = this.queue.find(n);
    if (!entry) return;
    this.queue.remove(n);
    const again = this.queue.add(entry.action);
    again.shown = entry.shown;
    this.socket.send({ ...again.action, n: again.n });
    this.composer.text.focus();
    this.draw();
  }

  pressing(post, button) {
    return this.queue.waiting().some(({ action }) => action.t === "press" && action.post === post && action.button === button);
  }

  busy({ action }, busy) {
    const button = document.querySelector(`[data-press="${CSS.escape(`${action.post} ${action.button}`)}"]`);
    if (busy) button?.setAttribute("aria-busy", "true");
    else button?.removeAttribute("aria-busy");
  }

  complete(command, option, typed) {
    const n = crypto.getRandomValues(new Uint32Array(2)).join("-");
    if (!this.socket.send({ t: "complete", n, command, option, typed })) return Promise.resolve([]);
    return new Promise((resolve) => {
      this.completing.set(n, resolve);
      setTimeout(() => this.completed(n, []), COMPLETION_WAITS);
    });
  }

  completed(n, values) {
    this.completing.get(n)?.(values);
    this.completing.delete(n);
  }

  heard(message) {
    const room = this.rooms.get(message.room);
    const hear = {
      hello: () => this.hello(message),
      history: () => room && this.history(room, message),
      message: () => room && this.arrived(room, message.message),
      edited: () => room?.find(message.message.id) && room.put(message.message),
      deleted: () => room?.remove(message.id),
      reactions: () => room && this.reacted(room, message),
      people: () => this.met(message.people),
      ack: () => this.acknowledged(message),
      nack: () => this.refused(message),
      completions: () => this.completed(message.n, message.values),
      behind: () => this.behind(),
    }[message.t];
    hear?.();
    this.draw();
  }

  hello({ me, rooms, commands, people }) {
    page.me = me;
    this.rooms.update(rooms);
    this.commands.update(commands);
    this.met(people);
    showInvite(me.invite);
    const current = this.rooms.current;
    for (const room of current ? [current, ...this.rooms.all.values()] : []) this.ask(room, null);
    for (const { n, action } of this.queue.waiting()) this.socket.send({ ...action, n });
    if (current) this.composer.enter(current.id);
    this.draw();
    byId("broken")?.remove(); // it runs: a later fault is no reason to cover what is there
  }

  behind() {
    for (const room of this.rooms.all.values()) {
      room.doubt();
      this.ask(room, null);
    }
  }

  ask(room, before) {
    if (room.asked.includes(before)) return;
    if (this.socket.send({ t: "history", room: room.id, before })) room.asked.push(before);
  }

  older() {
    const room = this.rooms.current;
    if (room?.loaded && room.more && room.oldest()) this.ask(room, room.oldest());
  }

  history(room, { messages, more }) {
    for (const message of messages) this.people.learn(message.by);
    const first = !room.loaded;
    room.take(messages, more, room.asked.shift() ?? null);
    if (first) {
      this.rooms.countUnread(room);
      if (room === this.rooms.current && room.unread && room.mark === null) room.mark = this.rooms.seen[room.id];
    }
    if (room === this.rooms.current) setTimeout(() => this.scroll.moved(), 50);
  }

  arrived(room, message) {
    this.people.learn(message.by);
    if (room.find(message.id)) {
      room.arrived(message);
      return;
    }
    const last = room.newest();
    room.arrived(message);
    const own = message.by.id === page.me.id;
    const watched = room === this.rooms.current && !document.hidden;
    // The answer to a press stands at the end, however far up the button was.
    if (watched && message.private && Date.now() - this.pressed < ANSWER_WITHIN) this.scroll.toEnd();
    if (watched && this.scroll.atEnd) room.trim();
    else if (!own) {
      room.unread += 1;
      if (room === this.rooms.current) room.mark ??= last;
    }
    if (own) this.settleTwin(room, message);
    if (watched && !own) byId("announcer").textContent = `${message.private ? `${say("said-private")}. ` : ""}${message.by.name}: ${message.text}`;
  }

  /** Our own message may come before its acknowledgement; do not show it twice meanwhile. */
  settleTwin(room, message) {
    const twin = this.queue.waiting().find(({ action, twin: taken }) => action.t === "say" && action.room === room.id && action.text === message.text && !taken);
    if (twin) twin.twin = message.id;
  }

  reacted(room, { id, reactions }) {
    const message = room.find(id);
    if (message) room.put({ ...message, reactions });
  }

  met(people) {
    const before = this.people.names.size;
    this.people.update(people);
    if (this.people.names.size !== before) this.timeline.forget();
  }

  acknowledged({ n, id }) {
    const entry = this.queue.find(n);
    if (!entry) return;
    this.queue.remove(n);
    const { action, at } = entry;
    const room = this.rooms.get(action.room);
    const by = { id: page.me.id, name: page.me.name, bot: false };
    const bare = { id: String(id), by, at, buttons: [], edited: false, reactions: [], private: false };
    if (action.t === "press") this.busy(entry, false);
    if (!room || !id || room.find(bare.id)) return;
    if (action.t === "say") room.arrived({ ...bare, text: action.text });
    if (action.t === "call") room.arrived({ ...bare, text: callText({ ...action, options: entry.shown ?? action.options }), echo: true });
  }

  refused({ n, text }) {
    this.completed(n, []);
    const entry = this.queue.find(n);
    if (!entry) return;
    if (entry.action.t === "say" || entry.action.t === "call") {
      entry.twin = null;
      this.queue.fail(n, text);
      return;
    }
    this.queue.remove(n);
    if (entry.action.t === "press") this.busy(entry, false);
    notice(text || say("not-sent"), "fault");
  }

  enter(id) {
    const before = this.rooms.current;
    this.rooms.current = this.rooms.get(id) ?? before;
    const room = this.rooms.current;
    if (before && before !== room) before.mark = null;
    if (room.unread) room.mark = this.rooms.seen[room.id] ?? null;
    this.rooms.save();
    this.composer.enter(room.id);
    closeDrawer();
    this.draw();
    this.composer.text.focus();
  }

  read() {
    const room = this.rooms.current;
    if (!room || document.hidden || !room.loaded) return;
    const before = room.unread;
    this.rooms.read(room);
    if (before) this.drawList();
  }

  draw() {
    const room = this.rooms.current;
    const mine = () => this.queue.entries.filter(({ action, twin }) => !twin && action.room === room?.id && (action.t === "say" || action.t === "call"));
    this.timeline.show(room, mine);
    byId("older").hidden = !room?.asked.some((before) => before !== null);
    if (!this.scroll.atEnd) this.scroll.tell(room?.unread ?? 0);
    this.drawList();
  }

  drawList() {
    drawRooms(this.rooms, (id) => this.enter(id));
    const unread = [...this.rooms.all.values()].reduce((sum, room) => sum + room.unread, 0);
    const name = [this.rooms.current?.name, page.community].filter(Boolean).join(" · ");
    document.title = unread ? `(${unread}) ${name}` : name;
  }
}

startTheme();
startDrawers();
startInvite();
paintAll();
new Chat().socket.open();
