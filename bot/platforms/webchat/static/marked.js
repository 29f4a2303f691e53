// Shows a text with its Markdown: as nodes of the page, or as the bare words.
import { blocks } from "./blocks.js";
import { h } from "./dom.js";
import { say } from "./words.js";

const TAGS = { bold: "strong", italic: "em", under: "u", strike: "s", quote: "blockquote" };
const TITLES = { "#": "title large", "##": "title", "###": "title small-title", "-#": "title small-note" };
const WITHIN = new Set(["bold", "italic", "under", "strike", "code", "link", "address"]); // a line
const SHOWN = 80; // characters of the address that stands beside a link's own words

/** The nodes of a text. */
export function marked(text) {
  return blocks(text).map((node) => draw(node, false));
}

/** The words alone, for where no markup is shown; what is hidden stays so. */
export function bare(text) {
  return words(blocks(text)).replace(/\s+/gu, " ").trim();
}

function words(nodes) {
  return nodes.map((node) => {
    if (typeof node === "string") return node;
    if (node.kind === "spoiler") return say("said-hidden");
    if (node.kind === "list") return node.items.map((item) => ` ${words(item)} `).join("");
    const inside = node.text ?? words(node.children);
    return WITHIN.has(node.kind) ? inside : ` ${inside} `;
  }).join("");
}

function draw(node, linked) {
  if (typeof node === "string") return node;
  const { kind } = node;
  const inside = () => node.children.map((child) => draw(child, linked));
  if (kind === "code") return h("code", {}, node.text);
  if (kind === "block") return h("pre", {}, h("code", {}, node.text));
  if (kind === "address") return linked ? node.text : anchor(node.href, {}, node.text);
  if (kind === "link") return link(node);
  if (kind === "list") return list(node);
  if (kind === "title") return h("div", { class: TITLES[node.level] }, ...inside());
  if (kind === "spoiler") return linked ? h("span", {}, ...inside()) : spoiler(inside());
  return h(TAGS[kind], {}, ...inside());
}

function anchor(href, more, ...shown) {
  return h("a", { href, target: "_blank", rel: "noopener noreferrer nofollow", ...more }, ...shown);
}

/** A link with words of its own also says where it leads. */
function link({ href, children }) {
  const own = words(children).trim();
  if (!own || address(own) === address(href)) return anchor(href, { dir: "ltr" }, own || href);
  const where = href.length > SHOWN ? `${href.slice(0, SHOWN)}…` : href;
  return anchor(href, {}, ...children.map((child) => draw(child, true)), h("bdi", { class: "address", dir: "ltr" }, ` (${where})`));
}

const address = (text) => text.replace(/\/$/u, "");

function list({ start, items }) {
  const entries = items.map((item) => h("li", { dir: "auto" }, ...item.map((node) => draw(node, false))));
  return start < 0 ? h("ul", {}, ...entries) : h("ol", { start }, ...entries);
}

/** Hidden until somebody asks for it. */
function spoiler(inside) {
  const show = (event) => {
    const text = h("span", { class: "spoiler", tabindex: "-1" }, ...inside);
    event.currentTarget.replaceWith(text);
    text.focus();
  };
  return h("button", { type: "button", class: "spoiler", "data-focus": "spoiler", title: say("said-show"), click: show }, say("said-hidden"));
}
