// The transcript: what was said, how it was understood, and the answer.

const byId = (id) => document.getElementById(id);

/** Add an entry for what was said, and return it; the answer is filled in later. */
export function addEntry(said) {
  const entry = byId("turn").content.firstElementChild.cloneNode(true);
  entry.querySelector(".said span:last-child").textContent = said;
  entry.querySelector(".heard").hidden = true;
  entry.querySelector(".answer").hidden = true;
  byId("transcript").append(entry);
  reveal(entry);
  return entry;
}

/** Fill in an entry's answer; `inspect` is called when somebody wants to see what lies behind it. */
export function fillEntry(entry, turn, inspect) {
  const heard = entry.querySelector(".heard");
  const button = heard.querySelector("button");
  button.textContent = understood(turn);
  button.addEventListener("click", inspect);
  heard.hidden = false;
  const answer = entry.querySelector(".answer");
  answer.querySelector("span:last-child").textContent = turn.speech;
  answer.hidden = !turn.speech;
  reveal(entry);
}

export function clearTranscript() {
  byId("transcript").replaceChildren();
}

/** Say in a few words how a turn was understood. */
export function understood(turn) {
  if (!turn.intent) return turn.requestType ?? "asked once more, without asking the skill";
  const slots = Object.entries(turn.intent.slots).map(
    ([name, heard]) => `${name}: ${heard.said} = ${heard.id ?? "unknown"}`,
  );
  return [turn.intent.name, ...slots].join(" · ");
}

/** Scroll an entry's beginning into view, or the transcript's end if that comes first. */
function reveal(entry) {
  if (entry) byId("log").scrollTop = entry.offsetTop;
}

// What stands below the transcript changes its height after an entry is filled.
new ResizeObserver(() => reveal(byId("transcript").lastElementChild)).observe(byId("log"));
