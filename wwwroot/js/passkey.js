// Passkeys: a form marked data-passkey="create" or "get" fetches its options, lets the browser do its part, and is then sent.
// Such forms are hidden until this script has found that the browser can do it.

const sayings = {
  NotAllowedError: "The browser did not finish. Try again, or use another way.",
  InvalidStateError: "This device already has a passkey for this account.",
  SecurityError: "Passkeys do not work at this address.",
};

function say(form, text) {
  const message = form.querySelector("[data-passkey-message]");
  message.textContent = text;
  message.hidden = text === "";
}

async function options(form) {
  const answer = await fetch(form.dataset.passkeyOptions, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(answer.status === 429 ? "Too many tries. Wait a minute." : "The portal refused. Load the page again.");
  return answer.json();
}

async function perform(form) {
  const json = await options(form);
  const credential = form.dataset.passkey === "create"
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) });
  return JSON.stringify(credential.toJSON());
}

async function submit(event) {
  const form = event.currentTarget;
  const field = form.elements.namedItem("credential");
  if (field.value !== "") return;
  event.preventDefault();
  if (!form.reportValidity()) return;
  const button = form.querySelector("button[type=submit]");
  say(form, "");
  button.disabled = true;
  try {
    field.value = await perform(form);
    form.submit();
  } catch (error) {
    field.value = "";
    button.disabled = false;
    say(form, sayings[error.name] ?? error.message);
  }
}

if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", submit);
  }
}
