"use strict";

// The viewhost puts the addresses of its fonts into the page as it loads, and waits for them. Here
// is no network: its font rules are left out (screen.css has others) and there is nothing to await.
const textNode = document.createTextNode.bind(document);
document.createTextNode = (text) => textNode(text.includes("@font-face") ? "" : text);
document.fonts.load = async () => [true];

// The viewhost tells the time by these. A section's screens can be seen ten times as fast.
const trueNow = performance.now.bind(performance);
const trueFrame = requestAnimationFrame.bind(window);
let clock = { began: 0, shown: 0, speed: 1 };

performance.now = () => clock.shown + clock.speed * (trueNow() - clock.began);
window.requestAnimationFrame = (draw) => trueFrame(() => draw(performance.now()));

function setClockSpeed(speed) {
  clock = { began: trueNow(), shown: performance.now(), speed };
}
