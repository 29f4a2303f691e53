// The chat page: joins the socket, the rooms and what is shown of them.
import { paintAll } from "./avatar.js";
import { Commands } from "./commands.js";
import { Completions } from "./completions.js";
import { Composer } from "./composer.js";
import { showState } from "./connection.js";
import { Deeds, said } from "./deeds.js";
import { byId } from "./dom.js";
import { closeDrawer, startDrawers } from "./drawers.js";
import { Forms } from "./forms.js";
import { bare } from "./marked.js";
import { Panel } from "./panel.js";
import { drawRooms, People, showInvite, startInvite } from "./people.js";
import { Pins } from "./pins.js";
import { Rewriting } from "./rewriting.js";
import { Rooms } from "./rooms.js";
import { Scroll } from "./scroll.js";
import { Socket } from "./socket.js";
import { Suggestions } from "./suggestions.js";
import { startTheme } from "./theme.js";
import { Timeline } from "./timeline.js";
import { page, say } from "./words.js";

const ANSWER_WITHIN = 5000; // of a press; what comes later is news

class Chat {
  constructor() {
    this.rooms = new Rooms();
    this.menus = []; // what the cogs offer in the menu of each message
    this.since = null; // when this tab last came in, by the server's clock
    this.people = new People();
    this.socket = new Socket(page.socket, (message) => this.heard(message), showState);
    const send = (message) => this.socket.send(message);
    this.deeds = new Deeds({ send, place: ({ room, thread }) => (thread ? this.panel.at(thread) : this.rooms.get(room)), filled: (n, fault) => this.forms.settled(n, fault), unsaid: (entry) => this.rewriting.refused(entry) });
    this.forms = new Forms({
      send: (form, fields) => this.deeds.do({ t: "fill", room: form.room, form: form.id, fields }),
      asked: (n) => this.deeds.asked.has(n),
      rooms: () => [...this.rooms.all.values()],
    });
    const parts = { log: byId("log"), list: byId("messages"), newer: byId("newer"), empty: byId("empty") };
    this.scroll = new Scroll(parts, () => this.older(), () => this.read());
    this.timeline = new Timeline(this.hands(), this.scroll, parts);
    this.panel = new Panel(this.hands(), {
      send,
      act: (action, shown) => this.act(action, shown),
      edit: (message, text) => this.rewriting.edit(message, text),
      mine: (thread) => this.deeds.written(thread.room, thread.id),
      met: (by) => this.people.learn(by),
    });
    this.rewriting = new Rewriting({
      act: (action, before) => this.act(action, before),
      changed: (id, what) => this.changed(id, what),
      find: (id) => this.rooms.current?.find(id) ?? this.panel.thread?.find(id),
      writer: ({ thread, id }) => (thread || this.panel.thread?.id === id ? this.panel : this).composer,
    });
    this.pins = new Pins({ jump: (id) => this.jump(id), older: () => this.older(), open: (id) => this.open(id) });
    this.completions = new Completions(send);
    const suggestions = new Suggestions();
    const sources = {
      people: () => this.people.here.filter((person) => !person.bot),
      rooms: () => [...this.rooms.all.values()],
      complete: (command, option, typed) => this.completions.ask(command, option, typed),
    };
    this.commands = new Commands(suggestions, sources, {
      call: (command, options, shown) => this.act({ t: "call", command, options }, shown),
      entered: () => this.composer.hideText(),
      left: (refocus) => this.composer.showText(refocus),
    });
    this.composer = new Composer(suggestions, this.commands, (text, pictures) => this.act(said(text, pictures), pictures), (message, text) => this.rewriting.edit(message, text));
    this.composer.editing.last = () => this.rooms.current?.lastOwn();
    document.addEventListener("visibilitychange", () => this.scroll.atEnd && this.read());
    addEventListener("popstate", () => this.panel.follow(this.rooms.current));
    byId("connection-now").addEventListener("click", () => this.socket.now());
  }

  hands() {
    return {
      react: (message, emoji) => this.act({ t: "react", message, emoji }),
      press: (post, button) => this.deeds.pressing(post, button) || this.act({ t: "press", post, button }),
      pressing: (post, button) => this.deeds.pressing(post, button),
      menus: () => this.menus,
      pick: (message, menu) => this.act({ t: "menu", message, menu }),
      open: (id) => this.open(id),
      edit: (message) => this.rewriting.begin(message),
      remove: ({ id }) => this.act({ t: "delete", message: id }),
      nameOf: (id) => this.people.names.get(id),
      showCommands: () => this.composer.showCommands(),
      retry: (n) => this.settled(() => this.deeds.retry(n)),
      dismiss: (n) => this.settled(() => this.deeds.queue.remove(n)),
    };
  }

  /** Open the thread under a post of the current room, or show a post by itself. */
  open(id) {
    this.panel.open(this.rooms.current, id);
  }

  jump(id) {
    this.draw();
    this.timeline.draw();
    this.scroll.show(id);
  }

  /** Do something in the current room. */
  act(action, shown = null) {
    const room = this.rooms.current;
    if (!room) return;
    this.deeds.do({ ...action, room: room.id }, shown);
    if (!action.thread && (action.t === "say" || action.t === "call")) {
      room.mark = null;
      this.scroll.toEnd();
    }
    this.draw();
  }

