// A large minus and plus beside a number; held down, they go on. The field works the same without this.
import { written } from "./numbers.js";

/** How long a button is held until it goes on by itself, and how fast it does then, in milliseconds. */
const [HOLD, PACE] = [400, 90];

/**
 * The number that was typed, or null; a comma stands for a point.
 * @param {string} text
 */
const number = (text) => (text.trim() === "" || Number.isNaN(Number(text.replace(",", "."))) ? null : Number(text.replace(",", ".")));

/**
 * One step of the field that a button belongs to.
 * @param {HTMLElement} button
 */
function step(button) {
  const input = /** @type {HTMLInputElement} */ (button.parentElement?.querySelector("input"));
  const [least, most] = [Number(input.min || input.dataset.least), Number(input.max || input.dataset.most)];
  const by = Number(button.dataset.by);
  const value = number(input.value) ?? number(input.placeholder.replace(/[^\d.,]/g, "")) ?? least;
  input.value = written(Math.min(most, Math.max(least, value + by)));
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("input[data-stepper]"))) {
  const label = input.labels?.[0]?.textContent ?? "";
  const button = (/** @type {string} */ sign, /** @type {string} */ words, /** @type {number} */ by) => {
    const made = Object.assign(document.createElement("button"), { type: "button", className: "step", textContent: sign });
    made.dataset.by = String(by);
    made.setAttribute("aria-label", `${label}: ${words}`);
    return made;
  };
  const box = Object.assign(document.createElement("div"), { className: "stepper" });
  input.replaceWith(box);
  box.append(button("−", "less", -Number(input.dataset.stepper)), input, button("+", "more", Number(input.dataset.stepper)));
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let holding;
let went = false;

/** @param {Event} event */
const pressed = (event) => /** @type {HTMLElement | null} */ (event.target instanceof Element ? event.target.closest("button[data-by]") : null);

document.addEventListener("pointerdown", (event) => {
  const button = event.button === 0 ? pressed(event) : null;
  went = false;
  const goOn = () => {
    went = true;
    step(/** @type {HTMLElement} */ (button));
    holding = setTimeout(goOn, PACE);
  };
  clearTimeout(holding);
  if (button) {
    holding = setTimeout(goOn, HOLD);
  }
});

for (const end of ["pointerup", "pointercancel", "contextmenu", "blur"]) {
  addEventListener(end, () => clearTimeout(holding));
}

document.addEventListener("click", (event) => {
  const button = pressed(event);
  if (button && !went) {
    step(button);
  }

  went = false;
});
