// The button in the settings that has this device forget what it keeps.
import { forget } from "./device.js";
import { counted } from "./session/words.js";

const button = /** @type {HTMLButtonElement} */ (document.getElementById("forget"));
const words = /** @type {HTMLElement} */ (document.getElementById("forget-words"));
const first = button.textContent;
let isAsked = false;

button.addEventListener("click", async () => {
  button.disabled = true;
  const lost = isAsked;
  const left = await forget({ evenUnsent: isAsked });
  button.disabled = false;
  isAsked = left > 0;
  button.textContent = isAsked ? "Forget them all the same" : first;
  words.textContent = isAsked
    ? `${counted(left, "change")} ${left === 1 ? "has" : "have"} not reached the server. Connect and try again, or lose ${left === 1 ? "it" : "them"}.`
    : lost ? "Forgotten, with what had not been sent." : "Forgotten. What you entered is on the server.";
});
