// Draws one message, and one action of ours that is still on its way.
import { paint } from "./avatar.js";
import { drawCard } from "./cards.js";
import { h, icon } from "./dom.js";
import { marked } from "./marked.js";
import { drawMenu } from "./menu.js";
import { drawChips, drawReact } from "./reactions.js";
import { fullTime, many, page, say, timeOfDay } from "./words.js";

const TOGETHER = 5 * 60_000;
const WIDEST = 480, TALLEST = 360;

/** Whether a message goes on where the one before it stopped. */
export function continues(message, before) {
  return Boolean(
    before && !message.echo && !before.echo && before.by.id === message.by.id &&
    before.private === message.private && message.at - before.at < TOGETHER && !message.private,
  );
}

function avatar(by) {
  const element = h("span", { class: by.bot ? "avatar bot" : "avatar", "aria-hidden": "true" });
  if (by.bot) element.append(icon("plaza"));
  else paint(element, by.id, by.name);
  return element;
}

function head(message) {
  const { by, at } = message;
  return h(
    "div",
    { class: "head" },
    h("bdi", { class: "author" }, by.name),
    by.bot ? h("span", { class: "badge" }, say("said-bot")) : null,
    h("time", { datetime: new Date(at).toISOString(), title: fullTime(at) }, timeOfDay(at)),
  );
}

function buttons(message, hands) {
  return h(
    "div",
    { class: "buttons" },
    ...message.buttons.map(({ action, label }) => button(message, hands, action, label)),
  );
}

/** One that leads to a page is a link; one without an action is shown, and cannot be pressed. */
function button(message, hands, action, label) {
  if (action.startsWith("/downloads/")) return h("a", { class: "button", href: action, download: label, dir: "auto" }, label);
  if (action.startsWith("https://")) return h("a", { class: "button", href: action, target: "_blank", rel: "noopener noreferrer", dir: "auto" }, label);
  if (!action) return h("button", { type: "button", dir: "auto", disabled: true }, label);
  return h("button", { type: "button", dir: "auto", "data-press": `${message.id} ${action}`, "data-focus": `press ${action}`, "aria-busy": hands.pressing(message.id, action), click: () => hands.press(message.id, action) }, label);
}

/** Pictures in boxes of the size that they will have, so that nothing jumps when they come. */
function pictures(shown) {
  return h("div", { class: "pictures" }, ...shown.map((each) => (each.drawn ? drawCard(each) : drawPicture(each))));
}

function drawPicture({ src, width, height, alt }) {
  const fit = Math.min(1, WIDEST / width, TALLEST / height);
  const size = width ? { width: Math.round(width * fit), height: Math.round(height * fit) } : {};
  return h(
    "a",
    { href: src, target: "_blank", rel: "noopener" },
    h("img", { src, alt: alt || say("picture-plain"), ...size, dir: "auto", decoding: "async" }),
  );
}

/** The way into the thread under a post. */
function threadLink({ id, opened }, hands) {
  const text = opened.answers ? many("thread-answers", opened.answers) : say("thread-begin");
  return h(
    "button",
    { type: "button", class: "thread-link", "data-focus": "thread", "aria-label": `${text} · ${opened.name}`, click: () => hands.open(id) },
    icon("thread"),
    h("span", {}, text),
  );
}

/** A message as it stands in the list; `hands` are what one can do with it. */
export function drawMessage(message, joined, hands) {
  if (message.echo) return drawEcho(message);
  const react = (emoji) => hands.react(message.id, emoji);
  const kinds = [
    "message",
    joined && "continued",
    message.by.bot && "from-bot",
    message.private && "private",
    message.by.id === page.me.id && "own",
  ];
  const note = message.private && h("p", { class: "note" }, icon("eye-off"), say("said-private"));
  const edited = message.edited && h("span", { class: "edited" }, ` (${say("said-edited")})`);
  return h(
    "li",
    { class: kinds.filter(Boolean).join(" "), "data-id": message.id },
    avatar(message.by),
    h(
      "div",
      { class: "body" },
      head(message),
      h(
        "div",
        { class: "said" },
        note || null,
        h("div", { class: "text", dir: "auto" }, ...marked(message.text), edited || null),
        message.pictures?.length ? pictures(message.pictures) : null,
        message.buttons.length ? buttons(message, hands) : null,
      ),
      message.reactions.length ? drawChips(message, page.me.id, hands.nameOf, react) : null,
      message.opened && hands.open ? threadLink(message, hands) : null,
    ),
    h("div", { class: "tools" }, message.private ? null : drawReact(react), drawMenu(message, hands, react)),
  );
}

function drawEcho(message) {
  return h("li", { class: "echo", "data-id": message.id }, h("span", { dir: "auto" }, say("said-called", { command: message.text })));
}

/** What a call looks like in words: /coupon amount: 5. */
export function callText({ command, options }) {
  const given = Object.entries(options).map(([name, value]) => `${name}: ${value}`);
  return [`/${command}`, ...given].join(" ");
}

/** An action that is not acknowledged, or that was refused. */
export function drawPending(entry, joined, hands) {
  const { action, failed } = entry;
  const text = action.t === "call" ? callText({ ...action, options: entry.shown ?? action.options }) : action.text;
  const state = failed === null
    ? h("p", { class: "state" }, say("said-sending"))
    : h(
        "div",
        { class: "state", role: "alert" },
        h("strong", {}, say("said-failed")),
        h("span", { dir: "auto" }, failed),
        h("button", { type: "button", "data-focus": "retry", click: () => hands.retry(entry.n) }, say("said-retry")),
        h("button", { type: "button", "data-focus": "dismiss", click: () => hands.dismiss(entry.n) }, say("said-dismiss")),
      );
  const by = { id: page.me.id, name: page.me.name, bot: false };
  const kinds = ["message own", joined && "continued", failed === null ? "pending" : "failed"];
  return h(
    "li",
    { class: kinds.filter(Boolean).join(" "), "data-nonce": entry.n },
    avatar(by),
    h("div", { class: "body" }, head({ by, at: entry.at }), h("div", { class: "said" }, h("div", { class: "text", dir: "auto" }, ...(action.t === "call" ? [text] : marked(text))), action.pictures ? pictures(entry.shown ?? []) : null), state),
  );
}
