// Which addresses of a text may become links: those of http and https, and nothing that hides who is asked.

// Signs that turn the direction of reading end a link: they could make it look like another one.
export const LINK = /https?:\/\/[^\s<>"'`[\]\\\u200e\u200f\u202a-\u202e\u2066-\u2069\u3000-\u303f\uff00-\uff0f\uff1a-\uff1f]+/iuy;
const TAIL = new Set(".,:;!?)]}…·*_~|");
const LONGEST = 2048;

/** The address as a browser will read it; null if it must not be a link. */
export function address(text) {
  if (text.length > LONGEST) return null;
  try {
    const url = new URL(text);
    const safe = (url.protocol === "http:" || url.protocol === "https:") && !url.username && !url.password;
    return safe ? url.href : null;
  } catch {
    return null;
  }
}

/** What of a found address is meant, without the signs that end a sentence, and where it leads. */
export function asAddress(found) {
  let end = found.length;
  while (end > 0 && TAIL.has(found[end - 1])) end -= 1;
  // A bracket that was opened inside the address belongs to it.
  if (found[end] === ")" && found.slice(0, end).includes("(")) end += 1;
  const shown = found.slice(0, end);
  return { shown, href: address(shown) };
}
