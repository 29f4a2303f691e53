// A button of a message that opens a few others: one at a time, by keyboard, mouse and finger.
import { h, icon } from "./dom.js";

let popup = null;

/** Close what is open; with `refocus` the button that opened it has the focus again. */
export function closePopup(refocus) {
  if (!popup) return;
  const { element, opener } = popup;
  popup = null;
  element.remove();
  opener.setAttribute("aria-expanded", "false");
  if (refocus) opener.focus();
}

function keys(event) {
  if (event.key === "Escape") {
    event.stopPropagation();
    closePopup(true);
    return;
  }
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")].filter((one) => one.checkVisibility());
  const at = buttons.indexOf(document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length].focus();
}

/** Show other things in what is open; the focus goes to the last of them, or to the first. */
export function fillPopup({ kind, label }, parts, last = false) {
  const { element } = popup;
  element.className = `popup ${kind}`;
  element.setAttribute("aria-label", label);
  element.replaceChildren(...parts);
  const buttons = [...element.querySelectorAll("button")].filter((one) => one.checkVisibility());
  buttons.at(last ? -1 : 0).focus({ preventScroll: true });
}

function open(opener, look, parts) {
  const element = h("div", { role: "group", keydown: keys });
  opener.after(element);
  opener.setAttribute("aria-expanded", "true");
  popup = { element, opener };
  fillPopup(look, parts());
  const frame = opener.closest(".log").getBoundingClientRect();
  if (element.getBoundingClientRect().top < frame.top) element.classList.add("below");
}

document.addEventListener("pointerdown", (event) => {
  if (popup && !popup.element.contains(event.target) && !popup.opener.contains(event.target)) closePopup(false);
});

/** A button with an icon; `parts()` are what it opens, which looks as `kind` and is called `label`. */
export function popupButton({ sign, focus, ...look }, parts) {
  const toggle = (event) => {
    const opener = event.currentTarget;
    const was = popup?.opener === opener;
    closePopup(false);
    if (!was) open(opener, look, parts);
  };
  return h(
    "button",
    { type: "button", class: `icon-button tool ${focus}`, "aria-label": look.label, title: look.label, "aria-expanded": "false", "data-focus": focus, click: toggle },
    icon(sign),
  );
}
