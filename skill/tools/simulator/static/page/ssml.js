// From an Alexa speech to what a browser can say: pieces of text with a voice, and silences.

const RATES = { "x-slow": 0.5, slow: 0.75, medium: 1, fast: 1.25, "x-fast": 1.5, default: 1 };
const PITCHES = { "x-low": 0.5, low: 0.75, medium: 1, high: 1.25, "x-high": 1.5, default: 1 };
const VOLUMES = { silent: 0, "x-soft": 0.3, soft: 0.55, medium: 0.8, loud: 0.9, "x-loud": 1, default: 0.8 };
const STRENGTHS = { none: 0, "x-weak": 0, weak: 250, medium: 400, strong: 700, "x-strong": 1000 };
const EMPHASES = {
  strong: { rate: 0.85, pitch: 1.1, volume: 1.2 },
  moderate: { rate: 0.93, pitch: 1.05, volume: 1.1 },
  reduced: { rate: 1.07, pitch: 0.97, volume: 0.85 },
};
const SPELLED = new Set(["digits", "characters", "spell-out", "telephone"]);
const PLAIN_VOICE = { rate: 1, pitch: 1, volume: 0.8 };
const BETWEEN_SENTENCES = /(?<=[.!?])\s+(?=\S)/;

/**
 * Return what is to be said for an `outputSpeech`: a list of `{ text, rate, pitch, volume }`, a
 * sentence each, `{ silence }` in milliseconds, and `{ chime }` for a sound. SSML that can't be read is said without its tags.
 */
export function planned(outputSpeech) {
  if (!outputSpeech) return [];
  if (outputSpeech.type === "PlainText") return sentences(outputSpeech.text ?? "", PLAIN_VOICE);
  const root = parsed(outputSpeech.ssml ?? "");
  if (!root) return sentences(outputSpeech.ssml.replace(/<[^>]*>/g, " "), PLAIN_VOICE);
  return joined([...pieces(root, PLAIN_VOICE)]);
}

/** Return a plan that is gone through so many times as fast. */
export function faster(plan, speed) {
  if (speed === 1) return plan;
  const quick = ({ silence, ...piece }) =>
    silence === undefined ? { ...piece, rate: piece.rate * speed } : { silence: silence / speed };
  return plan.map((piece) => (piece.chime ? piece : quick(piece)));
}

function parsed(ssml) {
  const text = ssml.replace(/^\s*<speak/, '<speak xmlns:amazon="urn:amazon"');
  const document = new DOMParser().parseFromString(text, "application/xml");
  return document.querySelector("parsererror") ? null : document.documentElement;
}

function* pieces(node, voice) {
  if (node.nodeType === Node.TEXT_NODE) {
    yield { text: node.data, ...voice };
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    yield* element(node, voice);
  }
}

function* element(node, voice) {
  const attribute = (name) => node.getAttribute(name);
  switch (node.localName) {
    case "break":
      yield { silence: duration(attribute("time")) ?? STRENGTHS[attribute("strength") ?? "medium"] ?? 400 };
      return;
    case "sub":
      yield { text: attribute("alias") ?? node.textContent, ...voice };
      return;
    case "say-as":
      yield { text: SPELLED.has(attribute("interpret-as")) ? spelled(node.textContent) : node.textContent, ...voice };
      return;
    case "audio":
      yield { chime: true };
      return;
    default:
      yield* children(node, voiceIn(node, voice));
      if (node.localName === "p" || node.localName === "s") yield { silence: STRENGTHS.medium };
  }
}

function* children(node, voice) {
  for (const child of node.childNodes) yield* pieces(child, voice);
}

/** Return the voice inside an element, whose changes add to those around it. */
function voiceIn(node, voice) {
  if (node.localName === "emphasis") {
    return changed(voice, EMPHASES[node.getAttribute("level") ?? "moderate"] ?? EMPHASES.moderate);
  }
  if (node.localName !== "prosody") return voice;
  const volume = loudness(node.getAttribute("volume"));
  return changed(voice, {
    rate: RATES[node.getAttribute("rate")] ?? share(node.getAttribute("rate")),
    pitch: PITCHES[node.getAttribute("pitch")] ?? relative(node.getAttribute("pitch")),
    volume: volume / PLAIN_VOICE.volume,
  });
}

function changed(voice, { rate, pitch, volume }) {
  return {
    rate: Math.min(voice.rate * rate, 3),
    pitch: Math.min(voice.pitch * pitch, 2),
    volume: Math.min(voice.volume * volume, 1),
  };
}

function share(percent) {
  const number = Number.parseFloat(percent);
  return Number.isNaN(number) ? 1 : number / 100;
}

function relative(percent) {
  const number = Number.parseFloat(percent);
  return Number.isNaN(number) ? 1 : 1 + number / 100;
}

function loudness(volume) {
  const decibels = /^([+-][\d.]+)dB$/.exec(volume ?? "");
  if (decibels) return PLAIN_VOICE.volume * 10 ** (Number(decibels[1]) / 20);
  return VOLUMES[volume] ?? PLAIN_VOICE.volume;
}

function duration(time) {
  const found = /^([\d.]+)(ms|s)$/.exec(time ?? "");
  return found ? Number(found[1]) * (found[2] === "s" ? 1000 : 1) : undefined;
}

const spelled = (text) => [...text.replace(/\s/g, "")].join(" ");

/** Put text of one voice together, then split it into sentences; put silences together too. */
function joined(list) {
  const runs = [];
  for (const piece of list) {
    const last = runs.at(-1);
    if (last && "silence" in piece && "silence" in last) last.silence += piece.silence;
    else if (last && "text" in piece && sameVoice(last, piece)) last.text += piece.text;
    else if (!("text" in piece) || piece.text.trim()) runs.push({ ...piece });
  }
  return runs.flatMap((run) => ("text" in run ? sentences(run.text, run) : [run]));
}

const sameVoice = (one, other) =>
  "text" in one && ["rate", "pitch", "volume"].every((name) => one[name] === other[name]);

function sentences(text, { rate, pitch, volume }) {
  const whole = text.replace(/\s+/g, " ").trim();
  return whole ? whole.split(BETWEEN_SENTENCES).map((part) => ({ text: part, rate, pitch, volume })) : [];
}
