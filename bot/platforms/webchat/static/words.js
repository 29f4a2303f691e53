// What the server handed to the page, and the member's language: sentences, numbers, times.

export const page = JSON.parse(document.getElementById("page").textContent);

const DAY = 86_400_000;
const numbers = new Intl.NumberFormat(page.language);
const clock = new Intl.DateTimeFormat(page.language, { hour: "numeric", minute: "2-digit" });
const day = new Intl.DateTimeFormat(page.language, { weekday: "long", day: "numeric", month: "long" });
const dayOfYear = new Intl.DateTimeFormat(page.language, { dateStyle: "long" });
const whole = new Intl.DateTimeFormat(page.language, { dateStyle: "full", timeStyle: "short" });
const relative = new Intl.RelativeTimeFormat(page.language, { numeric: "auto" });

/** A sentence of the page; `{name}` is filled in one pass, so a name cannot carry a placeholder. */
export function say(key, given = {}) {
  const text = page.words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (found, name) => {
    const value = given[name];
    if (value === undefined) return found;
    return typeof value === "number" ? numbers.format(value) : value;
  });
}

const plurals = new Intl.PluralRules(page.language);

/** A sentence with a number in it: the page has it for 0, 1 and 2, which are all forms we need. */
export function many(key, value) {
  const like = [0, 1, 2].find((sample) => plurals.select(sample) === plurals.select(value)) ?? 2;
  return page.many[key][like].replace(String(like), numbers.format(value));
}

export const count = (value) => numbers.format(value);
export const timeOfDay = (at) => clock.format(at);
export const fullTime = (at) => whole.format(at);

/** Which local day an instant belongs to, as a key. */
export function dayKey(at) {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}

/** The local day as people call it: today, yesterday, or its date. */
export function dayName(at) {
  const today = new Date().setHours(0, 0, 0, 0);
  const there = new Date(at).setHours(0, 0, 0, 0);
  const ago = Math.round((today - there) / DAY);
  const near = new Date(at).getFullYear() === new Date().getFullYear();
  const name = ago === 0 ? say("said-today") : ago === 1 ? relative.format(-1, "day") : (near ? day : dayOfYear).format(at);
  return name.charAt(0).toLocaleUpperCase(page.language) + name.slice(1);
}

/** The text without width, case and accents, for searching in names. */
export function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase(page.language);
}