  /** Do what a failed message asks for, which then is gone: the focus goes back to writing. */
  settled(what) {
    const inThread = this.panel.element.contains(document.activeElement);
    what();
    this.draw();
    (inThread ? this.panel : this).composer.text.focus();
  }

  heard(message) {
    const room = this.rooms.get(message.room);
    const hear = {
      hello: () => this.hello(message),
      history: () => room && (message.thread ? this.panel : this).history(message, room),
      message: () => room && this.arrived(room, message.message),
      edited: () => this.changed(message.message.id, message.message),
      deleted: () => room && this.deleted(room, message.id),
      reactions: () => this.changed(message.id, { reactions: message.reactions }),
      opened: () => this.changed(message.id, { opened: message.opened }),
      pins: () => room && Object.assign(room, { pins: message.pins }),
      people: () => this.met(message.people),
      form: () => this.forms.came(message.form),
      ack: () => this.deeds.acknowledged(message),
      nack: () => [this.completions.came(message.n, []), this.deeds.refused(message)],
      completions: () => this.completions.came(message.n, message.values),
      behind: () => this.behind(),
    }[message.t];
    hear?.();
    this.draw();
  }

  hello({ now, me, rooms, commands, menus, people, forms }) {
    this.menus = menus;
    const since = this.since;
    this.since = now;
    page.me = me;
    this.rooms.update(rooms);
    this.commands.update(commands);
    this.met(people);
    showInvite(me.invite);
    const current = this.rooms.current;
    for (const room of current ? [current, ...this.rooms.all.values()] : []) this.ask(room, null, since);
    this.deeds.again();
    if (current) this.composer.enter(current.id);
    this.panel.doubt(since);
    this.panel.follow(current);
    this.forms.missed(forms);
    this.draw();
    byId("broken")?.remove(); // it runs: a later fault is no reason to cover what is there
  }

  behind() {
    for (const room of this.rooms.all.values()) {
      room.doubt();
      this.ask(room, null, this.since);
    }
    this.panel.doubt(this.since);
  }

  /** Fetch a page; with `since`, UTC ms, also what changed from then on among what is older. */
  ask(room, before, since = null) {
    if (room.asked.includes(before)) return;
    if (this.socket.send({ t: "history", room: room.id, before, since })) room.asked.push(before);
  }

  older() {
    const room = this.rooms.current;
    if (room?.loaded && room.more && room.oldest()) this.ask(room, room.oldest());
  }

  history({ messages, more, pins, changed }, room) {
    for (const message of messages) this.people.learn(message.by);
    room.pins = pins ?? room.pins;
    const first = !room.loaded;
    room.take(messages, more, room.asked.shift() ?? null, changed);
    if (first) {
      this.rooms.countUnread(room);
      if (room === this.rooms.current && room.unread && room.mark === null) room.mark = this.rooms.seen[room.id];
    }
    if (room === this.rooms.current) setTimeout(() => this.scroll.moved(), 50);
    this.pins.came(room);
  }

  arrived(room, message) {
    const own = message.by.id === page.me.id;
    this.people.learn(message.by);
    const place = message.thread ? this.panel.at(message.thread) : room;
    if (own && !place?.find(message.id)) this.deeds.settle(message, room);
    if (message.thread) {
      if (this.panel.arrived(message) && !own) announce(message);
      return;
    }
    if (room.find(message.id)) {
      room.arrived(message);
      return;
    }
    const last = room.newest();
    room.arrived(message);
    const watched = room === this.rooms.current && !document.hidden;
    // The answer to a press stands at the end, however far up the button was.
    if (watched && message.private && Date.now() - this.deeds.pressed < ANSWER_WITHIN) this.scroll.toEnd();
    if (watched && this.scroll.atEnd) room.trim();
    else if (!own) {
      room.unread += 1;
      if (room === this.rooms.current) room.mark ??= last;
    }
    if (watched && !own) announce(message);
  }

  /** Something of a message is another now, wherever it is shown. */
  changed(id, what) {
    for (const place of [...this.rooms.all.values(), this.panel.thread]) place?.change(id, what);
  }

  deleted(room, id) {
    room.remove(id);
    if (this.panel.thread?.id === id) this.panel.gone();
    else this.panel.thread?.remove(id);
  }

  met(people) {
    const before = this.people.names.size;
    this.people.update(people);
    if (this.people.names.size !== before) for (const { timeline } of [this, this.panel]) timeline.forget();
  }

  enter(id) {
    const before = this.rooms.current;
    this.rooms.current = this.rooms.get(id) ?? before;
    const room = this.rooms.current;
    if (before && before !== room) {
      before.mark = null;
      this.panel.close();
    }
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
    this.timeline.show(room, () => this.deeds.written(room));
    this.panel.draw();
    this.pins.show(room);
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

/** Say a new message aloud. */
function announce({ private: mine, by, text, pictures }) {
  const told = [bare(text), ...pictures.map(({ alt }) => alt || say("picture-plain"))].filter(Boolean).join(" · ");
  byId("announcer").textContent = `${mine ? `${say("said-private")}. ` : ""}${by.name}: ${told}`;
}

startTheme();
startDrawers();
startInvite();
paintAll();
new Chat().socket.open();
