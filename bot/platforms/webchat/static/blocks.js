// Reads a text of Markdown, line by line: code, quotes, lists and titles, and what stands between them.
import { inline } from "./inline.js";

const FENCE = "```";
const FENCED = /\\[^0-9A-Za-z\s]|```/gu;
const LANGUAGE = /^[\w+#.-]*\n/u;
const QUOTE = /^>(?: |$)/u;
const REST = /^>>> /u;
const ITEM = /^( {0,8})(?:[-*]|([0-9]{1,3})\.) +(?=\S)/u;
const TITLE = /^(#{1,3}|-#) +(?=\S)/u;
const DEEPEST = 2; // of lists in lists

/** Reads one text; a quote in it is read by another, which knows no quotes. */
class Blocks {
  constructor(text, quoted) {
    Object.assign(this, { text, quoted, at: 0, from: 0, nodes: [] });
    this.end = -1; // of the line looked at last
    this.next = -1; // the first fence that is not behind us
  }

  read() {
    while (this.at < this.text.length) {
      const line = this.line();
      if (!this.block(line) && !this.fence()) this.at += line.length + 1;
    }
    this.paragraph(this.text.length);
    return this.nodes;
  }

  /** The line that begins here. */
  line(at = this.at) {
    if (at > this.end) {
      const end = this.text.indexOf("\n", at);
      this.end = end < 0 ? this.text.length : end;
    }
    return this.text.slice(at, this.end);
  }

  /** What stands between two blocks; the lines around them are theirs. */
  paragraph(to) {
    let [from, end] = [this.from, to];
    const more = to < this.text.length;
    while (this.nodes.length && from < end && this.text[from] === "\n") from += 1;
    while (more && end > from && this.text[end - 1] === "\n") end -= 1;
    for (const node of inline(this.text.slice(from, end))) this.nodes.push(node);
  }

  put(node, end) {
    this.paragraph(this.at);
    this.nodes.push(node);
    this.at = end;
    this.from = end;
  }

  block(line) {
    if (this.at > 0 && this.text[this.at - 1] !== "\n") return false; // what follows a code block on its line
    const title = TITLE.exec(line);
    if (!this.quoted && REST.test(line)) this.quote(this.text.slice(this.at + 4), this.text.length);
    else if (!this.quoted && QUOTE.test(line)) this.quotes();
    else if (ITEM.test(line)) this.list();
    else if (title) this.put({ kind: "title", level: title[1], children: inline(line.slice(title[0].length)) }, this.at + line.length + 1);
    else return false;
    return true;
  }

  quotes() {
    const lines = [];
    let { at } = this;
    for (let line = this.line(at); QUOTE.test(line); line = this.line(at)) {
      lines.push(line.slice(2));
      at += line.length + 1;
    }
    this.quote(lines.join("\n"), at);
  }

  quote(text, end) {
    this.put({ kind: "quote", children: new Blocks(text, true).read() }, end);
  }

  list() {
    const root = { kind: "list", start: Number(ITEM.exec(this.line())[2] ?? -1), items: [] };
    const open = [root];
    let { at } = this;
    for (let line = this.line(at); ; line = this.line(at)) {
      const [mark, indent, number] = ITEM.exec(line) ?? [];
      if (mark === undefined) break;
      const depth = Math.min(indent.length >> 1, open.length, DEEPEST, root.items.length);
      if (depth === 0 && at !== this.at && (number === undefined) !== root.start < 0) break;
      open.length = Math.min(open.length, depth + 1);
      if (open.length <= depth) {
        open.push({ kind: "list", start: Number(number ?? -1), items: [] });
        open[depth - 1].items.at(-1).push(open[depth]);
      }
      open[depth].items.push(inline(line.slice(mark.length)));
      at += line.length + 1;
    }
    this.put(root, at);
  }

  /** A block of code that begins somewhere in this line. */
  fence() {
    if (this.next < this.at) this.next = this.fenced();
    if (this.next > this.end) return false;
    const from = this.next + FENCE.length;
    const end = this.text.indexOf(FENCE, from);
    const inside = end < 0 ? "" : this.text.slice(from, end);
    if (end < 0) this.next = Infinity;
    if (!inside.trim()) return false;
    this.at = this.next;
    this.put({ kind: "block", text: inside.replace(LANGUAGE, "").replace(/\n$/u, "") }, end + FENCE.length);
    if (this.text[this.at] === "\n") this.from = this.at += 1;
    return true;
  }

  fenced() {
    FENCED.lastIndex = this.at;
    for (let found = FENCED.exec(this.text); found; found = FENCED.exec(this.text)) {
      if (found[0] === FENCE) return found.index;
    }
    return Infinity;
  }
}

/** The nodes of a text: strings, and objects with a `kind`. */
export function blocks(text) {
  return new Blocks(text, false).read();
}
