// An answer that goes with no other takes away their ticks, and any of them takes away its own: before it is saved, so that both never stand.
// Taken off again, it brings back what it took away.
const taken = new WeakMap();
document.addEventListener("change", event => {
  const box = event.target;
  const group = box.closest(".options, .picks");
  if (!group || box.type !== "checkbox") return;
  const others = [...group.querySelectorAll("input:checked")].filter(other => other !== box);
  if (!box.checked) {
    if (others.length === 0) for (const other of taken.get(box) ?? []) other.checked = true;
    taken.delete(box);
    return;
  }
  const away = others.filter(other => "alone" in box.dataset || "alone" in other.dataset);
  for (const other of away) {
    other.checked = false;
    taken.delete(other);
  }
  if ("alone" in box.dataset) taken.set(box, away);
}, true);

// The last row of a table that is answered grows another one as soon as something is typed into it.
for (const rows of document.querySelectorAll("[data-rows] tbody")) {
  rows.addEventListener("input", event => {
    const last = rows.lastElementChild;
    if (!last.contains(event.target) || event.target.value === "") return;
    const number = rows.children.length;
    if (number >= Number(rows.closest("[data-rows]").dataset.rows)) return;
    const next = last.cloneNode(true);
    for (const field of next.querySelectorAll("input")) {
      field.value = "";
      field.name = field.name.replace(/\[\d+\]/, `[${number}]`);
      field.setAttribute("aria-label", field.getAttribute("aria-label").replace(/\d+$/, number + 1));
    }
    rows.append(next);
  });
}

// What follows from an answer, such as progress and states, is taken from the server once it is saved; what is typed stays.
let waiting;
const lines = new MutationObserver(changes => {
  if (!changes.some(change => change.target.dataset.state === "saved")) return;
  clearTimeout(waiting);
  waiting = setTimeout(refresh, 500);
});

async function refresh() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of document.querySelectorAll("[data-live]")) {
      const newer = page.querySelector(`[data-live="${CSS.escape(part.dataset.live)}"]`);
      if (newer && !newer.isEqualNode(part) && !part.contains(document.activeElement)) part.replaceChildren(...newer.childNodes);
    }
  } catch {
    // the next answer that is saved tries again
  }
}

for (const line of document.querySelectorAll("[data-save-line]")) lines.observe(line, { attributes: true, attributeFilter: ["data-state"], childList: true });
