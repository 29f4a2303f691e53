// Comfort for the calendar: keys to move by, one press per form, the way back. All works without.
import { startTheme } from "./theme.js";

const LINES = ".line";

function inAField(target) {
  return target.closest("input, select, textarea, [contenteditable]") !== null;
}

/** Focus the entry so many places on; from nowhere, begin with today's first or the page's. */
function move(by) {
  const lines = [...document.querySelectorAll(LINES)];
  if (!lines.length) return;
  const at = lines.indexOf(document.activeElement);
  const first = lines.findIndex((line) => line.closest(".day.today, .day:not(.over)"));
  const next = at < 0 ? Math.max(first, 0) : Math.min(Math.max(at + by, 0), lines.length - 1);
  lines[next].focus();
}

/** To the first entry of a day before or after the one that has the focus. */
function moveDay(by) {
  const days = [...document.querySelectorAll(".day")].filter((day) => day.querySelector(LINES));
  const here = days.indexOf(document.activeElement?.closest(".day"));
  if (here < 0) return move(0);
  days[Math.min(Math.max(here + by, 0), days.length - 1)].querySelector(LINES).focus();
}

function follow(selector) {
  document.querySelector(selector)?.click();
}

/** Close the open question, or go back to the month. */
function escape() {
  const open = document.querySelector("details[open]");
  if (!open) return follow("[data-back]");
  open.open = false;
  open.querySelector("summary").focus();
}

const KEYS = {
  ArrowDown: () => move(1),
  j: () => move(1),
  ArrowUp: () => move(-1),
  k: () => move(-1),
  ArrowRight: () => moveDay(1),
  ArrowLeft: () => moveDay(-1),
  n: () => follow("[rel=next]"),
  p: () => follow("[rel=prev]"),
  Escape: escape,
};

addEventListener("keydown", (event) => {
  const away = event.ctrlKey || event.metaKey || event.altKey || inAField(event.target);
  const act = KEYS[event.key];
  if (away || !act) return;
  if (event.key !== "Escape" && !document.querySelector(".days")) return;
  event.preventDefault();
  act();
});

for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-once]")) delete form.dataset.sent;
});

/** Back from an entry, the focus stands where it was. */
const KEPT = "plaza-calendar-line";
for (const line of document.querySelectorAll(LINES)) {
  line.addEventListener("click", () => {
    try {
      sessionStorage.setItem(KEPT, line.getAttribute("href"));
    } catch {
      // Then the page begins at its top.
    }
  });
}
try {
  const kept = sessionStorage.getItem(KEPT);
  const line = [...document.querySelectorAll(LINES)].find((each) => each.getAttribute("href") === kept);
  if (line) {
    line.focus();
    sessionStorage.removeItem(KEPT);
  }
} catch {
  // Storage may be forbidden; the page begins at its top.
}

startTheme();
