// Before somebody signs out: what they entered is sent, and what this browser kept is forgotten. Where something cannot be sent they are told, and may go all the same.
import { forget } from "../device.js";
import { counted } from "../session/words.js";

const note = document.getElementById("unsent");
const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-send-first]"));
let isTold = false;

form?.addEventListener("submit", async (event) => {
  if (isTold || !note) {
    return;
  }

  event.preventDefault();
  const left = await forget().catch(() => 0);
  isTold = true;
  if (left === 0) {
    form.requestSubmit();
    return;
  }

  note.textContent = `${counted(left, "change")} could not be sent and ${left === 1 ? "is" : "are"} on this device only. Connect and load this page again. If you sign out now, ${left === 1 ? "it waits" : "they wait"} here until you sign in again on this device.`;
  note.hidden = false;
});
