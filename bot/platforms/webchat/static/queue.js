// What this tab did and the server has not acknowledged; it outlives a reload of the tab.
import { page } from "./words.js";

const KEY = `plaza-queue:${page.socket}`;

/** A value that nobody else makes. */
export function newNonce() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function read() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Actions in the order they were done: {n, at, action, failed}. */
export class Queue {
  constructor() {
    this.entries = read();
  }

  add(action) {
    const entry = { n: newNonce(), at: Date.now(), action, failed: null };
    this.entries.push(entry);
    this.save();
    return entry;
  }

  find(n) {
    return this.entries.find((entry) => entry.n === n);
  }

  remove(n) {
    this.entries = this.entries.filter((entry) => entry.n !== n);
    this.save();
  }

  fail(n, text) {
    const entry = this.find(n);
    if (entry) entry.failed = text;
    this.save();
  }

  /** What is to be sent again after a reconnect. */
  waiting() {
    return this.entries.filter((entry) => entry.failed === null);
  }

  save() {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.entries));
    } catch {
      // Without storage the queue lives as long as the page.
    }
  }
}
