"use strict";

// The viewhost puts the addresses of its fonts into the page as it loads, and waits for them. Here
// is no network: its font rules are left out (screen.css has others) and there is nothing to await.
const textNode = document.createTextNode.bind(document);
document.createTextNode = (text) => textNode(text.includes("@font-face") ? "" : text);
document.fonts.load = async () => [true];

// The viewhost tells the time by this clock, so that screens can follow a section faster.
const trueNow = Date.now;
let clock = { began: trueNow(), shown: trueNow(), speed: 1 };

Date.now = () => clock.shown + clock.speed * (trueNow() - clock.began);

function setClockSpeed(speed) {
  clock = { began: trueNow(), shown: Date.now(), speed };
}
