// Sets the chosen theme before the first paint, so that a dark page never flashes white.
(() => {
  try {
    const chosen = localStorage.getItem("plaza-theme");
    if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
  } catch {
    // Storage may be forbidden; the system's theme is fine.
  }
})();
