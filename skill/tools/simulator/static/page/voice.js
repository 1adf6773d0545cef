// Speech out: says a plan of text and silences with the browser's own voices.

const WAIT_FOR_VOICES = 1_500;
const CHIME = [784, 1047];
const CHIME_LASTS = 1_500;

/** Speaks; `tell(words)` says why it can't, `speaking(isSpeaking)` when it begins and ends. */
export class Voice {
  #synthesis = globalThis.speechSynthesis;
  #muted = false;
  #turn = 0;
  #prepared;
  #timer = 0;
  #audio;
  #utterance = null; // kept, as browsers drop an utterance that nothing refers to, and its end with it

  constructor(tell, speaking) {
    this.tell = tell;
    this.speaking = speaking;
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
    if (turn !== this.#turn || this.#muted || !this.#hasVoices() || !plan.length) return;
    this.speaking(true);
    this.#next([...plan], locale, turn);
  }

  stop() {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#utterance = null;
    this.#synthesis?.cancel();
    this.speaking(false);
  }

  /** Wait for the voices, which browsers load late, and say so if there are none. */
  async #prepare() {
    if (this.#synthesis && !this.#hasVoices()) await this.#voicesLoaded();
    if (!this.#hasVoices()) {
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
        ? "The browser lets a page speak only after you have used it: the next answer is spoken."
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
