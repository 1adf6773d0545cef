// Speech out: says a plan of text and silences with the browser's own voices, or with the server's.

import { OwnVoice } from "./own-voice.js";

const WAIT_FOR_VOICES = 1_500;
const CHIME = [784, 1047];
const CHIME_LASTS = 1_500;

const NOT_YET = "The browser lets a page speak only after you have used it: the next answer is spoken.";

/**
 * Speaks; `tell(words)` says why it can't, `speaking(isSpeaking)` when it begins and ends. Where the
 * browser has no voices and `serverSpeaks`, the server's voice does.
 */
export class Voice {
  #synthesis = globalThis.speechSynthesis;
  #muted = false;
  #turn = 0;
  #prepared;
  #timer = 0;
  #audio;
  #utterance = null; // kept, as browsers drop an utterance that nothing refers to, and its end with it

  constructor(tell, speaking, serverSpeaks) {
    this.tell = tell;
    this.speaking = speaking;
    this.own = serverSpeaks ? new OwnVoice() : null;
    this.#prepared = this.#prepare();
  }

  get isMuted() {
    return this.#muted;
  }

  set isMuted(muted) {
    this.#muted = muted;
    if (muted) this.stop();
  }

  /** Say a plan, in place of anything being said, in the language of a locale. */
  async say(plan, locale) {
    this.stop();
    const turn = this.#turn;
    await this.#prepared;
    if (turn !== this.#turn || this.#muted || !plan.length) return;
    if (this.#hasVoices()) {
      this.speaking(true);
      this.#next([...plan], locale, turn);
    } else if (this.own) await this.#playOwn(plan, locale, turn);
  }

  async #playOwn(plan, locale, turn) {
    this.speaking(true);
    const ended = () => this.speaking(false);
    try {
      const began = await this.own.play(plan, locale, ended);
      if (turn !== this.#turn) return;
      this.tell(began ? "" : NOT_YET);
      if (!began) ended();
    } catch (error) {
      if (turn === this.#turn) this.#failed(error.message);
    }
  }

  stop() {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#utterance = null;
    this.#synthesis?.cancel();
    this.own?.stop();
    this.speaking(false);
  }

  /** Wait for the voices, which browsers load late, and say so if there are none. */
  async #prepare() {
    if (this.#synthesis && !this.#hasVoices()) await this.#voicesLoaded();
    if (!this.#hasVoices() && !this.own) {
      this.tell("This browser has no voices, so answers are written, not spoken.");
    }
  }

  #hasVoices() {
    return Boolean(this.#synthesis?.getVoices().length);
  }

  #voicesLoaded() {
    return new Promise((resolve) => {
      this.#synthesis.addEventListener("voiceschanged", resolve, { once: true });
      setTimeout(resolve, WAIT_FOR_VOICES);
    });
  }

  #next(plan, locale, turn) {
    if (turn !== this.#turn) return;
    const piece = plan.shift();
    if (!piece) {
      this.speaking(false);
      return;
    }
    const goOn = () => this.#next(plan, locale, turn);
    if (piece.chime) this.#chime(goOn);
    else if ("silence" in piece) this.#timer = setTimeout(goOn, piece.silence);
    else this.#speak(piece, locale, goOn, turn);
  }

  /** A stand-in for the sound that Alexa plays: two soft tones. */
  #chime(goOn) {
    this.#audio ??= new AudioContext();
    const at = this.#audio.currentTime;
    for (const [number, pitch] of CHIME.entries()) {
      const tone = new OscillatorNode(this.#audio, { frequency: pitch });
      const volume = new GainNode(this.#audio, { gain: 0 });
      volume.gain.setValueAtTime(0.12, at + number * 0.25);
      volume.gain.exponentialRampToValueAtTime(0.001, at + number * 0.25 + 1);
      tone.connect(volume).connect(this.#audio.destination);
      tone.start(at + number * 0.25);
      tone.stop(at + number * 0.25 + 1);
    }
    this.#timer = setTimeout(goOn, CHIME_LASTS);
  }

  #speak(piece, locale, goOn, turn) {
    const utterance = new SpeechSynthesisUtterance(piece.text);
    const voice = this.#voiceFor(locale);
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang ?? locale;
    utterance.rate = piece.rate;
    utterance.pitch = piece.pitch;
    utterance.volume = piece.volume;
    utterance.onend = goOn;
    utterance.onerror = ({ error }) => turn === this.#turn && this.#failed(error);
    this.#utterance = utterance;
    this.#synthesis.speak(utterance);
    this.tell("");
  }

  #failed(error) {
    this.stop();
    this.tell(
      error === "not-allowed"
        ? NOT_YET
        : `The browser couldn't speak (${error}), so read the answer instead.`,
    );
  }

  #voiceFor(locale) {
    const voices = this.#synthesis.getVoices();
    const tag = (voice) => voice.lang.replace("_", "-");
    return (
      voices.find((voice) => tag(voice) === locale) ??
      voices.find((voice) => tag(voice).startsWith(locale.slice(0, 2)))
    );
  }
}
