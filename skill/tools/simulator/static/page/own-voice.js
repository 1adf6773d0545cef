// Speech out where the browser has no voice and the simulator's server has: each piece in its time.

import { spokenOf } from "./sound.js";

const AT_ONCE = 0.05;

/** Plays plans of text and silences; each piece is fetched while those before it are played. */
export class OwnVoice {
  #playing = null;

  /** Play a plan, and return whether it could begin; `ended()` is called after the last piece. */
  async play(plan, locale, ended) {
    this.stop();
    const playing = { context: new AudioContext(), aborted: new AbortController() };
    this.#playing = playing;
    if (playing.context.state === "suspended") {
      await Promise.race([playing.context.resume(), new Promise((resolve) => setTimeout(resolve, 300))]);
    }
    if (playing.context.state !== "running") {
      this.stop();
      return false;
    }
    const over = await this.#schedule(plan, locale, playing);
    setTimeout(() => this.#playing === playing && ended(), 1_000 * (over - playing.context.currentTime));
    return true;
  }

  stop() {
    this.#playing?.aborted.abort();
    this.#playing?.context.close();
    this.#playing = null;
  }

  /** Give each piece its time, and return when the last one is over, on the context's clock. */
  async #schedule(plan, locale, { context, aborted: { signal } }) {
    let at = context.currentTime + AT_ONCE;
    for (const piece of plan) {
      if ("silence" in piece) {
        at += piece.silence / 1_000;
        continue;
      }
      const bytes = await spokenOf(piece.text, piece.rate, locale, signal);
      const source = new AudioBufferSourceNode(context, { buffer: await context.decodeAudioData(bytes) });
      const louder = new GainNode(context, { gain: piece.volume });
      source.connect(louder).connect(context.destination);
      at = Math.max(at, context.currentTime + AT_ONCE);
      source.start(at);
      at += source.buffer.duration;
    }
    return at;
  }
}
