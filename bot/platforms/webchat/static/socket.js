// The one WebSocket of this tab: comes back by itself, and says how it is.

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 20_000;
const SILENT = 12_000; // an action unanswered for so long means that the line is dead

/** Emits messages to `onMessage` and states (`connecting`, `open`, `waiting`) to `onState`. */
export class Socket {
  constructor(path, onMessage, onState) {
    const scheme = location.protocol === "https:" ? "wss:" : "ws:";
    this.address = `${scheme}//${location.host}${path}`;
    this.onMessage = onMessage;
    this.onState = onState;
    this.failures = 0;
    this.ready = false;
    addEventListener("online", () => this.now());
    addEventListener("pageshow", () => this.now());
    document.addEventListener("visibilitychange", () => document.hidden || this.now());
  }

  open() {
    clearTimeout(this.retry);
    this.onState("connecting", 0);
    const line = new WebSocket(this.address);
    this.line = line;
    line.addEventListener("message", (event) => line === this.line && this.heard(event.data));
    line.addEventListener("close", () => line === this.line && this.lost());
  }

  heard(data) {
    clearTimeout(this.silence);
    this.silence = null;
    const message = JSON.parse(data);
    if (message.t === "hello") {
      this.failures = 0;
      this.ready = true;
      this.onState("open", 0);
    }
    this.onMessage(message);
  }

  /** Send if the line is up; false if it is not. */
  send(message) {
    if (!this.ready || this.line.readyState !== WebSocket.OPEN) return false;
    this.line.send(JSON.stringify(message));
    this.silence ??= setTimeout(() => this.drop(), SILENT);
    return true;
  }

  drop() {
    const line = this.line;
    this.lost();
    line.close();
  }

  lost() {
    this.ready = false;
    this.line = null;
    clearTimeout(this.silence);
    this.silence = null;
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.failures) * (0.7 + Math.random() * 0.6);
    this.failures += 1;
    this.onState("waiting", pause);
    this.retry = setTimeout(() => this.open(), pause);
  }

  /** Try at once instead of waiting. */
  now() {
    if (this.line) return;
    this.failures = 0;
    this.open();
  }
}
