// The reactions under a message, and the small picker that adds one.
import { h, icon } from "./dom.js";
import { count, say } from "./words.js";

const OFFERED = ["👍", "❤️", "😂", "🎉", "🔥", "👏", "🤔", "✅"];

/** The chips of a message; `names` tells who stands behind an id, `me` is one's own. */
export function drawChips(message, me, names, react) {
  const chips = message.reactions.filter((reaction) => reaction.by.length > 0).map(({ emoji, by }) => {
    const own = by.includes(me);
    const who = by.map((id) => (id === me ? say("said-you") : names(id))).filter(Boolean).join(", ");
    const label = say("said-reacted", { emoji, name: who || count(by.length) });
    return h(
      "button",
      { type: "button", class: own ? "chip own" : "chip", "aria-pressed": own, "aria-label": label, title: label, "data-focus": `chip ${emoji}`, click: () => react(emoji) },
      h("span", { class: "emoji" }, emoji),
      h("span", {}, count(by.length)),
    );
  });
  return h("div", { class: "reactions" }, ...chips);
}

let picker = null;

function close(refocus) {
  if (!picker) return;
  const { element, opener } = picker;
  picker = null;
  element.remove();
  opener.setAttribute("aria-expanded", "false");
  if (refocus) opener.focus();
}

function keys(event) {
  if (event.key === "Escape") {
    event.stopPropagation();
    close(true);
    return;
  }
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.children];
  const at = buttons.indexOf(document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length].focus();
}

function open(opener, react) {
  const buttons = OFFERED.map((emoji) => {
    const pick = () => {
      close(true);
      react(emoji);
    };
    return h("button", { type: "button", class: "emoji", "aria-label": say("said-emoji", { emoji }), click: pick }, emoji);
  });
  const element = h("div", { class: "picker", role: "group", "aria-label": say("said-react"), keydown: keys }, ...buttons);
  opener.after(element);
  opener.setAttribute("aria-expanded", "true");
  picker = { element, opener };
  const frame = opener.closest(".log").getBoundingClientRect();
  if (element.getBoundingClientRect().top < frame.top) element.classList.add("below");
  buttons[0].focus({ preventScroll: true });
}

document.addEventListener("pointerdown", (event) => {
  if (picker && !picker.element.contains(event.target) && !picker.opener.contains(event.target)) close(false);
});

/** The button that opens the picker. */
export function drawReact(react) {
  const toggle = (event) => {
    const opener = event.currentTarget;
    const was = picker?.opener === opener;
    close(false);
    if (!was) open(opener, react);
  };
  return h(
    "button",
    { type: "button", class: "icon-button react", "aria-label": say("said-react"), title: say("said-react"), "aria-expanded": "false", "data-focus": "react", click: toggle },
    icon("smile"),
  );
}
