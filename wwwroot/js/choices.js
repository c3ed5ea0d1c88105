// [data-choices]: a list with ticks; [data-choices="Vendors"] are those of that name alone. [data-choices-bar] shows how many are chosen; [data-choices-all] ticks them all;
// buttons with data-count="Suspend {n} vendors" (and data-one="Suspend 1 vendor", data-none="Suspend vendors") say how many they touch.
function watch(root) {
  for (const list of root.querySelectorAll("[data-choices]")) {
    if (list.dataset.watched) continue;
    list.dataset.watched = "true";
    list.addEventListener("change", event => {
      if (event.target.matches("[data-choices-all]"))
        for (const tick of ticks(list)) tick.checked = event.target.checked;
      count(list);
    });
    count(list);
  }
}

const ticks = list => list.querySelectorAll(`input[type=checkbox]${list.dataset.choices ? `[name="${list.dataset.choices}"]` : ""}:not([data-choices-all])`);

function count(list) {
  const all = [...ticks(list)];
  const chosen = all.filter(tick => tick.checked).length;
  const bar = list.querySelector("[data-choices-bar]");
  if (bar) bar.hidden = chosen === 0;
  const words = list.querySelector("[data-choices-count]");
  if (words) words.textContent = `${chosen} chosen`;
  for (const button of list.querySelectorAll("[data-count]"))
    button.textContent = (chosen === 0 && button.dataset.none) || (chosen === 1 && button.dataset.one) || button.dataset.count.replace("{n}", chosen);
  const master = list.querySelector("[data-choices-all]");
  if (master) {
    // without script there is nothing that it could do
    master.closest("[hidden]")?.removeAttribute("hidden");
    master.checked = chosen > 0 && chosen === all.length;
    master.indeterminate = chosen > 0 && chosen < all.length;
  }
}

watch(document);
document.addEventListener("htmx:load", event => watch(event.detail.elt));
