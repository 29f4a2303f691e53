// A thread as this tab knows it: the answers as a room has messages, with their post at the top.
import { Room } from "./rooms.js";

/** The thread under the post `id`; `topic` is that post as soon as it is known. */
export class Thread extends Room {
  constructor(id, room) {
    super({ id, name: "" });
    this.room = room;
    this.topic = null;
    const post = room.find(id);
    if (post) this.put(post);
  }

  get opened() {
    return this.topic?.opened ?? null;
  }

  oldest() {
    return this.messages.find((message) => message.id !== this.id)?.id ?? null;
  }

  put(message) {
    if (message.id === this.id) this.topic = message;
    super.put(message);
  }

  take(page, more, before, changed) {
    super.take(page, more, before, changed);
    if (this.topic) this.put(this.topic); // it is on no page, and older than all of them
  }

  trim() {
    super.trim();
    if (this.topic) this.put(this.topic);
  }
}
