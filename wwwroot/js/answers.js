// The last row of a table that is answered grows another one as soon as something is typed into it.
for (const rows of document.querySelectorAll("[data-rows] tbody")) {
  rows.addEventListener("input", event => {
    const last = rows.lastElementChild;
    if (!last.contains(event.target) || event.target.value === "") return;
    const next = last.cloneNode(true);
    const number = rows.children.length;
    for (const field of next.querySelectorAll("input")) {
      field.value = "";
      field.name = field.name.replace(/\[\d+\]/, `[${number}]`);
      field.setAttribute("aria-label", field.getAttribute("aria-label").replace(/\d+$/, number + 1));
    }
    rows.append(next);
  });
}
