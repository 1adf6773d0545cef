// From the skill's speech to what a browser can say: pieces of text with a voice, and silences.
// It knows the SSML that `skill/alexa/render.py` writes, and no other.

const PLAIN_VOICE = { rate: 1, pitch: 1, volume: 0.8 };
const BETWEEN_SENTENCES = /(?<=[.!?])\s+(?=\S)/;

/**
 * Return what is to be said for an `outputSpeech`: a list of `{ text, rate, pitch, volume }`, a
 * sentence each, `{ silence }` in milliseconds, and `{ chime }` for a sound.
 */
export function planned(outputSpeech) {
  if (!outputSpeech) return [];
  if (outputSpeech.type === "PlainText") return sentences({ text: outputSpeech.text, ...PLAIN_VOICE });
  const { documentElement } = new DOMParser().parseFromString(outputSpeech.ssml, "application/xml");
  return joined(pieces(documentElement, PLAIN_VOICE));
}

/** Return a plan that is gone through so many times as fast. */
export function faster(plan, speed) {
  return plan.map((piece) => {
    if ("silence" in piece) return { silence: piece.silence / speed };
    return "text" in piece ? { ...piece, rate: piece.rate * speed } : piece;
  });
}

function* pieces(node, voice) {
  switch (node.nodeName) {
    case "#text":
      yield { text: node.data, ...voice };
      break;
    case "break":
      yield { silence: Number.parseFloat(node.getAttribute("time")) };
      break;
    case "audio":
      yield { chime: true };
      break;
    case "say-as":
      yield { text: [...node.textContent].join(" "), ...voice };
      break;
    default:
      for (const child of node.childNodes) yield* pieces(child, voiceIn(node, voice));
  }
}

function voiceIn(node, voice) {
  if (node.nodeName === "emphasis") return { rate: voice.rate * 0.93, pitch: 1.05, volume: 0.88 };
  if (node.nodeName === "prosody") return { ...voice, rate: Number.parseFloat(node.getAttribute("rate")) / 100 };
  return voice;
}

/** Put text of one voice together, then split it into sentences; put silences together too. */
function joined(list) {
  const runs = [];
  for (const piece of list) {
    const last = runs.at(-1);
    if (last && "silence" in piece && "silence" in last) last.silence += piece.silence;
    else if (last && "text" in piece && last.rate === piece.rate && last.pitch === piece.pitch) last.text += piece.text;
    else if (!("text" in piece) || piece.text.trim()) runs.push({ ...piece });
  }
  return runs.flatMap((run) => ("text" in run ? sentences(run) : [run]));
}

function sentences({ text, ...voice }) {
  const whole = text.replace(/\s+/g, " ").trim();
  return whole ? whole.split(BETWEEN_SENTENCES).map((part) => ({ text: part, ...voice })) : [];
}
