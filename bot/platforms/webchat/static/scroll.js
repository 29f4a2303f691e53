// Where the reader stands in the timeline: stays at the end, or stays put while others write.
import { say } from "./words.js";

const NEAR = 60;
const FOUND = 2400; // milliseconds for which a message that was looked for stands out
const EARLY = 500; // pixels before the top at which older messages are fetched

/** Calls `onTop` when older messages are wanted and `onEnd` when the end has been read. */
export class Scroll {
  constructor({ log, list, newer }, onTop, onEnd) {
    Object.assign(this, { log, list, newer });
    this.onTop = onTop;
    this.onEnd = onEnd;
    this.atEnd = true;
    this.waiting = 0;
    this.log.addEventListener("scroll", () => this.moved(), { passive: true });
    this.newer.addEventListener("click", () => this.toEnd());
    new ResizeObserver(() => this.atEnd && this.jump()).observe(this.log);
    new ResizeObserver(() => this.atEnd && this.jump()).observe(list);
  }

  moved() {
    const { scrollTop, scrollHeight, clientHeight } = this.log;
    const resized = this.resized();
    // A banner or a new message moved the end away; the reader did not leave it.
    if (this.atEnd && resized) this.jump();
    else this.atEnd = scrollHeight - scrollTop - clientHeight < NEAR;
    if (scrollTop < EARLY) this.onTop();
    if (this.atEnd) this.onEnd();
    this.tell(this.atEnd ? 0 : this.waiting);
  }

  jump() {
    this.log.scrollTop = this.log.scrollHeight;
    this.resized(); // or a draw that shrinks it first would look as if the reader had left
  }

  /** Whether the timeline has another height, or another window, than when it was last looked at. */
  resized() {
    const { scrollHeight, clientHeight } = this.log;
    const same = scrollHeight === this.tall && clientHeight === this.high;
    Object.assign(this, { tall: scrollHeight, high: clientHeight });
    return !same;
  }

  toEnd() {
    this.atEnd = true;
    this.jump();
    this.onEnd();
    this.tell(0);
  }

  /** Go to a message, and show which one it is. */
  show(id) {
    const item = this.list.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (!item) return;
    this.atEnd = false;
    item.scrollIntoView({ block: "center" });
    this.moved();
    item.tabIndex = -1;
    item.focus({ preventScroll: true });
    item.classList.add("found");
    setTimeout(() => item.classList.remove("found"), FOUND);
  }

  /** Remember the place before a redraw; the function that comes back restores it after. */
  hold(moved) {
    if (moved) {
      this.atEnd = true;
      this.waiting = 0;
    }
    const top = this.log.getBoundingClientRect().top;
    const anchor = [...this.list.children].find((item) => item.dataset.id && item.getBoundingClientRect().bottom > top);
    const offset = anchor?.getBoundingClientRect().top;
    return () => {
      if (this.atEnd) {
        this.jump();
        this.onEnd();
        this.tell(0);
        return;
      }
      const now = anchor?.isConnected ? anchor : anchor && this.list.querySelector(`[data-id="${CSS.escape(anchor.dataset.id)}"]`);
      if (now) this.log.scrollTop += now.getBoundingClientRect().top - offset;
      this.tell(this.waiting);
    };
  }

  /** Show the way to the end, with how many messages wait there. */
  tell(waiting = 0) {
    this.waiting = waiting;
    this.newer.hidden = this.atEnd;
    this.newer.classList.toggle("calls", waiting > 0);
    this.newer.lastElementChild.textContent = waiting > 0 ? say("newer-count", { count: waiting }) : say("newer-none");
  }
}
