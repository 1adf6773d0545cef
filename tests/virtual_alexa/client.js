// Talks to the skill through virtual-alexa, which finds the intent of an utterance by itself.
"use strict";

const path = require("node:path");
const { VirtualAlexa } = require("virtual-alexa");

const PACKAGE = path.join(__dirname, "..", "..", "interaction_model");
const UNMATCHED = /^Unable to match utterance/;

class Client {
  /** `endpoint` is where request envelopes are sent. */
  constructor(endpoint, locale) {
    this.sent = null;
    this.alexa = VirtualAlexa.Builder()
      .interactionModelFile(path.join(PACKAGE, "interactionModels", "custom", `${locale}.json`))
      .locale(locale)
      .skillURL(endpoint)
      .create();
    this.alexa.filter(({ request }) => {
      this.sent = request.intent?.name ?? request.type;
    });
  }

  /** Says something, and returns the answer: its speech, the intent sent, whether it was the end. */
  async utter(text) {
    const response = await this.#ask(text);
    return {
      speech: spoken(response.prompt()),
      sent: this.sent,
      ended: response.response.shouldEndSession,
    };
  }

  async #ask(text) {
    try {
      return await this.alexa.utter(text);
    } catch (error) {
      // What matches no sample is an error to virtual-alexa; to Alexa it is the fallback intent.
      if (error instanceof Error && UNMATCHED.test(error.message)) {
        return this.alexa.intend("AMAZON.FallbackIntent");
      }
      throw error;
    }
  }
}

/** Returns the words of an answer's SSML, in small letters. */
function spoken(ssml) {
  return ssml
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

module.exports = { Client, PACKAGE };
