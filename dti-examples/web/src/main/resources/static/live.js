// The ranking is fetched anew when somebody's figures changed.
"use strict";
const ranking = document.getElementById("ranking");
const changes = new EventSource(ranking.dataset.changes);
changes.addEventListener("changed", async () => {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  ranking.replaceChildren(...page.getElementById("ranking").childNodes);
});
