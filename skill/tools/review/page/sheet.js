"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const reviewer = document.getElementById("reviewer");
const said = document.getElementById("said");
const fieldsets = [...document.querySelectorAll("fieldset[data-answer]")];
const NEEDS_REASON = ["change to", "rejected"];

const chosen = (fieldset) => fieldset.querySelector("input:checked")?.value;
const reasonOf = (fieldset) => fieldset.querySelector("textarea");

function count() {
  const done = fieldsets.filter(chosen).length;
  said.textContent = `${done} of ${fieldsets.length} answers have your verdict.`;
}

function filter() {
  const scope = document.getElementById("scope").value;
  const status = document.getElementById("status").value;
  for (const article of document.querySelectorAll("article")) {
    const isOther = scope && article.dataset.scope !== scope;
    article.hidden = isOther || (status && article.dataset.status !== status);
  }
}

function missingReason() {
  return fieldsets.find((fieldset) =>
    NEEDS_REASON.includes(chosen(fieldset)) && !reasonOf(fieldset).value.trim());
}

function verdicts() {
  return fieldsets.filter(chosen).map((fieldset) => ({
    answer: fieldset.dataset.answer,
    verdict: chosen(fieldset),
    reason: reasonOf(fieldset).value.trim() || null,
    bound: data.answers[fieldset.dataset.answer],
  }));
}

function save() {
  if (!reviewer.reportValidity()) return;
  const lacking = missingReason();
  if (lacking) {
    lacking.closest("article").hidden = false;
    reasonOf(lacking).focus();
    said.textContent = "Please say why, or which words would be better.";
    return;
  }
  const about = Object.fromEntries([...new FormData(reviewer)].map(([name, value]) => [name, value.trim()]));
  const file = { format: data.format, language: data.language, reviewer: about, verdicts: verdicts() };
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: "application/json" }));
  link.download = `review-${data.language}-${about.on}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
  said.textContent = `Saved ${file.verdicts.length} verdicts as ${link.download}.`;
}

function fillIn(file) {
  for (const [name, value] of Object.entries(file.reviewer)) {
    const field = reviewer.elements.namedItem(name);
    if (field) field.value = value;
  }
  const byAnswer = new Map(fieldsets.map((fieldset) => [fieldset.dataset.answer, fieldset]));
  let changed = 0;
  for (const { answer, verdict, reason, bound } of file.verdicts) {
    const fieldset = byAnswer.get(answer);
    if (!fieldset || JSON.stringify(bound) !== JSON.stringify(data.answers[answer])) {
      changed += 1;
      continue;
    }
    const radio = [...fieldset.querySelectorAll("input")].find((input) => input.value === verdict);
    if (radio) radio.checked = true;
    reasonOf(fieldset).value = reason ?? "";
  }
  count();
  if (changed) said.textContent += ` ${changed} are of answers that have changed since: look at those again.`;
}

async function open(event) {
  const [file] = event.target.files;
  if (!file) return;
  try {
    const found = JSON.parse(await file.text());
    if (found.format !== data.format || found.language !== data.language) throw new Error("other");
    fillIn(found);
  } catch {
    said.textContent = `${file.name} is no file that this page saved.`;
  }
}

document.getElementById("save").addEventListener("click", save);
document.getElementById("open").addEventListener("change", open);
for (const id of ["scope", "status"]) document.getElementById(id).addEventListener("change", filter);
for (const fieldset of fieldsets) {
  fieldset.addEventListener("change", count);
  fieldset.querySelector(".clear").addEventListener("click", () => {
    for (const radio of fieldset.querySelectorAll("input")) radio.checked = false;
    reasonOf(fieldset).value = "";
    count();
  });
}
reviewer.addEventListener("submit", (event) => event.preventDefault());
count();
