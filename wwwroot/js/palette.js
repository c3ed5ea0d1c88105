// Keys: Ctrl/⌘ K palette, / search, ? help, g + letter to go, j k e in lists. Off in fields; off for good where
// <html data-keys="off">, but for Ctrl/⌘ K, which is no single letter.
let going = 0;
let palette;

function listen() {
  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      openPalette();
    } else if (mayAct(event)) act(event);
  });
}

function mayAct(event) {
  if (document.documentElement.dataset.keys === "off" || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  return !event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], dialog");
}

function act(event) {
  const letter = event.key;
  if (Date.now() < going) {
    going = 0;
    const link = [...document.querySelectorAll("[data-go]")].find(one => one.dataset.go === letter);
    if (link) { event.preventDefault(); link.click(); }
    return;
  }
  if (/^[1-9]$/.test(letter) && choose(Number(letter))) { event.preventDefault(); return; }
  const acts = { g: () => { going = Date.now() + 1500; }, "/": focusSearch, "?": openHelp, j: () => step(1), k: () => step(-1), e: edit };
  if (!Object.hasOwn(acts, letter)) return;
  event.preventDefault();
  acts[letter]();
}

function focusSearch() {
  const field = document.querySelector("main input[type=search]");
  if (field) field.focus(); else openPalette();
}

// the rows of a list, and the questions of a section, each with the link that opens it
const opens = "a.row-link, a[data-row-link]";
const rows = () => [...document.querySelectorAll("main .table tbody tr, main .listed-row")].filter(row => row.querySelector(opens));

// the choices of the form that a page is for, counted from above; Enter then sends it
function choose(number) {
  const choice = document.querySelectorAll("[data-keys-choose] input[type=radio]")[number - 1];
  choice?.focus();
  choice?.click();
  return choice;
}

function step(by) {
  const all = rows();
  if (!all.length) document.querySelector(`main :is(.head, .steps-apart) a[rel=${by > 0 ? "next" : "prev"}]`)?.click();
  if (!all.length) return;
  const at = all.findIndex(row => row.classList.contains("here"));
  const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))];
  all[at]?.classList.remove("here");
  next.classList.add("here");
  const link = next.querySelector(opens);
  link.focus();
  link.scrollIntoView({ block: "nearest" });
}

function edit() {
  const row = document.querySelector("main :is(.table tbody tr, .listed-row).here");
  (row?.querySelector("[data-edit]") ?? row?.querySelector(opens) ?? document.querySelector("main [data-edit]"))?.click();
}

function places() {
  const parts = [".side nav a", "main .head a, main .tabs a", "main a.row-link", ".whereabouts a", ".side-foot a"];
  const links = parts.flatMap(part => [...document.querySelectorAll(part)]);
  const seen = new Set();
  return links.filter(link => !seen.has(link.href + link.textContent) && seen.add(link.href + link.textContent)).map(link => ({
    words: (link.querySelector(".grow") ?? link).textContent.trim(),
    where: link.closest(".whereabouts") ? "Organization" : link.closest(".side") ? (link.dataset.go ? `g ${link.dataset.go}` : "Go to") : link.closest(".table") ? "In this list" : "On this page",
    href: link.href,
  }));
}

function openPalette() {
  palette ??= buildPalette();
  if (palette.dialog.open) return;
  palette.field.value = "";
  palette.all = places();
  show("");
  palette.dialog.showModal();
}

function buildPalette() {
  const dialog = make("dialog", { className: "palette" });
  dialog.setAttribute("aria-label", "Go to or do");
  const field = make("input", { className: "palette-search", type: "text", placeholder: "Go to or do…", autocomplete: "off" });
  for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "true", "aria-controls": "palette-list", "aria-label": "Go to or do" })) field.setAttribute(name, value);
  const list = make("div", { className: "palette-list", id: "palette-list" });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Places and acts");
  dialog.append(field, list);
  dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
  field.addEventListener("input", () => { show(field.value); seek(field.value); });
  field.addEventListener("keydown", move);
  document.body.append(dialog);
  return { dialog, field, list, all: [], at: 0 };
}

// records of the organization that mention the words, a moment after typing stops; only the answer to the last words counts
let seeking = 0;
function seek(words) {
  clearTimeout(seeking);
  const organization = location.pathname.match(/^\/o\/([^/]+)/);
  if (!organization || words.trim().length < 2) return;
  seeking = setTimeout(async () => {
    const root = `${location.origin}/o/${organization[1]}/`;
    const answer = await fetch(`${root}search?q=${encodeURIComponent(words)}`, { headers: { accept: "application/json" } }).catch(() => null);
    if (!answer?.ok || palette.field.value !== words) return;
    show(words, (await answer.json()).map(record => ({ words: record.words, where: record.where, href: root + record.path })));
  }, 150);
}

function show(words, records = []) {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  palette.found = palette.all.filter(place => parts.every(part => place.words.toLowerCase().includes(part))).slice(0, 12);
  const there = new Set(palette.found.map(place => place.href));
  palette.found.push(...records.filter(record => !there.has(record.href)));
  palette.list.replaceChildren(...palette.found.map((place, at) => option(place, at)));
  if (!palette.found.length) palette.list.append(make("p", { className: "palette-none", textContent: "Nothing by that name" }));
  mark(0);
}

function option(place, at) {
  const line = make("div", { id: `palette-${at}` });
  line.setAttribute("role", "option");
  line.append(make("span", { textContent: place.words }), make("span", { className: "quiet", textContent: place.where }));
  line.addEventListener("click", () => location.assign(place.href));
  return line;
}

function move(event) {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    mark(palette.at + (event.key === "ArrowDown" ? 1 : -1));
  } else if (event.key === "Enter" && palette.found[palette.at]) {
    event.preventDefault();
    location.assign(palette.found[palette.at].href);
  }
}

function mark(at) {
  palette.at = Math.max(0, Math.min(palette.found.length - 1, at));
  [...palette.list.children].forEach((line, place) => line.setAttribute("aria-selected", place === palette.at));
  palette.field.setAttribute("aria-activedescendant", palette.found.length ? `palette-${palette.at}` : "");
  palette.list.children[palette.at]?.scrollIntoView({ block: "nearest" });
}

function openHelp() {
  const dialog = make("dialog", { className: "palette" });
  dialog.setAttribute("aria-label", "Keys");
  const list = make("div", { className: "shortcuts" });
  const goes = [...document.querySelectorAll(".side [data-go]")].filter(link => link.dataset.go).map(link => [`g ${link.dataset.go}`, (link.querySelector(".grow") ?? link).textContent.trim()]);
  const chosen = document.querySelector("[data-keys-choose]") ? [["1 … 9", "Choose; Enter sends it"]] : [];
  for (const [key, words] of [["Ctrl K", "Go to or do"], ["/", "Search"], ["j", "Next row or question"], ["k", "Previous row or question"], ["e", "Open or edit"], ...chosen, ...goes, ["?", "These keys"], ["Esc", "Close"]])
    list.append(make("kbd", { className: "key", textContent: key }), make("span", { textContent: words }));
  const off = make("a", { href: "/appearance", textContent: "Turn single-letter keys off" });
  const close = make("button", { className: "button small", type: "button", textContent: "Close", autofocus: true });
  close.addEventListener("click", () => dialog.close());
  const foot = make("span", { className: "row" });
  foot.append(close, off);
  list.append(make("span", {}), foot);
  dialog.append(list);
  dialog.addEventListener("click", event => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

const make = (name, properties) => Object.assign(document.createElement(name), properties);

listen();
