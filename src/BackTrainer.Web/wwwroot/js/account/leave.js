// Before somebody goes: what they entered is sent first. Where that cannot be, they are told, and may go all the same.
import { waiting } from "../session/store.js";
import { sender } from "../session/sender.js";

const person = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="person"]'))?.content ?? "";
const note = document.getElementById("unsent");
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-send-first]"));
const send = sender(person);
let isTold = false;

/** How many changes of this person the server has not answered yet. */
const unsent = async () => (await waiting().catch(() => [])).filter((operation) => operation.person === person).length;

form?.addEventListener("submit", async (event) => {
  if (isTold || !note) {
    return;
  }

  event.preventDefault();
  if ((await unsent()) > 0) {
    await send();
  }

  const left = await unsent();
  isTold = true;
  if (left === 0) {
    form.requestSubmit();
    return;
  }

  note.textContent = `${left === 1 ? "One change is" : `${left} changes are`} on this device only and could not be sent. Try again with a connection. If you go on now, ${left === 1 ? "it waits" : "they wait"} here until you sign in again on this device.`;
  note.hidden = false;
});
