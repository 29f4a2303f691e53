// Takes a card into the page: a drawing of ours, of which nothing but shapes and letters is taken.
import { h } from "./dom.js";

const SVG = "http://www.w3.org/2000/svg";
const SHAPES = new Set(["g", "defs", "linearGradient", "stop", "clipPath", "pattern", "path", "rect", "circle", "line", "polyline", "text"]);
const SAYS = /^(id|d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|points|offset|transform|clip-path|fill|stroke|patternUnits|textLength|lengthAdjust|(fill|stroke|stop|font|shape|text)-[a-z-]+)$/;
const drawings = new Map();

/** The drawing behind an address, asked for once; rejects where there is none. */
function drawing(src) {
  if (!drawings.has(src)) {
    const asked = fetch(src).then(async (response) => {
      if (!response.ok) throw new Error(`${src}: ${response.status}`);
      const root = new DOMParser().parseFromString(await response.text(), "image/svg+xml").documentElement;
      if (root.namespaceURI !== SVG || root.localName !== "svg") throw new Error(`${src}: no drawing`);
      return root;
    });
    asked.catch(() => drawings.delete(src));
    drawings.set(src, asked);
  }
  return drawings.get(src);
}

function copy(from, to) {
  for (const child of from.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) to.append(child.data);
    if (child.nodeType !== Node.ELEMENT_NODE || child.namespaceURI !== SVG || !SHAPES.has(child.localName)) continue;
    const shape = document.createElementNS(SVG, child.localName);
    for (const { name, value } of child.attributes) if (SAYS.test(name)) shape.setAttribute(name, value);
    copy(child, shape);
    to.append(shape);
  }
}

/** A card in a box of its size; where it does not come, what is to be seen stands there in words. */
export function drawCard({ src, width, height, alt }) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}`, role: "img" })) svg.setAttribute(name, value);
  if (alt) svg.setAttribute("aria-label", alt);
  const box = h("a", { class: "card", href: src, target: "_blank", rel: "noopener", dir: "ltr" }, svg);
  drawing(src).then(
    (root) => {
      copy(root, svg);
      if (!alt) svg.setAttribute("aria-label", root.getAttribute("aria-label") ?? "");
    },
    () => svg.replaceWith(alt),
  );
  return box;
}
