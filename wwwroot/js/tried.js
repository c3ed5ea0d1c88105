// [data-tried]: a form that tries something out and keeps nothing. With each change it is sent in the background, and the page takes
// from the answer which [data-question] are asked and what stands in [data-live]; what is typed stays. Its button does so without script.
for (const form of document.querySelectorAll("[data-tried]")) {
  let waiting, running;
  form.addEventListener("input", event => {
    clearTimeout(waiting);
    // whoever still types is left in peace; a choice shows at once what follows from it
    waiting = setTimeout(apply, event.target.matches("[type=radio], [type=checkbox], [type=date]") ? 0 : 500);
  });

  async function apply() {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form), headers: { Accept: "text/html" }, signal: running.signal });
      if (!answer.ok || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const question of form.querySelectorAll("[data-question]")) {
        const newer = page.querySelector(`[data-question="${CSS.escape(question.dataset.question)}"]`);
        if (newer) question.hidden = newer.hidden;
      }
      for (const part of form.querySelectorAll("[data-live]")) {
        const newer = page.querySelector(`[data-live="${CSS.escape(part.dataset.live)}"]`);
        if (newer && !newer.isEqualNode(part) && !part.contains(document.activeElement)) part.replaceChildren(...newer.childNodes);
      }
    } catch {
      // the button applies the answers as well
    }
  }
}
