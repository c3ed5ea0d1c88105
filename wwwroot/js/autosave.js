// [data-autosave="/address"] on a form, or on a part of one that is saved by itself: saves as one types. The form's own
// submit still works and means something else.
//
// On change, and after 800 ms of rest, the fields of the form or part are posted to that address. 200 or 204: saved; a header Row-Version
// (and Saved-By) comes back, and Answer-Wants where what was begun lacks something that is asked for then. 409: the body is the page's own words for what was changed meanwhile and by whom, with that as its heading, and is shown in
// [data-conflict]. Any other 4xx: the body is the sentence that says why, and nothing is retried; the rest is retried.
// Until the server has it, a copy is kept in this browser; it goes back into the form when the page is opened again.
const rest = 800;
const prefix = "autosave:";
const waits = [2000, 5000, 15000, 30000];

function watch(root) {
  for (const form of root.querySelectorAll("form[data-leave]")) form.addEventListener("submit", forgetAll);
  for (const part of root.querySelectorAll("[data-autosave]")) {
    if (part.dataset.watched) continue;
    part.dataset.watched = "true";
    new Autosave(part).start();
  }
}

class Autosave {
  constructor(part) {
    this.part = part;
    this.form = part.closest("form");
    this.line = part.querySelector("[data-save-line]") ?? document.querySelector("[data-save-line]");
    this.conflict = part.querySelector("[data-conflict]");
    this.key = prefix + part.dataset.autosave;
    this.failures = 0;
    this.saving = false;
    this.dirty = false;
    this.saved = false;
    this.pressed = null;
  }

  start() {
    this.part.addEventListener("input", () => this.touch(rest));
    this.part.addEventListener("change", () => this.touch(0));
    this.form.addEventListener("submit", event => {
      if (event.submitter && !this.part.contains(event.submitter)) return;
      clearTimeout(this.timer);
      // what is on its way comes first, or the form would meet it there as somebody else's
      if (this.saving) {
        event.preventDefault();
        this.pressed = event.submitter;
        return;
      }
      forget(this.key);
    });
    window.addEventListener("online", () => this.dirty && this.touch(0));
    window.addEventListener("beforeunload", event => { if (this.dirty) event.preventDefault(); });
    this.restore();
  }

  touch(delay) {
    this.dirty = true;
    keep(this.key, this.fields());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  async save() {
    if (this.saving) return;
    this.saving = true;
    this.dirty = false;
    this.saved = false;
    const slow = setTimeout(() => this.say("saving", "Saving…"), 300);
    try {
      await this.take(await fetch(this.part.dataset.autosave, { method: "POST", body: this.body(), headers: { "X-Autosave": "1" } }));
    } catch {
      this.retry();
    } finally {
      clearTimeout(slow);
      this.saving = false;
    }
    this.pass();
  }

  // a button that was pressed meanwhile
  pass() {
    const button = this.pressed;
    this.pressed = null;
    if (button && this.saved) this.form.requestSubmit(button);
  }

  async take(answer) {
    if (answer.ok && !answer.redirected) {
      this.failures = 0;
      this.accept(answer.headers);
      if (this.dirty && !this.pressed) this.touch(0);
    } else if (answer.status === 409 && answer.headers.get("Content-Type")?.startsWith("text/html")) {
      this.stop(await answer.text());
    } else if (answer.redirected || answer.status === 401 || answer.status === 403) {
      this.dirty = true;
      this.say("failed", "Not saved: sign in again in another tab; your words are kept here");
    } else if (answer.status < 500 && answer.status !== 408 && answer.status !== 429) {
      this.say("failed", `Not saved: ${(await answer.text()).slice(0, 300)}`);
    } else {
      this.retry();
    }
  }

  accept(headers) {
    this.saved = true;
    const version = headers.get("Row-Version");
    const field = this.part.querySelector('[name="Version" i], [name$=".Version"]');
    if (version && field) field.value = version;
    if (!this.dirty) forget(this.key);
    if (headers.get("Answer-Wants")) return this.say("failed", headers.get("Answer-Wants"));
    const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(new Date());
    this.say("saved", `Saved ${time} by ${headers.get("Saved-By") ?? "you"}`);
  }

  stop(html) {
    const both = new DOMParser().parseFromString(html, "text/html").body;
    this.say("failed", `${both.querySelector("h2, h3")?.textContent ?? "Changed by a colleague"}. Choose above what to keep`);
    if (!this.conflict) return;
    this.conflict.replaceChildren(...both.childNodes);
    this.conflict.hidden = false;
    this.conflict.focus();
  }

  retry() {
    const wait = waits[Math.min(this.failures++, waits.length - 1)];
    this.dirty = true;
    this.say("failed", "Not saved, retrying");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  say(state, words) {
    if (!this.line) return;
    this.line.dataset.state = state;
    this.line.textContent = words;
  }

  // of a form with many parts only what stands in this one, and the form's own fields
  body() {
    const body = new FormData(this.form);
    if (this.part === this.form) return body;
    const mine = new Set([...this.part.querySelectorAll("[name]")].map(field => field.name));
    for (const name of new Set(body.keys())) if (!name.startsWith("__") && !mine.has(name)) body.delete(name);
    return body;
  }

  fields() {
    return [...this.body()].filter(([name, value]) => typeof value === "string" && !name.startsWith("__") && !/(^|\.)version$/i.test(name));
  }

  // what an earlier visit typed and the server never got goes back into the form and is saved
  restore() {
    const kept = recall(this.key);
    if (!kept || JSON.stringify(kept) === JSON.stringify(this.fields())) return forget(this.key);
    const values = Map.groupBy(kept, ([name]) => name);
    for (const field of this.part.querySelectorAll("input, select, textarea")) {
      if (!field.name || field.type === "hidden" || field.type === "file") continue;
      const mine = values.get(field.name)?.map(([, value]) => value) ?? [];
      if (field.type === "radio" || field.type === "checkbox") field.checked = mine.includes(field.value);
      else if (mine.length) field.value = mine[0];
    }
    this.say("saving", "Words from your last visit are back; saving them");
    this.touch(rest);
  }
}

// a browser may refuse its store; then there is simply no copy
function keep(key, fields) { try { localStorage.setItem(key, JSON.stringify(fields)); } catch { /* no store */ } }
function recall(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } }
function forget(key) { try { localStorage.removeItem(key); } catch { /* no store */ } }
// who signs out leaves nothing behind on this device
function forgetAll() { try { Object.keys(localStorage).filter(key => key.startsWith(prefix)).forEach(forget); } catch { /* no store */ } }

watch(document);
document.addEventListener("htmx:load", event => watch(event.detail.elt));
