// Reads what a line of Markdown means: bold, italic, strike, spoiler, code and links, as a tree.
import { address, asAddress, LINK } from "./links.js";

const NEXT = /[\\*_~|`<[\]]|https?:\/\//giu;
const ESCAPED = /\\[^0-9A-Za-z\s]/uy;
const POINTED = /<(https?:\/\/[^\s<>]+)>/iuy;
const TARGET = /\(<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?\)/iuy;
const WORD = /[\p{L}\p{N}]/u;
const KINDS = { "**": "bold", "*": "italic", "__": "under", _: "italic", "~~": "strike", "||": "spoiler" };

/**
 * One pass over a text. `frames` are what is open, each kind once, so that nothing nests deeper
 * than there are kinds, and whatever is never closed is the signs that it was written with.
 */
class Inline {
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.frames = [{ sign: "", children: [] }];
    this.runs = null;
  }

  read() {
    const { text } = this;
    while (this.at < text.length) {
      NEXT.lastIndex = this.at;
      const found = NEXT.exec(text);
      this.add(text.slice(this.at, found?.index ?? text.length));
      this.at = found?.index ?? text.length;
      if (found) this.take(found[0]);
    }
    while (this.frames.length > 1) this.dissolve();
    return this.frames[0].children;
  }

  take(sign) {
    if (sign === "\\") this.escape();
    else if (sign === "`") this.code();
    else if (sign === "<") this.pointed();
    else if (sign === "[") this.bracket();
    else if (sign === "]") this.link();
    else if (sign.length > 2) this.address();
    else this.run(sign);
  }

  /** Put a text or a node at the end of what is open. */
  add(node) {
    const { children } = this.frames.at(-1);
    if (typeof node === "string" && typeof children.at(-1) === "string") children[children.length - 1] += node;
    else if (node !== "") children.push(node);
  }

  /** Take a text that means nothing more than itself. */
  plain(length) {
    this.add(this.text.slice(this.at, this.at + length));
    this.at += length;
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  find(sign) {
    return this.frames.findLastIndex((frame) => frame.sign === sign);
  }

  /** The innermost that is open was no markup. */
  dissolve() {
    const { sign, children } = this.frames.pop();
    this.add(sign);
    for (const child of children) this.add(child);
  }

  /** Close what is open at an index; what is open inside of it was no markup. */
  close(index, kind, more = {}) {
    while (this.frames.length > index + 1) this.dissolve();
    const { children } = this.frames.pop();
    this.add({ kind, children, ...more });
  }

  escape() {
    const found = this.match(ESCAPED);
    if (found) this.at += 1;
    this.plain(found ? found[0].length - 1 : 1);
  }

  code() {
    const { at, text } = this;
    const size = this.length("`");
    const end = this.closer(at + size, size);
    if (end === undefined) {
      this.plain(size);
      return;
    }
    const inside = text.slice(at + size, end);
    const padded = inside.startsWith(" ") && inside.endsWith(" ") && inside.trim();
    this.add({ kind: "code", text: padded ? inside.slice(1, -1) : inside });
    this.at = end + size;
  }

  /** Where the next run of so many backticks is; found once for the whole text. */
  closer(from, size) {
    if (!this.runs) {
      this.runs = new Map();
      for (const { 0: run, index } of this.text.matchAll(/`+/gu)) {
        if (!this.runs.has(run.length)) this.runs.set(run.length, { places: [], at: 0 });
        this.runs.get(run.length).places.push(index);
      }
    }
    const known = this.runs.get(size);
    while (known && known.places[known.at] < from) known.at += 1;
    return known?.places[known.at];
  }

  pointed() {
    const found = this.match(POINTED);
    const href = found && address(found[1]);
    if (href) this.add({ kind: "address", href, text: found[1] });
    else this.add(found?.[0] ?? "<");
    this.at += found?.[0].length ?? 1;
  }

  address() {
    const { shown, href } = asAddress(this.match(LINK)?.[0] ?? "");
    const text = shown || this.text.slice(this.at, this.text.indexOf("//", this.at) + 2);
    this.add(href ? { kind: "address", href, text } : text);
    this.at += text.length;
  }

  /** What may become the text of a link; the innermost one does. */
  bracket() {
    if (this.frames.at(-1).sign === "[") this.dissolve();
    if (this.find("[") < 0) this.frames.push({ sign: "[", children: [] });
    else this.add("[");
    this.at += 1;
  }

  link() {
    const index = this.find("[");
    this.at += 1;
    const found = index > 0 && this.match(TARGET);
    const href = found && address(found[1]);
    if (!href) {
      this.add("]");
      return;
    }
    this.close(index, "link", { href });
    this.at += found[0].length;
  }

  length(sign) {
    let end = this.at;
    while (this.text[end] === sign) end += 1;
    return end - this.at;
  }

  run(sign) {
    const size = this.length(sign);
    const strong = sign === "*" || sign === "_";
    if (strong ? size > 3 : size !== 2) {
      this.plain(size);
      return;
    }
    const before = this.text[this.at - 1] ?? " ";
    const after = this.text[this.at + size] ?? " ";
    this.at += size;
    let left = size;
    if (/\S/u.test(before) && !(sign === "_" && WORD.test(after))) left = this.ends(sign, size);
    if (left && /\S/u.test(after) && !(sign === "_" && WORD.test(before))) this.begins(sign, left);
    else this.add(sign.repeat(left));
  }

  /** Close what a run of signs closes; how many of them are left. */
  ends(sign, size) {
    const both = this.find(sign.repeat(3));
    if (both > 0) return this.split(both, sign, size);
    const one = this.find(sign);
    const two = this.find(sign.repeat(2));
    if (size === 2) {
      if (two > 0) this.close(two, KINDS[sign.repeat(2)]);
      return two > 0 ? 0 : 2;
    }
    let left = size;
    const ends = [{ index: one, length: 1 }, { index: two, length: 2 }].filter(({ index, length }) => index > 0 && length <= size);
    for (const { index, length } of ends.sort((a, b) => b.index - a.index)) {
      this.close(index, KINDS[sign.repeat(length)]);
      left -= length;
    }
    return left;
  }

  /** Three signs opened two kinds at once; what closes first is the inner one. */
  split(index, sign, size) {
    const inner = sign.repeat(Math.min(size, 2));
    this.close(index, KINDS[inner]);
    const node = this.frames.at(-1).children.pop();
    const rest = sign.repeat(3 - inner.length);
    if (size === 3) this.add({ kind: KINDS[rest], children: [node] });
    else this.frames.push({ sign: rest, children: [node] });
    return 0;
  }

  begins(sign, size) {
    const one = this.find(sign) > 0;
    const two = this.find(sign.repeat(2)) > 0;
    if ((size === 3 && (one || two)) || (size === 2 && two) || (size === 1 && one)) this.add(sign.repeat(size));
    else this.frames.push({ sign: sign.repeat(size), children: [] });
  }
}

/** The nodes of a text: strings, and objects with a `kind`. */
export function inline(text) {
  return new Inline(text).read();
}
