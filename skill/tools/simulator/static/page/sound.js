// Sound to and from the simulator's server, which hears and speaks on this machine.

import { Trouble } from "./server.js";

const RATE = 16_000;
const HEADER = 44;

/** Return what was said in samples that may go on: `{ over, verdict, text, denies }`. */
export async function heardIn(blocks, locale, signal) {
  const response = await posted(`/simulator/heard?locale=${locale}`, "audio/wav", wav(blocks), signal);
  return response.json();
}

/** Return a text as the bytes of a WAV file; the rate is a share of the usual one. */
export async function spokenOf(text, rate, locale, signal) {
  const percent = Math.min(300, Math.max(30, Math.round(100 * rate)));
  const body = JSON.stringify({ text, rate: percent, locale });
  const response = await posted("/simulator/spoken", "application/json", body, signal);
  return response.arrayBuffer();
}

export const HEARING_RATE = RATE;

async function posted(path, type, body, signal) {
  const response = await fetch(path, { method: "POST", headers: { "Content-Type": type }, body, signal });
  if (response.ok) return response;
  const { error } = await response.json().catch(() => ({}));
  throw new Trouble(error ?? `The server answered ${response.status}.`);
}

/** Return blocks of samples from -1 to 1 as a WAV file of 16 bits and one channel. */
function wav(blocks) {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const view = new DataView(new ArrayBuffer(HEADER + 2 * length));
  const text = (at, letters) => [...letters].forEach((letter, n) => view.setUint8(at + n, letter.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, HEADER - 8 + 2 * length, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, 2 * RATE, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, 2 * length, true);
  let at = HEADER;
  for (const block of blocks) {
    for (const sample of block) {
      view.setInt16(at, Math.round(32_767 * Math.min(1, Math.max(-1, sample))), true);
      at += 2;
    }
  }
  return view.buffer;
}
