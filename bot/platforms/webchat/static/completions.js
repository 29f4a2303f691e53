// What an option may be where only the server knows: asked for, and waited for not too long.

const WAITS = 3000;

/** Values by question; `send` is the socket's. */
export class Completions {
  constructor(send) {
    this.send = send;
    this.waiting = new Map();
  }

  ask(command, option, typed) {
    const n = crypto.getRandomValues(new Uint32Array(2)).join("-");
    if (!this.send({ t: "complete", n, command, option, typed })) return Promise.resolve([]);
    return new Promise((resolve) => {
      this.waiting.set(n, resolve);
      setTimeout(() => this.came(n, []), WAITS);
    });
  }

  came(n, values) {
    this.waiting.get(n)?.(values);
    this.waiting.delete(n);
  }
}
