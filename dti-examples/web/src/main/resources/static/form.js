// Points while somebody types: the fields are sent as they are, nothing is saved.
"use strict";
const form = document.getElementById("figures");
const total = document.getElementById("total");
let waiting = 0;
let asked = 0;

function show(answer) {
  document.querySelectorAll("[data-problem]").forEach(place => { place.textContent = ""; });
  document.querySelectorAll("[aria-invalid]").forEach(field => field.removeAttribute("aria-invalid"));
  for (const problem of answer.problems) {
    const name = problem.place.split(/[[.]/)[0];
    const place = document.querySelector(`[data-problem="${CSS.escape(problem.place)}"]`)
        || document.querySelector(`[data-problem="${CSS.escape(name)}"]`);
    if (place) {
      place.textContent = problem.message;
      const field = document.getElementById(place.id.replace(/-problem$/, ""));
      if (field) field.setAttribute("aria-invalid", "true");
    }
  }
  const live = document.getElementById("live");
  live.textContent = answer.problems.length
      ? answer.problems.map(problem => problem.message).join("; ")
      : `${live.dataset.label}: ${answer.total}`;
  if (answer.problems.length) return;
  total.textContent = answer.total;
  for (const [id, earned] of Object.entries(answer.criteria)) {
    const points = document.querySelector(`[data-points="${CSS.escape(id)}"]`);
    const why = document.querySelector(`[data-why="${CSS.escape(id)}"]`);
    if (points) points.textContent = earned.points;
    if (why) why.replaceChildren(...earned.why.map(line => {
      const paragraph = document.createElement("p");
      paragraph.textContent = line;
      return paragraph;
    }));
  }
}

async function ask() {
  const number = ++asked;
  const answer = await fetch(form.dataset.try, {
    method: "POST",
    headers: { "X-CSRF-TOKEN": form.dataset.csrf },
    body: new URLSearchParams(new FormData(form)),
  });
  if (answer.ok && number === asked) show(await answer.json());
}

if (form && total) {
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 250);
  });
}
