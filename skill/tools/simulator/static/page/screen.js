// The device's screen: a frame without an origin in which Amazon's viewhost draws APL documents,
// and in its place, where there is none, the card's text.

const RENDER = "Alexa.Presentation.APL.RenderDocument";
const EXECUTE = "Alexa.Presentation.APL.ExecuteCommands";
const HOME = "Say “open back massage guide”";
const WITHOUT_CARD = "No card came with this answer.";
const WITHOUT_VIEWHOST =
  "Amazon's viewhost isn't here, so the card is shown in place of the screen. With Node.js " +
  "installed, “make run” fetches it.";

/** `on.touched(touch)` hears of touches, `on.rendered(milliseconds)` of drawing, `on.tell(words)` the rest. */
export class Screen {
  speed = 1; // how many times faster than a device it goes through a section
  #frame;
  #ready;
  #asked = 0;
  #directive = null;
  #commands = [];
  #card = null;
  #kind = null;

  constructor(parts, on) {
    this.parts = parts;
    this.on = on;
    this.#frame = parts.frame;
    this.hasViewhost = parts.device.dataset.viewhost === "there";
    if (this.hasViewhost) this.#start();
    new ResizeObserver(() => this.#fit()).observe(parts.device);
  }

  /** The token of the document on the screen, empty where there is none. */
  get token() {
    return this.#isShowing ? this.#directive.token : "";
  }

  /** Become another device: `{ id, screen }`, whose screen is null where it has none. */
  become(kind) {
    this.#kind = kind;
    this.parts.device.dataset.kind = kind.id;
    this.parts.device.dataset.shape = kind.screen?.shape ?? "NONE";
    this.#fit();
    this.#draw();
  }

  /** Show what a response brings; without a document of its own the last one stays. */
  show(response) {
    const directive = response.directives?.find(({ type }) => type === RENDER);
    const execute = response.directives?.find(({ type }) => type === EXECUTE);
    this.#directive = directive ?? this.#directive;
    if (directive) this.#commands = execute?.commands ?? [];
    this.#card = response.card ?? null;
    this.parts.idle.textContent = WITHOUT_CARD;
    if (directive || !this.#isShowing) this.#draw();
  }

  /** Go home: show nothing of the skill. */
  clear() {
    this.#directive = null;
    this.#card = null;
    this.parts.idle.textContent = HOME;
    this.#draw();
  }

  get #isShowing() {
    return Boolean(this.hasViewhost && this.#kind?.screen && this.#directive);
  }

  #start() {
    this.#ready = new Promise((resolve) => {
      addEventListener("message", ({ source, data }) => {
        if (source !== this.#frame.contentWindow) return;
        if (data.type === "listening") resolve();
        else this.#hear(data);
      });
    });
    this.#frame.src = "/simulator/screen";
  }

  #hear(message) {
    if (message.type === "touched") {
      if (message.token === this.token) this.on.touched(message);
    } else if (message.id !== this.#asked) {
      return;
    } else if (message.type === "shown") {
      this.#frame.dataset.shown = this.token;
      this.on.rendered(message.milliseconds);
    } else {
      this.#showCard();
      this.on.tell(`The screen couldn't be drawn (${message.words}), so the card is shown.`);
    }
  }

  async #draw() {
    this.#asked += 1;
    delete this.#frame.dataset.shown;
    const id = this.#asked;
    const showing = this.#isShowing;
    const hasNoViewhost = Boolean(this.#kind?.screen) && !this.hasViewhost;
    this.on.tell(hasNoViewhost ? WITHOUT_VIEWHOST : "");
    this.#frame.hidden = !showing;
    if (showing) {
      this.parts.card.hidden = true;
      this.parts.idle.hidden = true;
    } else {
      this.#showCard();
    }
    await this.#ready;
    if (id !== this.#asked) return;
    this.#tellFrame(showing ? { type: "show", id, ...this.#document() } : { type: "clear", id });
  }

  #document() {
    const { token, document, datasources } = this.#directive;
    const { viewport, speed } = { viewport: this.#kind.screen, speed: this.speed };
    return { token, document, datasources, viewport, speed, commands: this.#commands };
  }

  #tellFrame(message) {
    this.#frame.contentWindow?.postMessage(message, "*");
  }

  #showCard() {
    const { card, idle } = this.parts;
    this.#frame.hidden = true;
    card.hidden = !this.#card;
    idle.hidden = Boolean(this.#card);
    card.querySelector(".title").textContent = this.#card?.title ?? "";
    card.querySelector(".text").textContent = this.#card?.content ?? this.#card?.text ?? "";
  }

  /** Scale the screen to the room that the page has for the device. */
  #fit() {
    const screen = this.#kind?.screen;
    const glass = this.parts.device.querySelector(".glass");
    if (!screen) {
      glass.style.width = glass.style.height = "";
      return;
    }
    const room = this.parts.device.clientWidth;
    const bezel = 2 * Number.parseFloat(getComputedStyle(this.parts.device).getPropertyValue("--bezel"));
    const tall = Math.min(innerHeight * 0.56, 560);
    const scale = Math.min((room - bezel) / screen.width, tall / screen.height, 1);
    glass.style.width = `${Math.floor(screen.width * scale)}px`;
    glass.style.height = `${Math.floor(screen.height * scale)}px`;
  }
}
