// Speech in: hears with the browser's own recognition, where it has one.

const Recognition = globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition;
const FAULTS = {
  "not-allowed": "The microphone isn't allowed. Allow it in the browser, or type.",
  "service-not-allowed": "The browser doesn't allow speech recognition here, so please type.",
  "audio-capture": "No microphone was found, so please type.",
  "no-speech": "Nothing was heard. Try again, or type.",
  network: "The browser's speech recognition can't be reached, so please type.",
};

/**
 * Listens; `on.hearing(text)` has what is heard so far, `on.heard(text)` what was said in the end,
 * `on.listening(isListening)` when it begins and ends, `on.tell(words)` what went wrong.
 */
export class Ear {
  #recognition = null;

  constructor(on) {
    this.on = on;
  }

  get canListen() {
    return Boolean(Recognition);
  }

  get isListening() {
    return this.#recognition !== null;
  }

  listen(locale) {
    const recognition = new Recognition();
    recognition.lang = locale;
    recognition.interimResults = true;
    recognition.onresult = ({ results }) => this.#result([...results]);
    recognition.onerror = ({ error }) => error !== "aborted" && this.on.tell(FAULTS[error] ?? `The browser couldn't listen (${error}), so please type.`);
    recognition.onend = () => this.#ended();
    this.#recognition = recognition;
    this.on.tell("");
    this.on.listening(true);
    recognition.start();
  }

  stop() {
    this.#recognition?.abort();
    this.#ended();
  }

  #result(results) {
    const text = results.map((result) => result[0].transcript).join("").trim();
    if (results.at(-1).isFinal) this.on.heard(text);
    else this.on.hearing(text);
  }

  #ended() {
    if (!this.#recognition) return;
    this.#recognition.onresult = null;
    this.#recognition.onend = null;
    this.#recognition = null;
    this.on.listening(false);
  }
}
