// Messages of one's own that are said otherwise: shown so at once, and taken back if it was refused.

/**
 * `act` and `changed` are the chat's, `find(id)` gives a message that is shown, `writer(message)` the
 * place where it is written again.
 */
export class Rewriting {
  constructor({ act, changed, find, writer }) {
    Object.assign(this, { act, changed, find, writer });
  }

  begin(message) {
    this.writer(message).editing.begin(message);
  }

  edit(message, text) {
    this.changed(message.id, { text, edited: true });
    this.act({ t: "edit", message: message.id, text }, message);
  }

  /** What was said before stands there again, and what was written is not lost. */
  refused({ action, shown: before }) {
    this.changed(before.id, { text: before.text, edited: before.edited });
    const { editing } = this.writer(before);
    if (this.find(before.id) && !editing.message) editing.begin(before, action.text);
  }
}
