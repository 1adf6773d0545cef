// Suggestion chips: what one could say next, one button each.

/** Show the phrases in a list in place of the old ones; `say(phrase)` is called for one clicked. */
export function showChips(list, phrases, say) {
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(...phrases.map((phrase) => chip(phrase, say)));
  if (hadFocus) list.querySelector("button")?.focus({ preventScroll: true });
}

function chip(phrase, say) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = phrase;
  button.addEventListener("click", () => say(phrase));
  item.append(button);
  return item;
}
