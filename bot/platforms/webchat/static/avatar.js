// A person's round sign: the first letter of the name on a colour that stays theirs.

const COLOURS = 8;
const letters = "Segmenter" in Intl ? new Intl.Segmenter(undefined, { granularity: "grapheme" }) : null;

/** The first visible sign of a name, whole: a flag or a family emoji is one sign. */
export function initial(name) {
  const clean = name.replace(/[\p{Cf}\p{Cc}\s]+/gu, (found) => (found === "\u200d" ? found : "")) || "?";
  const first = letters ? letters.segment(clean)[Symbol.iterator]().next().value?.segment : [...clean][0];
  return (first ?? "?").toLocaleUpperCase();
}

/** Give an element the letter and the colour that belong to this id and name. */
export function paint(element, id, name) {
  let sum = 0;
  for (const sign of String(id)) sum = (sum * 31 + sign.codePointAt(0)) >>> 0;
  element.classList.add(`tone-${sum % COLOURS}`);
  element.textContent = initial(name);
}

/** Paint what the server has drawn with data-avatar; the name stands beside it. */
export function paintAll() {
  for (const element of document.querySelectorAll("[data-avatar]")) {
    const name = element.parentElement.querySelector("bdi")?.textContent ?? element.textContent;
    paint(element, element.dataset.avatar, name);
  }
}
