// A command written out in one line: its name of one or more words, then its options.
import { lists } from "./options.js";
import { folded } from "./words.js";

const WORD = /\S+/gu;
// A word, or words in quotes; phones make quotes round.
const TOKEN = /(?:[^\s"“”:：]+[:：])?["“”][^"“”]*(?:["“”]|$)|\S+/gu;
const NAMED = /^([^\s"“”:：]+[:：])(.*)$/su;
const QUOTED = /^["“”]([^"“”]*)["“”]?$/u;

/** The value as it must stand in a line to be read as one. */
export function quoted(value) {
  return /^["“”]|\s|^[^\s"“”:：]+[:：]/u.test(value) ? `"${value}"` : value;
}

/** What follows the name: each option's text, and which option stands `at` the end. */
function given(options, line, from) {
  const tokens = joined([...line.slice(from).matchAll(TOKEN)].map((found) => read(options, found[0], from + found.index)));
  const named = new Set(tokens.map(({ option }) => option));
  const free = options.filter((option) => !named.has(option));
  const values = {};
  let surplus = false;
  let open = null; // a text in plain words: what follows it belongs to it
  for (const token of tokens) {
    if (!token.option && open && !chosen(free, token)) Object.assign(token, { option: open, more: true });
    token.option ??= free.shift();
    const name = (token.option ?? options.findLast((option) => !named.has(option)))?.name;
    surplus ||= name === undefined;
    if (name !== undefined) values[name] = token.option && !token.more ? token.value : `${values[name]} ${token.value}`;
    open = token.option && !token.quoted && isFree(token.option, free) ? token.option : null;
  }
  const typing = line.length > from && !/\s$/u.test(line) && tokens.at(-1);
  const next = { option: open ?? free[0], typed: "", from: line.length };
  const at = typing ? { option: typing.option, typed: typing.value, from: typing.from } : next;
  return { values, surplus, at: at.option ? at : null };
}

/** "name: spring", as calls are shown, is what "name:spring" is. */
function joined(tokens) {
  return tokens.reduce((all, token) => {
    const before = all.at(-1);
    const waits = before?.option && !before.quoted && before.value === "" && !token.option;
    if (waits) all[all.length - 1] = { ...token, option: before.option };
    else all.push(token);
    return all;
  }, []);
}

function read(options, text, from) {
  const [, label, rest] = NAMED.exec(text) ?? [];
  const option = label && options.find(({ name }) => folded(name) === folded(label.slice(0, -1)));
  const bare = option ? rest : text;
  const inside = QUOTED.exec(bare)?.[1];
  return { option: option || undefined, value: inside ?? bare, quoted: inside !== undefined, from: option ? from + label.length : from };
}

/** Whether an option is a text of any words, and nothing behind it still needs one. */
function isFree(option, rest) {
  return option.kind === "text" && !lists(option) && !rest.some(({ required }) => required);
}

/** Whether a word is one of those from which the next option is chosen. */
function chosen([next], { value }) {
  return next?.kind === "choice" && [...next.choices, ...(next.named ?? [])].some((choice) => folded(choice) === folded(value));
}

/** The command with the longest name that begins the line, and what it is given; null if there is none. */
export function readLine(known, line) {
  const words = [...line.matchAll(WORD)];
  const longest = Math.max(0, ...known.map(({ name }) => name.split(" ").length));
  for (let count = Math.min(words.length, longest); count > 0; count -= 1) {
    const name = folded(words.slice(0, count).map(([word]) => word).join(" "));
    const command = known.find((one) => folded(one.name) === name);
    const end = words[count - 1].index + words[count - 1][0].length;
    if (command) return { command, begun: line.length > end, ...given(command.options.filter(({ kind }) => kind !== "file"), line, end) };
  }
  return null;
}

/** As much of an unknown line as it takes to see that no command is called so. */
export function unknownName(known, line) {
  const words = line.match(WORD) ?? [];
  const begins = (name) => known.some((command) => folded(command.name).startsWith(folded(name)));
  const names = words.map((_, index) => words.slice(0, index + 1).join(" "));
  return names.slice(0, 8).find((name) => !begins(name)) ?? names[0];
}
