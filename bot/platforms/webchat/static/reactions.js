// The reactions under a message, and the small picker that adds one.
import { h } from "./dom.js";
import { closePopup, popupButton } from "./popup.js";
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

/** The buttons of the picker. */
export function pickReaction(react) {
  return OFFERED.map((emoji) => {
    const pick = () => {
      closePopup(true);
      react(emoji);
    };
    return h("button", { type: "button", class: "emoji", "aria-label": say("said-emoji", { emoji }), click: pick }, emoji);
  });
}

/** The button that opens the picker. */
export function drawReact(react) {
  return popupButton({ sign: "smile", focus: "react", kind: "picker", label: say("said-react") }, () => pickReaction(react));
}
