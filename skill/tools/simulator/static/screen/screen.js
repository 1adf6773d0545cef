"use strict";

// Draws APL documents for the page around this frame, and tells it what was touched. Both talk
// by messages alone, as this frame has no origin.

let renderer = null;
let width = 1; // of the device's screen, in pixels

const tell = (message) => parent.postMessage(message, "*");

async function startEngine() {
  if (typeof AplRenderer === "undefined") throw new Error("the viewhost isn't there");
  if (!Module.calledRun) await AplRenderer.initEngine();
}

function filled(document, datasources) {
  const content = AplRenderer.Content.create(JSON.stringify(document));
  content.addData("payload", JSON.stringify(datasources));
  if (content.isError() || !content.isReady()) throw new Error("the document can't be read");
  return content;
}

async function show({ id, token, document: apl, datasources, viewport, commands, speed }) {
  setClockSpeed(speed);
  const began = performance.now();
  const view = document.createElement("div");
  const next = AplRenderer.default.create({
    content: filled(apl, datasources),
    view,
    viewport: { ...viewport, isRound: viewport.shape === "ROUND" },
    mode: viewport.mode,
    theme: apl.theme,
    environment: { agentName: "simulator", agentVersion: "1.0", disallowVideo: true },
    utcTime: Date.now(),
    localTimeAdjustment: -60_000 * new Date().getTimezoneOffset(),
    onSendEvent: (event) => touched(token, event),
  });
  const hadFocus = renderer?.view.contains(document.activeElement);
  width = viewport.width;
  fit();
  document.getElementById("screen").append(view);
  await next.init();
  clear();
  renderer = { next, view };
  if (commands.length) next.executeCommands(JSON.stringify(commands));
  makeAccessible(next, view);
  if (hadFocus) view.querySelector("[role=button]")?.focus();
  tell({ type: "shown", id, milliseconds: performance.now() - began });
}

/** Scale the device's screen to this frame, which the page gives the same shape. */
function fit() {
  document.getElementById("screen").style.transform = `scale(${innerWidth / width})`;
}

function clear() {
  renderer?.next.destroy();
  renderer?.view.remove();
  renderer = null;
}

function touched(token, { arguments: values, source }) {
  const { type, handler, id, value } = source;
  const label = document.getElementById(source.uid)?.getAttribute("aria-label");
  tell({ type: "touched", token, arguments: values, source: { type, handler, id, value }, label });
}

/** Give keyboards and screen readers what the viewhost leaves out: names, roles, places to stop. */
function makeAccessible({ componentMap }, view) {
  const { PropertyKey, ComponentType } = AplRenderer;
  view.tabIndex = -1;
  for (const { component, container, props } of Object.values(componentMap)) {
    const label = props[PropertyKey.kPropertyAccessibilityLabel];
    if (component.getType() === ComponentType.kComponentTypeTouchWrapper) {
      container.setAttribute("role", "button");
      container.tabIndex = 0;
      container.addEventListener("keydown", (event) => pressedByKey(event, component));
      if (label) container.setAttribute("aria-label", label);
    } else if (label && component.getType() === ComponentType.kComponentTypeVectorGraphic) {
      container.setAttribute("role", "img");
      container.setAttribute("aria-label", label);
    }
  }
}

function pressedByKey(event, component) {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat) component.pressed(); // a key held down answers one question only
}

async function handle(message) {
  try {
    await engine;
    if (message.type === "show") await show(message);
    else clear();
  } catch (error) {
    tell({ type: "failed", id: message.id, words: String(error.message ?? error) });
  }
}

const engine = startEngine();
let handled = Promise.resolve(); // one message after the other, as the viewhost draws one at a time
addEventListener("message", ({ source, data }) => {
  if (source === parent) handled = handled.then(() => handle(data));
});
addEventListener("resize", fit);
tell({ type: "listening" });
