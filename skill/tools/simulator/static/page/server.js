// Talks to the simulator's server.

const PATIENCE = 20_000;

/** What went wrong, in words that say what to do about it. */
export class Trouble extends Error {}

const AGAIN = "The conversation goes on from where it was.";
const RESTART = `Is the simulator still running? Start it with “make run”, then try again. ${AGAIN}`;

/**
 * Take one turn and return it, with `milliseconds` as the server and `roundTrip` as the page
 * counted them. Throws a Trouble; or an AbortError if the signal says so.
 */
export async function takeTurn(body, signal) {
  const began = performance.now();
  const turn = await answered(await sent(body, signal));
  return { ...turn, roundTrip: performance.now() - began };
}

async function sent(body, signal) {
  try {
    const response = await fetch("/simulator/turns", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    return { status: response.status, ok: response.ok, text: await response.text() };
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Trouble(
      error.name === "TimeoutError"
        ? `No answer came within ${PATIENCE / 1000} seconds. ${AGAIN} Try again, or say something else.`
        : `The simulator doesn't answer. ${RESTART}`,
    );
  }
}

async function answered({ status, ok, text }) {
  const data = parsed(text);
  if (!ok) {
    const words = typeof data?.error === "string" ? data.error : `The server answered ${status}.`;
    throw new Trouble(`${words} ${AGAIN} Try again, or say something else.`);
  }
  if (typeof data?.speech !== "string" || !Array.isArray(data.suggestions)) {
    throw new Trouble(`The answer can't be read. ${RESTART}`);
  }
  return data;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
