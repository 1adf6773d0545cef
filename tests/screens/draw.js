"use strict";

// Draws documents with Amazon's viewhost, one after the other, and measures what was drawn.

setClockSpeed(40); // as the simulator's page sets it

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

/** Return what was drawn: each line of text and each place to touch, with all that tells of it. */
function measure() {
  const texts = [...drawn.view.querySelectorAll("p")].filter((p) => p.textContent.trim());
  return {
    lines: texts.flatMap((p, text) => linesOf(p).map((line) => ({ ...line, text }))),
    touches: touchable().map((part) => box(part.getBoundingClientRect())),
    pictures: [...drawn.view.querySelectorAll("svg")].map((part) => box(part.getBoundingClientRect())),
  };
}

function linesOf(p) {
  const style = getComputedStyle(p);
  const lines = new Map();
  for (const rect of wordsOf(p)) {
    const line = lines.get(Math.round(rect.top)) ?? rect;
    const left = Math.min(line.left, rect.left);
    const right = Math.max(line.right, rect.right);
    lines.set(Math.round(rect.top), { left, right, top: rect.top, bottom: rect.bottom });
  }
  return [...lines.values()].map((rect) => ({
    words: p.textContent,
    box: box(rect),
    clip: box(clipOf(p)),
    color: style.color,
    background: backgroundAt(rect),
    size: parseFloat(style.fontSize),
    touch: touchOf(p),
  }));
}

/** Return where each word stands; the space at a line's end takes no place. */
function wordsOf(p) {
  const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    for (const word of walker.currentNode.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(walker.currentNode, word.index);
      range.setEnd(walker.currentNode, word.index + word[0].length);
      found.push(...range.getClientRects());
    }
  }
  return found;
}

const box = ({ left, top, right, bottom }) => [left, top, right, bottom];

/** Return the places to touch, without those of steps whose time has not come. */
function touchable() {
  return [...drawn.view.querySelectorAll(".apl-c")].filter((part) => part.getClientRects().length > 0);
}

/** Return the number of the place to touch that the text names, -1 if it names none. */
function touchOf(p) {
  return touchable().findIndex((part) => part.contains(p));
}

/** Return the part of the screen where an element's text can be seen. */
function clipOf(element) {
  const seen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (let part = element.parentElement; part && part !== drawn.view; part = part.parentElement) {
    if (getComputedStyle(part).overflow !== "hidden") continue;
    const rect = part.getBoundingClientRect();
    seen.left = Math.max(seen.left, rect.left);
    seen.top = Math.max(seen.top, rect.top);
    seen.right = Math.min(seen.right, rect.right);
    seen.bottom = Math.min(seen.bottom, rect.bottom);
  }
  return seen;
}

/** Return the colour that lies under the middle of a rectangle. */
function backgroundAt({ left, right, top, bottom }) {
  const under = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
  const opaque = (part) => !/^rgba\(.*, 0\)$/.test(getComputedStyle(part).backgroundColor);
  return getComputedStyle(under.find(opaque) ?? document.body).backgroundColor;
}

/** Run commands, and return what is seen at each of the seconds of the viewhost's clock. */
async function followed(commands, seconds) {
  const began = Date.now();
  drawn.renderer.executeCommands(JSON.stringify(commands));
  const seen = [];
  for (const second of seconds) {
    while (Date.now() - began < second * 1000) await new Promise(requestAnimationFrame);
    seen.push(visible());
  }
  return seen;
}

/** Return the texts that can be seen, the bar's width last. */
function visible() {
  const isSeen = (part) => part.getClientRects().length > 0 && getComputedStyle(part).visibility !== "hidden";
  const texts = [...drawn.view.querySelectorAll("p")].filter((p) => p.textContent.trim() && isSeen(p));
  const bars = [...drawn.view.querySelectorAll("div")].filter(
    (part) => part.style.backgroundColor === "rgb(246, 181, 101)" && isSeen(part),
  );
  return [...texts.map((p) => p.textContent.trim()), Math.max(...bars.map((bar) => bar.getBoundingClientRect().width))];
}
