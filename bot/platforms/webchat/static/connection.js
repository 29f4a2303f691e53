// Tells the member how the connection is: nothing while it is well.
import { byId } from "./dom.js";
import { notice } from "./notices.js";
import { say } from "./words.js";

const PATIENCE = 800;

let timer = null;
let lost = false;

function show(text, again) {
  byId("connection").hidden = text === null;
  if (text !== null) byId("connection-text").textContent = text;
  byId("connection-now").hidden = !again;
}

function countDown(until) {
  const seconds = Math.max(1, Math.ceil((until - Date.now()) / 1000));
  show(say("state-waiting", { seconds }), true);
  timer = setTimeout(() => countDown(until), 1000);
}

/** Show a state of the socket; `pause` is how long it waits, in milliseconds. */
export function showState(state, pause) {
  clearTimeout(timer);
  if (state === "open") {
    show(null, false);
    if (lost) notice(say("state-back"), "good");
    lost = false;
  } else if (state === "waiting" && pause > 1500) {
    lost = true;
    countDown(Date.now() + pause);
  } else {
    lost ||= state === "waiting";
    const text = say(lost ? "state-lost" : "state-connecting");
    timer = setTimeout(() => show(text, false), byId("connection").hidden ? PATIENCE : 0);
  }
}
