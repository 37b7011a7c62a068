// Makes a passkey, or signs in with one: asks the server what to ask the device for, and sends what the device answers as the form.
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-passkey]"));
const words = /** @type {HTMLElement | null} */ (form?.querySelector("[data-passkey-words]"));

/** What the server says of this attempt. */
async function options() {
  const response = await fetch(`${location.pathname}?handler=Options`, { method: "POST", body: new FormData(/** @type {HTMLFormElement} */ (form)) });
  const body = await response.json();
  if (!response.ok) {
    throw new Error(body.error ?? "");
  }

  return body;
}

async function credential() {
  return form?.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(await options()) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await options()) });
}

let isReady = false;

if (form && words && window.PublicKeyCredential && "parseCreationOptionsFromJSON" in PublicKeyCredential) {
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    if (isReady) {
      return;
    }

    event.preventDefault();
    words.textContent = "";
    try {
      const made = /** @type {PublicKeyCredential} */ (await credential());
      const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("credential"));
      field.value = JSON.stringify(made.toJSON());
      isReady = true;
      form.requestSubmit();
    } catch (fault) {
      // Who changed their mind is told nothing new.
      const isOwn = fault instanceof Error && !(fault instanceof DOMException) && fault.message !== "";
      words.textContent = isOwn ? fault.message : "That did not work. Try again, or sign in with your password.";
    }
  });
}

export {};
