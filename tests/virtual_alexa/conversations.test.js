// Plays every conversation, and each locale's example phrases of the store, over HTTP.
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const test = require("node:test");

const { Client, PACKAGE } = require("./client.js");
const { conversationsIn, whatDiffers } = require("./script.js");

const ENDPOINT = process.env.SKILL_ENDPOINT;
const SCRIPT = path.join(__dirname, "conversations.txt");

for (const { title, locale, lines } of conversationsIn(fs.readFileSync(SCRIPT, "utf8"))) {
  test(title, async () => {
    const client = new Client(ENDPOINT, locale);
    for (const { says, answer } of lines) {
      const heard = await client.utter(says);
      const problem = whatDiffers(answer, heard);
      assert.equal(problem, "", `U: ${says} (${heard.sent})\nA: ${heard.speech}\n${problem}`);
    }
  });
}

const { manifest } = JSON.parse(fs.readFileSync(path.join(PACKAGE, "skill.json"), "utf8"));
for (const [locale, listing] of Object.entries(manifest.publishingInformation.locales)) {
  test(`the example phrases of ${locale}`, async () => {
    const client = new Client(ENDPOINT, locale);
    const sent = [];
    for (const phrase of listing.examplePhrases) {
      const heard = await client.utter(phrase);
      assert.equal(heard.ended, false, `U: ${phrase}\nA: ${heard.speech}`);
      sent.push(heard.sent);
    }
    assert.equal(sent[0], "LaunchRequest");
    assert.equal(new Set(sent).size, sent.length, `each must lead elsewhere: ${sent}`);
    assert.ok(!sent.includes("AMAZON.FallbackIntent"), `each must be understood: ${sent}`);
  });
}
