// The panel of a thread, beside the room or in its place: the post, the answers, a place to write.
import { byId } from "./dom.js";
import { said } from "./deeds.js";
import { notice } from "./notices.js";
import { Scroll } from "./scroll.js";
import { Thread } from "./thread.js";
import { Timeline } from "./timeline.js";
import { say } from "./words.js";
import { Writer } from "./writer.js";

const narrow = matchMedia("(max-width: 61.99rem)"); // as in thread.css
const ADDRESS = /^#thread-([0-9]{1,19})$/u; // a reload opens the same thread

/** Writes answers; a command would be read by everybody, so it asks first. */
class Answering extends Writer {
  doubt(text) {
    return /^[/／]/u.test(text) ? say("thread-no-commands") : null;
  }
}

/** One thread at a time. `send`, `act` and `met` are the chat's, `mine` is what is still on its way. */
export class Panel {
  constructor(hands, { send, act, edit, mine, met }) {
    Object.assign(this, { send, mine, met, thread: null });
    this.element = byId("thread");
    this.title = byId("thread-title");
    const parts = { log: byId("thread-log"), list: byId("thread-messages"), newer: byId("thread-newer") };
    this.scroll = new Scroll(parts, () => this.older(), () => {});
    this.timeline = new Timeline({ ...hands, open: null }, this.scroll, parts);
    const writing = { form: byId("thread-composer"), text: byId("thread-text"), hint: byId("thread-hint"), area: this.element };
    this.composer = new Answering(writing, (text, pictures) => {
      this.scroll.toEnd();
      act(said(text, pictures, this.thread.id), pictures);
    }, edit);
    this.composer.editing.last = () => this.thread?.lastOwn();
    narrow.addEventListener("change", () => this.settle());
    this.settle();
    byId("thread-close").addEventListener("click", () => this.leave());
    this.element.addEventListener("keydown", (event) => event.key === "Escape" && !event.isComposing && !event.defaultPrevented && this.leave());
  }

  /** In place of the room it is what the page is about, and not beside it. */
  settle() {
    this.element.setAttribute("role", narrow.matches ? "main" : "complementary");
    this.title.setAttribute("aria-level", narrow.matches ? "1" : "2");
  }

  /** Which thread the address of the page names. */
  static wanted() {
    return ADDRESS.exec(location.hash)?.[1] ?? null;
  }

  /** Open a thread because the member asks for it; the browser's way back closes it. */
  open(room, id) {
    const again = this.thread?.id === id;
    if (!again) history[this.thread ? "replaceState" : "pushState"]({ thread: id }, "", `#thread-${id}`);
    if (!again) this.enter(room, id);
    if (matchMedia("(hover: none)").matches || !this.thread.opened) this.title.focus();
    else this.composer.text.focus();
  }

  enter(room, id) {
    this.thread = new Thread(id, room);
    document.body.classList.add("threaded");
    this.element.hidden = false;
    this.composer.enter(`${room.id} ${id}`);
    this.ask(null);
    this.draw();
  }

  /** Close it because the member asks for it. */
  leave() {
    if (history.state?.thread) history.back(); // what is left then is closed by `follow`
    else this.close();
  }

  /** Show what the address names now, after a step back or forth. */
  follow(room) {
    const id = Panel.wanted();
    if (!id || !room) this.close();
    else if (this.thread?.id !== id) this.enter(room, id);
  }

  close(to = document.querySelector(`#messages [data-id="${this.thread?.id}"] .thread-link`)) {
    if (!this.thread) return;
    const focus = this.element.contains(document.activeElement);
    this.thread = null;
    if (Panel.wanted()) history.replaceState(null, "", location.pathname);
    this.element.hidden = true;
    document.body.classList.remove("threaded");
    if (focus) (to ?? byId("composer-text")).focus({ preventScroll: true });
  }

  /** The post is not there any more, and its thread neither. */
  gone() {
    this.close(null);
    notice(say("thread-gone"), "fault");
  }

  ask(before, since = null) {
    const { id, room, asked } = this.thread;
    if (!asked.includes(before) && this.send({ t: "history", room: room.id, thread: id, before, since })) asked.push(before);
  }

  older() {
    const thread = this.thread;
    if (thread?.loaded && thread.more && thread.oldest()) this.ask(thread.oldest());
  }

  /** After a reconnect, or when something was missed: ask again. */
  doubt(since) {
    if (!this.thread) return;
    this.thread.doubt();
    this.ask(null, since);
  }

  history({ thread, topic, messages, more, changed }) {
    if (thread !== this.thread?.id) return;
    if (!topic) {
      this.gone();
      return;
    }
    for (const { by } of [topic, ...messages]) this.met(by);
    this.thread.put(topic);
    this.thread.take(messages, more, this.thread.asked.shift() ?? null, changed);
    setTimeout(() => this.thread && this.scroll.moved(), 50);
  }

  /** The thread, if it is the one that is shown. */
  at(id) {
    return this.thread?.id === id ? this.thread : null;
  }

  /** A new answer; true if it is looked at. */
  arrived(message) {
    if (message.thread !== this.thread?.id) return false;
    this.thread.arrived(message);
    if (this.scroll.atEnd) this.thread.trim();
    return !document.hidden;
  }

  draw() {
    const { thread } = this;
    if (!thread) return;
    const { opened } = thread;
    this.title.textContent = opened?.name ?? say(thread.topic ? "pin-title" : "thread-title");
    this.composer.form.hidden = thread.topic !== null && !opened;
    this.timeline.show(thread, () => this.mine(thread));
  }
}
