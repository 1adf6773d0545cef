// The conversation's state: the session, which the page keeps, and what was last asked.

import { takeTurn, Trouble } from "./server.js";

const SLOW = 3_000;

/**
 * Holds one conversation. `surroundings()` gives what goes with each request (locale, device,
 * shown document); `on` has the functions that hear of it: `asked`, `slow`, `answered`, `failed`.
 */
export class Conversation {
  #session = null;
  #running = null;
  #reprompt = null;
  #answeredAt = 0;

  constructor(surroundings, on) {
    this.surroundings = surroundings;
    this.on = on;
  }

  get isBusy() {
    return this.#running !== null;
  }

  get isOpen() {
    return this.#session !== null;
  }

  /** Leave the session behind without a word, and whatever is under way with it. */
  forget() {
    this.#running?.abort();
    this.#running = null;
    this.#session = null;
  }

  /** Take a turn and return whether it was answered; while another one is under way, do nothing. */
  async take(action) {
    if (this.isBusy) return false;
    const running = new AbortController();
    this.#running = running;
    const slow = setTimeout(() => this.on.slow(), SLOW);
    this.on.asked(action);
    try {
      const turn = await takeTurn(
        { ...action.body, ...this.surroundings(), heard: this.#heard(), session: this.#session },
        running.signal,
      );
      this.#finish(running);
      this.#keep(turn);
      this.on.answered(action, turn);
      return true;
    } catch (error) {
      if (running.signal.aborted) return false;
      this.#finish(running);
      if (!(error instanceof Trouble)) throw error;
      this.on.failed(action, error.message);
      return false;
    } finally {
      clearTimeout(slow);
    }
  }

  /** How many seconds of the answer were heard where it was interrupted, null where all of it was. */
  #heard() {
    const heard = (this.on.speed() * (performance.now() - this.#answeredAt)) / 1000;
    return this.on.isPlaying() && heard < (this.#session?.lasts ?? 0) ? heard : null;
  }

  #finish(running) {
    if (this.#running === running) this.#running = null;
  }

  /** Keep the session, and add to the turn what a device speaks: after silence the reprompt. */
  #keep(turn) {
    this.#session = turn.session;
    this.#answeredAt = performance.now();
    const response = turn.response?.response;
    turn.outputSpeech = turn.response ? response?.outputSpeech : this.#reprompt;
    if (turn.response) this.#reprompt = response?.reprompt?.outputSpeech;
  }
}
