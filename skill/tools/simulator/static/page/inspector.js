// The inspector: what lies behind one turn.

import { understood } from "./transcript.js";

/** Shows turns in an element whose parts are marked with `data-part`. */
export class Inspector {
  #turn = null;

  constructor(element) {
    this.element = element;
  }

  /** Show a turn; `said` is what started it. */
  show(turn, said) {
    this.#turn = turn;
    this.#set("which", `What lies behind “${said}”`);
    this.#set("intent", understood({ ...turn, intent: turn.intent && { ...turn.intent, slots: {} } }));
    this.#set("slots", slots(turn));
    this.#set("state", turn.sessionOpen ? "open" : "over");
    this.#set("attributes", json(turn.session?.attributes));
    this.#set("request", json(turn.request));
    this.#set("response", json(turn.response));
    this.#showTimings();
  }

  /** Add how long the screen took to draw to the turn that brought it. */
  addRender(turn, milliseconds) {
    turn.render = milliseconds;
    if (turn === this.#turn) this.#showTimings();
  }

  open() {
    this.element.open = true;
    this.element.querySelector("summary").focus();
    this.element.scrollIntoView({ block: "nearest" });
  }

  #showTimings() {
    const { milliseconds, roundTrip, render } = this.#turn;
    const parts = [`skill ${shown(milliseconds)}`, `round trip ${shown(roundTrip)}`];
    if (render !== undefined) parts.push(`screen ${shown(render)}`);
    this.#set("timings", parts.join(" · "));
  }

  #set(part, text) {
    this.element.querySelector(`[data-part="${part}"]`).textContent = text;
  }
}

function slots(turn) {
  const filled = Object.entries(turn.intent?.slots ?? {});
  return filled.map(([name, { said, id }]) => `${name}: “${said}” = ${id ?? "unknown"}`).join("; ") || "none";
}

const json = (data) => (data ? JSON.stringify(data, null, 2) : "none");
const shown = (milliseconds) => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
