// What one may do with a message that stands there: change it, take it away, or what the cogs offer.
import { h, icon } from "./dom.js";
import { closePopup, fillPopup, popupButton } from "./popup.js";
import { pickReaction } from "./reactions.js";
import { page, say } from "./words.js";

function item(sign, label, click, more = "") {
  return h("button", { type: "button", class: `menu-item ${more}`, click }, icon(sign), h("span", {}, label));
}

function confirm(message, hands) {
  const remove = () => {
    closePopup(true);
    hands.remove(message);
  };
  const label = say("delete-sure");
  fillPopup({ kind: "menu", label }, [h("p", { class: "menu-title" }, label), item("bin", say("delete-do"), remove, "danger"), item("close", say("delete-keep"), () => closePopup(true))], true);
}

/** The button for it; null if there is nothing that one may do. */
export function drawMenu(message, hands, react) {
  const own = message.by.id === page.me.id;
  const ours = !message.private && (own || page.me.operator);
  const offered = hands.menus();
  if (!ours && !offered.length) return null;
  const pick = (name) => {
    closePopup(true);
    hands.pick(message.id, name);
  };
  const edit = () => {
    closePopup(false);
    hands.edit(message);
  };
  const parts = () => [
    !message.private && item("smile", say("said-react"), () => fillPopup({ kind: "picker", label: say("said-react") }, pickReaction(react)), "only-touch"),
    ours && own && item("pencil", say("edit-begin"), edit),
    ...offered.map(({ name, title }) => item("pencil", title, () => pick(name))),
    ours && item("bin", say("delete-begin"), () => confirm(message, hands), "danger"),
  ].filter(Boolean);
  return popupButton({ sign: "more", focus: "more", kind: "menu", label: say("said-more") }, parts);
}
