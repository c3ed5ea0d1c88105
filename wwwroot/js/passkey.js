// Passkeys: a form marked data-passkey="create" or "get" fetches its options, lets the browser do its part, and is then sent.
// Such forms are hidden until this script has found that the browser can do it; where it cannot, what is marked data-no-passkey says so. Where the portal wants to know first who it is (401), the
// form is sent without a passkey: that leads to where one shows it, and back to the form with what was typed.

const sayings = {
  NotAllowedError: "The browser did not finish. Try again, or use another way.",
  InvalidStateError: "This device already has a passkey for this account.",
  SecurityError: "Passkeys do not work at this address.",
};

function say(form, text) {
  let message = form.querySelector("[data-passkey-message]");
  if (!message) {
    message = Object.assign(document.createElement("p"), { className: "message" });
    message.dataset.passkeyMessage = "true";
    message.setAttribute("role", "alert");
    form.append(message);
  }
  message.textContent = text;
  message.hidden = text === "";
}

async function options(form) {
  const answer = await fetch(form.dataset.passkeyOptions, { method: "POST", body: new FormData(form), headers: { Accept: "application/json" } });
  if (answer.status === 401) return null;
  if (!answer.ok) throw new Error(answer.status === 429 ? "Too many tries. Wait a minute." : "The portal refused. Load the page again.");
  return answer.json();
}

async function perform(form) {
  const json = await options(form);
  if (json === null) return "";
  const credential = form.dataset.passkey === "create"
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) });
  return JSON.stringify(credential.toJSON());
}

async function submit(event) {
  const form = event.currentTarget;
  const field = form.elements.namedItem("credential");
  if (!field || field.value !== "") return;
  event.preventDefault();
  // what is missing the portal says, in its own words and beside the field
  if (!form.checkValidity()) {
    form.submit();
    return;
  }
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
  for (const form of document.querySelectorAll("form[data-passkey=create], form[data-passkey=get]")) {
    form.hidden = false;
    form.addEventListener("submit", submit);
  }
} else {
  for (const instead of document.querySelectorAll("[data-no-passkey]")) instead.hidden = false;
}
