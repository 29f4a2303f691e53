// What the pages without a chat need: theme, avatars, local times, one press per form.
import { paintAll } from "./avatar.js";
import { startTheme } from "./theme.js";

function localTimes() {
  const language = document.documentElement.lang;
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  for (const time of document.querySelectorAll("time[data-time]")) {
    const at = new Date(Number(time.dataset.time));
    if (Number.isNaN(at.getTime())) continue;
    time.dateTime = at.toISOString();
    time.textContent = format.format(at);
  }
}

function oncePerPress() {
  for (const form of document.querySelectorAll("form[data-once]")) {
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "yes";
    });
  }
  // Back from the page cache, the form may be sent again.
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-once]")) delete form.dataset.sent;
  });
}

function reveals() {
  for (const button of document.querySelectorAll("[data-reveal]")) {
    const field = document.getElementById(button.dataset.reveal);
    button.hidden = false;
    button.addEventListener("click", () => {
      const show = field.type === "password";
      field.type = show ? "text" : "password";
      button.setAttribute("aria-pressed", String(show));
    });
  }
}

startTheme();
paintAll();
localTimes();
oncePerPress();
reveals();
