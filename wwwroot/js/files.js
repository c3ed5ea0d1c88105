// form[data-upload]: shows how far the files are. Without script the same form posts them in one go.
// The answer is where to go next, which is then opened as any page is, or the form again with its fields marked.
function watch(root) {
  for (const form of root.querySelectorAll("form[data-upload]")) {
    if (form.dataset.watched) continue;
    form.dataset.watched = "true";
    form.addEventListener("submit", event => {
      const files = [...new FormData(form).values()].filter(value => value instanceof File && value.size > 0);
      if (!files.length) return;
      event.preventDefault();
      send(form, event.submitter, files);
    });
  }
}

function send(form, button, files) {
  const line = progressLine(form, files);
  const body = new FormData(form, button);
  const request = new XMLHttpRequest();
  if (button) button.disabled = true;
  request.upload.addEventListener("progress", event => {
    if (!event.lengthComputable) return;
    line.bar.max = event.total;
    line.bar.value = event.loaded;
    line.words.textContent = event.loaded === event.total ? "Received; checking it" : `${size(event.loaded)} of ${size(event.total)}`;
  });
  request.addEventListener("load", () => answered(form, button, line, request));
  request.addEventListener("error", () => broken(button, line));
  request.open("POST", form.action);
  request.setRequestHeader("X-Upload", "1");
  request.send(body);
}

function progressLine(form, files) {
  form.querySelector(".upload")?.remove();
  const name = make("span", { textContent: files.length === 1 ? files[0].name : `${files.length} files` });
  const words = make("span", {});
  const bar = make("progress", { ariaLabel: "Sent" });
  const around = make("div", { className: "progress" }, bar);
  form.append(make("div", { className: "upload", role: "status" }, make("div", { className: "upload-line" }, name, words, around)));
  return { words, bar };
}

// the form again takes the place of ours; another page has a head and a menu of its own, and is opened
function answered(form, button, line, request) {
  const next = request.getResponseHeader("Location");
  if (request.status === 204 && next) return location.assign(next);
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  const main = page.querySelector("main");
  if (!main) return broken(button, line);
  if (request.responseURL !== form.action) return location.assign(request.responseURL);
  document.querySelector("main").replaceChildren(...main.childNodes);
  document.title = page.title;
  document.dispatchEvent(new CustomEvent("htmx:load", { detail: { elt: document.querySelector("main") } }));
  (document.querySelector(".summary") ?? document.querySelector("main")).focus();
}

function broken(button, line) {
  if (button) button.disabled = false;
  line.words.textContent = "Not sent: the connection broke. The files are still chosen; try again";
}

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

const size = bytes => bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

watch(document);
document.addEventListener("htmx:load", event => watch(event.detail.elt));
