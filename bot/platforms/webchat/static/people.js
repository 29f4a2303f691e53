// Who is here, the list of rooms, and one's own invite link.
import { paint } from "./avatar.js";
import { arrange, byId, h, icon } from "./dom.js";
import { notice } from "./notices.js";
import { count, page, say } from "./words.js";

/** The people of the community that are here now. */
export class People {
  constructor() {
    this.here = [];
    this.names = new Map();
  }

  update(people) {
    this.here = people;
    for (const { id, name } of people) this.names.set(id, name);
    this.draw();
  }

  /** Learn names from messages, so that reactions of those who left still have one. */
  learn(by) {
    if (!this.names.has(by.id)) this.names.set(by.id, by.name);
  }

  draw() {
    const collator = new Intl.Collator(page.language);
    const sorted = [...this.here].sort((a, b) => a.bot - b.bot || (b.id === page.me.id) - (a.id === page.me.id) || collator.compare(a.name, b.name));
    const humans = sorted.filter((person) => !person.bot);
    byId("people-count").textContent = humans.length ? count(humans.length) : "";
    const items = sorted.map(drawPerson);
    if (humans.length < 2) items.push(h("li", { class: "quiet alone" }, say("people-alone")));
    byId("people-list").replaceChildren(...items);
  }
}

function drawPerson({ id, name, bot }) {
  const sign = h("span", { class: bot ? "avatar bot" : "avatar", "aria-hidden": "true" });
  if (bot) sign.append(icon("plaza"));
  else paint(sign, id, name);
  const tag = bot ? say("said-bot") : id === page.me.id ? say("said-you") : null;
  return h("li", { class: "person" }, sign, h("bdi", { title: name }, name), tag && h("span", { class: "badge" }, tag));
}

const drawnRooms = new Map();

/** The list of rooms; unread ones say how many. */
export function drawRooms(rooms, enter) {
  const elements = [...rooms.all.values()].map((room) => {
    const now = room === rooms.current;
    let item = drawnRooms.get(room.id);
    if (!item) {
      item = h("li", {}, h("button", { type: "button", class: "room", click: () => enter(room.id) }));
      drawnRooms.set(room.id, item);
    }
    const button = item.firstElementChild;
    const label = room.unread && !now ? say("rooms-unread", { count: room.unread }) : null;
    button.replaceChildren(
      h("span", { class: "hash", "aria-hidden": "true" }, "#"),
      h("bdi", {}, room.name),
      ...(label ? [h("span", { class: "unread-count", "aria-label": label, role: "img" }, count(room.unread))] : []),
    );
    button.classList.toggle("unread", Boolean(label));
    if (now) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
    return item;
  });
  arrange(byId("room-list"), elements);
  byId("rooms-dot").hidden = ![...rooms.all.values()].some((room) => room.unread && room !== rooms.current);
  byId("room-name").textContent = rooms.current?.name ?? page.community;
}

function address(invite) {
  if (/^https?:\/\//i.test(invite)) return invite;
  const path = invite.startsWith("/") ? invite : `${page.door}/i/${encodeURIComponent(invite)}`;
  return new URL(path, location.origin).href;
}

async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    // Without https there is no clipboard; the old way still works.
    field.select();
    document.execCommand("copy");
  }
  notice(say("invite-copied"), "good");
}

/** Show the member's own invite link, if there is one. */
export function showInvite(invite) {
  byId("invite").hidden = !invite;
  if (invite) byId("invite-link").value = address(invite);
}

/** Make the copy button work. */
export function startInvite() {
  const field = byId("invite-link");
  byId("invite-copy").addEventListener("click", () => copy(field));
  field.addEventListener("focus", () => field.select());
}
