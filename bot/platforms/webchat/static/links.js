// Turns a text into nodes: plain text, and links only for http and https.
import { h } from "./dom.js";

// Signs that turn the direction of reading end a link: they could make it look like another one.
const LINK = /https?:\/\/[^\s<>"'`\u200e\u200f\u202a-\u202e\u2066-\u2069\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f]+/giu;
const TAIL = /[.,:;!?)\]}…·]+$/u;

function address(text) {
  try {
    const url = new URL(text);
    const safe = (url.protocol === "http:" || url.protocol === "https:") && !url.username && !url.password;
    return safe ? url.href : null;
  } catch {
    return null;
  }
}

function trimmed(found) {
  const tail = found.match(TAIL)?.[0] ?? "";
  // A bracket that was opened inside the address belongs to it.
  const closes = tail.startsWith(")") && found.slice(0, -tail.length).includes("(");
  return closes ? found.slice(0, found.length - tail.length + 1) : found.slice(0, found.length - tail.length);
}

/** The nodes of a text. */
export function linked(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(LINK)) {
    const shown = trimmed(found[0]);
    const href = address(shown);
    if (!href) continue;
    nodes.push(text.slice(from, found.index));
    nodes.push(h("a", { href, target: "_blank", rel: "noopener noreferrer nofollow", dir: "ltr" }, shown));
    from = found.index + shown.length;
  }
  nodes.push(text.slice(from));
  return nodes;
}
