// The one WebSocket of this tab: comes back by itself, and says how it is.

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 20_000;
const SESSION_CHANGED = 4001; // the server's word that this browser signed in or out
const DOUBT = 2; // failures after which we ask whether the page is still ours
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
    line.addEventListener("close", (event) => line === this.line && this.closed(event.code));
  }

  closed(code) {
    if (code === SESSION_CHANGED) location.reload();
    else this.lost();
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
    if (this.failures > DOUBT) this.ask();
    this.onState("waiting", pause);
    this.retry = setTimeout(() => this.open(), pause);
  }

  /** A refused socket says nothing; the page itself says whether we may still be here. */
  async ask() {
    try {
      const answer = await fetch(location.href, { redirect: "manual", cache: "no-store" });
      if (answer.type === "opaqueredirect" || answer.status === 403 || answer.status === 404) location.reload();
    } catch {
      // The server is away; it will be asked again.
    }
  }

  /** Try at once instead of waiting. */
  now() {
    if (this.line) return;
    this.failures = 0;
    this.open();
  }
}
