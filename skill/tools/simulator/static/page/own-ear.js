// Speech in where the simulator's server hears: the microphone's sound goes to it, and nowhere else.

import { HEARING_RATE, heardIn } from "./sound.js";

const BETWEEN = 250;
const FAULTS = {
  NotAllowedError: "The microphone isn't allowed. Allow it in the browser, or type.",
  NotFoundError: "No microphone was found, so please type.",
};

/** Listens as an Ear does; `on.heard(found)` has the server's own words on what was said. */
export class OwnEar {
  #listening = null;

  constructor(on) {
    this.on = on;
  }

  canListen = Boolean(globalThis.navigator.mediaDevices && globalThis.AudioWorkletNode);

  get isListening() {
    return this.#listening !== null;
  }

  async listen(locale) {
    const listening = { aborted: new AbortController(), blocks: [] };
    this.#listening = listening;
    this.on.tell("");
    this.on.listening(true);
    try {
      await this.#record(listening);
      const found = await this.#untilOver(listening, locale);
      this.#end(listening);
      this.on.heard(found);
    } catch (error) {
      const isWanted = this.#listening === listening;
      this.#end(listening);
      if (isWanted) this.on.tell(FAULTS[error.name] ?? `That couldn't be heard, so please type. (${error.message})`);
    }
  }

  stop() {
    if (this.#listening) this.#end(this.#listening);
  }

  async #record(listening) {
    listening.stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    listening.context = new AudioContext({ sampleRate: HEARING_RATE });
    await listening.context.audioWorklet.addModule("/static/page/recorder.js");
    const recorder = new AudioWorkletNode(listening.context, "recorder", { numberOfOutputs: 0 });
    recorder.port.onmessage = ({ data }) => listening.blocks.push(data);
    listening.context.createMediaStreamSource(listening.stream).connect(recorder);
  }

  /** Send all that was recorded, again and again, until somebody has spoken and is quiet. */
  async #untilOver({ aborted: { signal }, blocks }, locale) {
    while (true) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN));
      const found = await heardIn(blocks, locale, signal);
      if (found.over) return found;
    }
  }

  #end(listening) {
    listening.aborted.abort();
    listening.stream?.getTracks().forEach((track) => track.stop());
    listening.context?.close();
    if (this.#listening !== listening) return;
    this.#listening = null;
    this.on.listening(false);
  }
}
