// [data-autosave="/address"] on a form, or on a part of one that is saved by itself: saves as one types. The form's own
// submit still works and means something else.
//
// On change, and after 800 ms of rest, the fields of the form or part are posted to that address. 200 or 204: saved; a header Row-Version
// (and Saved-By) comes back, and Answer-Wants where what was begun lacks something that is asked for then. 409: the body is the page's own words for what was changed meanwhile and by whom, with that as its heading, and is shown in
// [data-conflict]. Any other 4xx: the body is the sentence that says why, and nothing is retried; the rest is retried.
// Until the server has it, a copy is kept in this browser with the version that it was written over; both go back into the form when
// the page is opened again, so that what a colleague said meanwhile is shown beside it and never written over before somebody chose.
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
    this.version = part.querySelector('[name="Version" i], [name$=".Version"]');
    this.asRow = part !== this.form;
    this.key = this.keyOf(this.asRow);
    this.failures = 0;
    this.saving = false;
    this.dirty = false;
    this.saved = false;
    this.pressed = null;
    this.held = false;
    this.left = false;
  }

  start() {
    if (this.line?.dataset.idle) this.line.textContent = this.line.dataset.idle;
    // a browser that puts typed words back by itself would put them over a version that they were not written over
    this.form.autocomplete = "off";
    this.part.addEventListener("input", () => this.touch(rest));
    this.part.addEventListener("change", () => this.touch(0));
    this.form.addEventListener("submit", event => {
      if (event.submitter && !this.part.contains(event.submitter)) return;
      clearTimeout(this.timer);
      const chosen = this.conflict?.contains(event.submitter);
      // nothing goes on before one of the two versions is chosen
      if (this.held && !chosen) {
        event.preventDefault();
        this.conflict.focus();
        return;
      }
      // what is on its way comes first, or the form would meet it there as somebody else's
      if (this.saving && !chosen) {
        event.preventDefault();
        this.pressed = event.submitter;
        return;
      }
      this.dirty = false;
      this.left = true;
      // without a line the form reaches nobody, and whoever comes back finds only this copy
      if (navigator.onLine) this.forget();
      else this.keep();
    });
    window.addEventListener("online", () => this.dirty && this.touch(0));
    window.addEventListener("beforeunload", event => { if (this.dirty) event.preventDefault(); });
    // another window may have put its own words in the place of these
    window.addEventListener("pagehide", () => { if (!this.left && (this.held || this.dirty)) this.keep(); });
    // the page that says what is wrong with what was sent, or shows two versions of it, is the only place where it stands
    this.held = Boolean(this.conflict && !this.conflict.hidden);
    if (this.held || this.part.querySelector(".summary")) this.keep();
    else this.restore();
  }

  touch(delay) {
    this.dirty = true;
    this.left = false;
    this.keep();
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
    if (version && this.version) this.version.value = version;
    if (this.held) {
      this.held = false;
      this.conflict.hidden = true;
      this.conflict.replaceChildren();
    }
    if (!this.dirty) this.forget();
    if (headers.get("Answer-Wants")) return this.say("failed", headers.get("Answer-Wants"));
    const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(new Date());
    this.say("saved", `Saved ${time} by ${headers.get("Saved-By") ?? "you"}`);
  }

  // the line says it aloud; the focus stays where somebody types, and the buttons stay where somebody is about to press them
  stop(html) {
    const both = new DOMParser().parseFromString(html, "text/html").body;
    this.dirty = false;
    this.say("failed", `${both.querySelector("h2, h3")?.textContent ?? "Changed by a colleague"}. Choose what to keep`);
    if (!this.conflict || (this.held && this.conflict.matches(":hover, :focus-within"))) return;
    this.held = true;
    this.conflict.replaceChildren(...both.childNodes);
    this.conflict.hidden = false;
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
    if (state === "saved" || this.line.textContent !== words) this.line.textContent = words;
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
    return [...this.body()].filter(([name, value]) => typeof value === "string" && !name.startsWith("__") && !/(^|\.)(version|theirs|looks|was)$/i.test(name));
  }

  // a row of the list has less of an answer than its own page, so each of the two has its own copy
  keyOf(asRow) {
    return prefix + this.part.dataset.autosave + (asRow ? "#row" : "");
  }

  keep() {
    this.copy = JSON.stringify({ version: this.version?.value ?? "", fields: this.fields() });
    write(this.key, this.copy);
  }

  // what another window of this browser keeps there is not ours to forget
  forget() {
    if (read(this.key) === this.copy) remove(this.key);
  }

  // what an earlier visit typed and the server never got goes back into the form and is saved
  restore() {
    this.copy = read(this.key);
    const kept = parsed(this.copy);
    if (!kept?.fields || JSON.stringify(kept.fields) === JSON.stringify(this.fields())) {
      this.forget();
      if (read(this.keyOf(!this.asRow))) this.say("failed", `Words of yours wait ${this.asRow ? "in Focus" : "in List"}, not saved`);
      return;
    }
    const values = Map.groupBy(kept.fields, ([name]) => name);
    for (const field of this.part.querySelectorAll("input, select, textarea")) {
      if (!field.name || field.type === "hidden" || field.type === "file") continue;
      const mine = values.get(field.name)?.map(([, value]) => value) ?? [];
      if (field.type === "radio" || field.type === "checkbox") field.checked = mine.includes(field.value);
      else if (mine.length) field.value = mine[0];
    }
    if (this.version) this.version.value = kept.version;
    this.say("saving", "Words from your last visit are back; saving them");
    this.touch(rest);
  }
}

// a browser may refuse its store; then there is simply no copy
function write(key, copy) { try { localStorage.setItem(key, copy); } catch { /* no store */ } }
function read(key) { try { return localStorage.getItem(key); } catch { return null; } }
// copies of before were bare lists; what was typed over is not known of them, so they meet whatever stands there now
function parsed(copy) {
  try {
    const kept = copy && JSON.parse(copy);
    return Array.isArray(kept) ? { version: "", fields: kept } : kept;
  } catch { return null; }
}
function remove(key) { try { localStorage.removeItem(key); } catch { /* no store */ } }
// who signs out leaves nothing behind on this device
function forgetAll() { try { Object.keys(localStorage).filter(key => key.startsWith(prefix)).forEach(remove); } catch { /* no store */ } }

watch(document);
document.addEventListener("htmx:load", event => watch(event.detail.elt));
