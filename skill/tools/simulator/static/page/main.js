// The page: brings its parts together.

import { showChips } from "./chips.js";
import { Conversation } from "./conversation.js";
import { Ear } from "./ear.js";
import { Inspector } from "./inspector.js";
import { OwnEar } from "./own-ear.js";
import { Screen } from "./screen.js";
import { faster, planned } from "./ssml.js";
import { addEntry, clearTranscript, fillEntry } from "./transcript.js";
import { Voice } from "./voice.js";

const OPENING = "open back massage guide";
const WIDE = "(width >= 64rem)";
const byId = (id) => document.getElementById(id);
const text = byId("text");
const locale = byId("locale");
const note = (id) => (words) => {
  byId(id).textContent = words;
};
const tellState = note("state");

const inspector = new Inspector(byId("inspector"));
const serverSpeaks = byId("device").dataset.voice === "there";
const voice = new Voice(
  note("voice-note"),
  (isSpeaking) => {
    byId("speaking").hidden = !isSpeaking;
    showLight();
  },
  serverSpeaks,
);
const ear = new (serverSpeaks ? OwnEar : Ear)({
  tell: note("ear-note"),
  hearing: (words) => {
    text.value = words;
  },
  heard: serverSpeaks ? taken : saidAloud,
  listening: (isListening) => {
    byId("listen").setAttribute("aria-pressed", isListening);
    showLight();
  },
});
const screen = new Screen(
  {
    device: byId("device"),
    frame: byId("screen"),
    card: byId("card"),
    idle: byId("idle"),
  },
  {
    tell: note("screen-note"),
    rendered: (milliseconds) => lastTurn && inspector.addRender(lastTurn, milliseconds),
    touched: ({ token, arguments: values, source, label }) =>
      take({ said: `touched “${label ?? source.id}”`, body: { touch: { token, arguments: values, source } } }),
  },
);

let askedBack = "";
let lastTurn = null;
let entry = null;
let retried = null;
let playing = false; // whether what is said goes on in its time, so that words interrupt it

const conversation = new Conversation(
  () => ({ locale: locale.value, device: chosen().id, shown: screen.token }),
  {
    asked: ({ said }) => {
      byId("trouble").hidden = true;
      voice.stop();
      ear.stop();
      entry = addEntry(said);
      tellState("");
      showBusy(true);
    },
    speed: () => screen.speed,
    isPlaying: () => playing,
    slow: () => tellState("Still waiting for the answer…"),
    answered,
    failed,
  },
);

const take = (action) => conversation.take(action);

function say(words) {
  if (!words || conversation.isBusy) return;
  text.value = "";
  askedBack = "";
  byId("asked-back").hidden = true;
  take({ said: words, typed: words, body: { text: words } });
}

function saidAloud(words) {
  text.value = words; // where it stays if another answer is still under way
  say(words);
}

/** Take what the server heard: what may be a red flag is asked back, and only a clear no is none. */
function taken({ verdict, text: words, denies }) {
  if (askedBack) settle(denies);
  else if (verdict === "ask back") askBack(words);
  else if (verdict === "heard") saidAloud(words);
  else if (conversation.isOpen) {
    const isSilent = verdict === "silence";
    take({ said: `(${verdict})`, body: isSilent ? { silence: true } : { unheard: true } });
  } else tellState("Nothing was heard.");
}

function askBack(words) {
  askedBack = words;
  const question = `Did you say: ${words}? Please say yes or no.`;
  byId("asked-back").querySelector("p").textContent = question;
  byId("asked-back").hidden = false;
  voice.say(planned({ type: "PlainText", text: question }), locale.value);
}

function settle(isDenied) {
  const words = askedBack;
  askedBack = "";
  byId("asked-back").hidden = true;
  if (!isDenied) saidAloud(words);
  else voice.say(planned({ type: "PlainText", text: lastTurn?.reprompt || lastTurn?.speech || "" }), locale.value);
}

function answered({ said }, turn) {
  showBusy(false);
  lastTurn = turn;
  showChips(byId("chips"), turn.suggestions, say);
  fillEntry(entry, turn, () => {
    inspector.show(turn, said);
    inspector.open();
  });
  inspector.show(turn, said);
  tellState(turn.sessionOpen ? "The session is open." : "The session is over; anything you say starts another.");
  if (turn.requestType === "SessionEndedRequest") screen.clear();
  else if (turn.response) screen.show(turn.response.response);
  const plan = planned(turn.outputSpeech);
  playing = byId("in-time").checked;
  voice.say(faster(plan, screen.speed), locale.value);
}

function failed(action, words) {
  showBusy(false);
  entry.remove();
  retried = action;
  if (action.typed && !text.value) text.value = action.typed;
  byId("trouble").querySelector("p").textContent = words;
  byId("trouble").hidden = false;
  tellState("");
}

function startAnew() {
  conversation.forget();
  clearTranscript();
  screen.clear();
  take({ said: OPENING, body: { text: OPENING } });
}

function showBusy(isBusy) {
  byId("say").parentElement.ariaBusy = isBusy;
  showLight(isBusy ? "thinking" : undefined);
}

/** Light the device up as an Echo does while it thinks, speaks or listens. */
function showLight(state) {
  const isSpeaking = !byId("speaking").hidden;
  byId("device").dataset.light = state ?? (ear.isListening ? "listening" : isSpeaking ? "speaking" : "");
}

function become() {
  const kind = chosen();
  screen.become(kind);
  byId("devices").scrollLeft = kind.label.offsetLeft - byId("devices").offsetWidth / 2;
}

function chosen() {
  const input = document.querySelector("#devices input:checked");
  const { screen: described } = input.dataset;
  return { id: input.value, label: input.parentElement, screen: described ? JSON.parse(described) : null };
}

byId("say").addEventListener("submit", (event) => {
  event.preventDefault();
  say(text.value.trim());
});
byId("trouble").querySelector("button").addEventListener("click", () => {
  if (retried.typed === text.value) text.value = "";
  text.focus();
  take(retried);
});
byId("silence").addEventListener("click", () => {
  if (conversation.isOpen) take({ said: "(silence)", body: { silence: true } });
  else tellState("No session is open, so silence stays silence.");
});
byId("end-session").addEventListener("click", () => {
  if (conversation.isOpen) take({ said: "(session ended)", body: { end: true } });
  else tellState("No session is open.");
});
byId("new-session").addEventListener("click", startAnew);
locale.addEventListener("change", startAnew);
byId("devices").addEventListener("change", become);
byId("hush").addEventListener("click", () => voice.stop());
byId("mute").addEventListener("click", () => {
  voice.isMuted = !voice.isMuted;
  byId("mute").setAttribute("aria-pressed", voice.isMuted);
});
byId("listen").addEventListener("click", () => {
  voice.stop();
  if (ear.isListening) ear.stop();
  else ear.listen(locale.value);
});
byId("asked-back").addEventListener("click", ({ target }) => {
  const { answer } = target.dataset;
  if (answer) settle(answer === "no");
});
addEventListener("keydown", ({ key }) => {
  if (key === "Escape") voice.stop();
});

byId("speed").addEventListener("change", ({ target }) => {
  screen.speed = Number(target.value);
});

byId("listen").hidden = !ear.canListen;
if (!ear.canListen) note("ear-note")("This browser can't listen, so please type.");
if (matchMedia(WIDE).matches) text.focus(); // elsewhere that would open a keyboard over the page
become();
startAnew();
