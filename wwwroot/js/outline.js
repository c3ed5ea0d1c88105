// [data-outline]: a form whose lists [data-questions] are put in order. Its buttons do so without script; with it a question is
// also drawn to its place, and the form is sent with the field Move saying where: question:KEY:SECTION:PLACE.
for (const form of document.querySelectorAll("[data-outline]")) {
  const move = form.querySelector("input[name=Move]");
  if (!form.querySelector("button[name=Move]")) continue;
  let drawn = null;
  for (const question of form.querySelectorAll("[data-question]")) question.draggable = true;

  form.addEventListener("dragstart", event => {
    drawn = event.target.closest?.("[data-question]");
    if (!drawn) return;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", drawn.dataset.question);
    drawn.classList.add("dragged");
  });
  form.addEventListener("dragover", event => {
    const list = drawn && event.target.closest("[data-part]")?.querySelector("[data-questions]");
    if (!list) return;
    event.preventDefault();
    clear();
    const next = after(list, event.clientY);
    if (next) next.classList.add("before");
    else list.classList.add("at-end");
  });
  form.addEventListener("drop", event => {
    const list = drawn && event.target.closest("[data-part]")?.querySelector("[data-questions]");
    if (!list) return;
    event.preventDefault();
    const others = [...list.children].filter(line => line !== drawn);
    const next = after(list, event.clientY);
    const place = next ? others.indexOf(next) : others.length;
    move.value = `question:${drawn.dataset.question}:${list.dataset.questions}:${place}`;
    move.disabled = false;
    form.requestSubmit();
  });
  form.addEventListener("dragend", () => {
    clear();
    drawn?.classList.remove("dragged");
    drawn = null;
  });

  const after = (list, y) => [...list.children].filter(line => line !== drawn).find(line => {
    const box = line.getBoundingClientRect();
    return y < box.top + box.height / 2;
  });

  function clear() {
    for (const line of form.querySelectorAll(".before, .at-end")) line.classList.remove("before", "at-end");
  }
}
