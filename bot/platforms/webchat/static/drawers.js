// On narrow screens the rooms and the people are drawers: opened, closed, and never a trap.
import { byId } from "./dom.js";

let opened = null;

/** Close the open drawer and give the focus back. */
export function closeDrawer() {
  if (!opened) return;
  const { side, opener } = opened;
  opened = null;
  side.classList.remove("open");
  byId("scrim").hidden = true;
  byId("middle").inert = false;
  opener.setAttribute("aria-expanded", "false");
  opener.focus();
}

function openDrawer(opener) {
  closeDrawer();
  const side = byId(opener.dataset.drawer);
  opened = { side, opener };
  side.classList.add("open");
  byId("scrim").hidden = false;
  byId("middle").inert = true;
  opener.setAttribute("aria-expanded", "true");
  side.querySelector("[data-close]").focus();
}

/** Make the buttons of the drawers work. */
export function startDrawers() {
  for (const opener of document.querySelectorAll("[data-drawer]")) {
    opener.addEventListener("click", () => openDrawer(opener));
  }
  for (const closer of document.querySelectorAll("[data-close]")) closer.addEventListener("click", closeDrawer);
  byId("scrim").addEventListener("click", closeDrawer);
  document.addEventListener("keydown", (event) => event.key === "Escape" && closeDrawer());
  // A window made wide again shows both sides anyway.
  matchMedia("(min-width: 62rem)").addEventListener("change", closeDrawer);
}
