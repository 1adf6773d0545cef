"use strict";

// Reads documents as one JSON object by name, and writes what Amazon's linter says of each.

const { StaticAplTemplateValidator } = require("apl-suggester");

async function main() {
  const documents = JSON.parse(require("fs").readFileSync(0, "utf-8"));
  const found = {};
  for (const [name, document] of Object.entries(documents)) {
    const results = await new StaticAplTemplateValidator().validate(document);
    found[name] = results.map(({ level, path, errorMessage }) => ({ level, path, errorMessage }));
  }
  process.stdout.write(JSON.stringify(found));
}

main();
