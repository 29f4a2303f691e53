// Short sentences that come and go above the composer.
import { byId, h } from "./dom.js";

const STAYS = 6000;

/** Say something to the member that belongs to no message. */
export function notice(text, kind = "info") {
  const element = h("p", { class: `notice ${kind}`, dir: "auto" }, text);
  byId("notices").replaceChildren(element);
  setTimeout(() => element.remove(), STAYS);
}
