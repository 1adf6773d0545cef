"use strict";

// Draws documents with Amazon's viewhost, one after the other, and measures what was drawn.

// The viewhost puts the addresses of its fonts into the page as it loads, and waits for them.
// There is no network here, so the font rules are left out and there is nothing to await.
const textNode = document.createTextNode.bind(document);
document.createTextNode = (text) => textNode(text.includes("@font-face") ? "" : text);
document.fonts.load = async () => [true];

let drawn = null;

/** Draw a document, with all its data as "payload", on a screen of this shape. */
async function draw(apl, datasources, viewport) {
  if (!Module.calledRun) await AplRenderer.initEngine();
  clear();
  const content = AplRenderer.Content.create(JSON.stringify(apl));
  content.addData("payload", JSON.stringify(datasources));
  if (content.isError() || !content.isReady()) throw new Error("the document can't be read");
  const view = document.createElement("div");
  view.style.cssText = `position:absolute;left:0;top:0;width:${viewport.width}px;height:${viewport.height}px`;
  document.body.append(view);
  const touched = [];
  const errors = [];
  const renderer = AplRenderer.default.create({
    content,
    view,
    viewport: { ...viewport, isRound: viewport.shape === "ROUND", dpi: 160 },
    mode: viewport.mode,
    theme: apl.theme,
    logLevel: "warn",
    logTransport: (level, logger, message) => errors.push(`${level} ${logger}: ${message}`),
    environment: { agentName: "tests", agentVersion: "1.0", disallowVideo: true },
    utcTime: Date.now(),
    localTimeAdjustment: 0,
    onSendEvent: (event) => touched.push(event.arguments),
    onRunTimeError: (found) => errors.push(...[].concat(found).map(String)),
  });
  drawn = { renderer, view, touched, errors };
  await renderer.init();
  return errors;
}

function clear() {
  drawn?.renderer.destroy();
  drawn?.view.remove();
  drawn = null;
}
