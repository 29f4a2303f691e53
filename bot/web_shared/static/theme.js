// Light or dark: the system's wish, until somebody presses the toggle.

const dark = matchMedia("(prefers-color-scheme: dark)");

function shown() {
  return document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light");
}

function tint() {
  const ground = getComputedStyle(document.body).backgroundColor;
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", ground);
}

/** Make every toggle of the page work; the choice is kept in this browser. */
export function startTheme() {
  for (const toggle of document.querySelectorAll("[data-theme-toggle]")) {
    toggle.addEventListener("click", () => {
      const next = shown() === "dark" ? "light" : "dark";
      document.documentElement.dataset.theme = next;
      try {
        localStorage.setItem("plaza-theme", next);
      } catch {
        // Then it holds for this page alone.
      }
      tint();
    });
  }
  dark.addEventListener("change", tint);
  tint();
}
