"use strict";

const OPENING = "open back massage guide";
const byId = (id) => document.getElementById(id);

// The page keeps the session, so that a restart of the server loses none.
let session = null;
let pending = Promise.resolve();

function inOrder(action) {
  pending = pending.then(action, action);
  return pending;
}

async function take(request) {
  byId("error").textContent = "";
  let answer;
  try {
    answer = await fetch("/simulator/utterances", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...request, locale: byId("locale").value, session }),
    });
  } catch {
    byId("error").textContent =
      "The simulator doesn't answer. Is it still running? Start it again with: make run";
    return;
  }
  const turn = await answer.json().catch(() => ({ error: "The answer can't be read." }));
  if (!answer.ok) {
    byId("error").textContent = turn.error;
    return;
  }
  session = turn.session;
  show(turn, request.text ?? "(silence)");
}

function show(turn, said) {
  const entry = byId("turn").content.cloneNode(true);
  entry.querySelector(".said").textContent = said;
  entry.querySelector(".understood").textContent = understood(turn);
  entry.querySelector(".answer").textContent = turn.speech;
  if (turn.card) {
    const card = entry.querySelector(".card");
    card.querySelector("h2").textContent = turn.card.title;
    card.querySelector("p").textContent = turn.card.content ?? turn.card.text ?? "";
    card.hidden = false;
  }
  byId("transcript").append(entry);
  byId("state").textContent = turn.sessionOpen
    ? "The session is open."
    : `The session is over. Say “${OPENING}” or anything else to start another.`;
  byId("say").scrollIntoView({ block: "end" });
}

function understood(turn) {
  if (!turn.intent) return turn.requestType ?? "reprompt";
  const slots = Object.entries(turn.intent.slots).map(
    ([name, heard]) => `${name}: ${heard.said} = ${heard.id ?? "unknown"}`,
  );
  return [turn.intent.name, ...slots].join(" · ");
}

function startAnew() {
  return inOrder(() => {
    session = null;
    byId("transcript").replaceChildren();
    return take({ text: OPENING });
  });
}

byId("say").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = byId("text").value.trim();
  byId("text").value = "";
  byId("text").focus();
  if (text) inOrder(() => take({ text }));
});

byId("silence").addEventListener("click", () => {
  byId("text").focus();
  inOrder(() => {
    if (session) return take({ silence: true });
    byId("state").textContent = "No session is open, so silence stays silence.";
    return undefined;
  });
});

byId("new-session").addEventListener("click", () => {
  byId("text").focus();
  startAnew();
});

byId("locale").addEventListener("change", startAnew);

startAnew();
