// Reads conversations in the form that docs/CONTRIBUTING.md describes, and holds answers
// against them.
"use strict";

const END = "[end]";

/** Returns each conversation of a text: its title, its locale, and its lines. */
function conversationsIn(text) {
  const found = [];
  for (const line of text.split("\n").filter(Boolean)) {
    const [, head, rest] = /^(#|locale:|U:|A:) (.*)$/.exec(line) ?? [];
    const conversation = found.at(-1);
    if (head === "#") {
      found.push({ title: rest, locale: "en-US", lines: [] });
    } else if (head === "locale:") {
      conversation.locale = rest;
    } else if (head === "U:") {
      conversation.lines.push({ says: rest, answer: "" });
    } else if (head === "A:") {
      conversation.lines.at(-1).answer = rest;
    } else {
      throw new Error(`no known form: ${line}`);
    }
  }
  return found;
}

/** Returns how an answer differs from what a script wants of it, empty if it does not. */
function whatDiffers(wanted, { speech, ended }) {
  const [present, absent] = wanted.replace(END, "").split(" ! ");
  let rest = speech;
  for (const words of parts(present)) {
    const at = rest.indexOf(words);
    if (at < 0) {
      return `wanted: ${words}`;
    }
    rest = rest.slice(at + words.length);
  }
  const unwanted = parts(absent ?? "").find((words) => speech.includes(words));
  if (unwanted) {
    return `not wanted: ${unwanted}`;
  }
  if (ended !== wanted.includes(END)) {
    return ended ? "the session ended" : "the session stayed open";
  }
  return "";
}

/** Returns the words that must stand in an answer, one run of them after the other. */
function parts(text) {
  return text.split("...").map((words) => words.trim().toLowerCase()).filter(Boolean);
}

module.exports = { conversationsIn, whatDiffers };
