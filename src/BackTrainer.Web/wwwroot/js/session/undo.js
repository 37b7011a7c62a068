// Ten seconds to take back what was just entered.

/** How long, in milliseconds. */
const TIME = 10_000;

const bar = /** @type {HTMLElement} */ (document.getElementById("undo"));
const button = /** @type {HTMLButtonElement} */ (bar.querySelector("button"));

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

/** @type {(() => unknown) | undefined} */
let back;

const hide = () => {
  clearTimeout(timer);
  back = undefined;
  bar.hidden = true;
};

button.addEventListener("click", () => {
  const take = back;
  hide();
  take?.();
});

/**
 * Offers to take something back.
 * @param {string} words What was done.
 * @param {() => unknown} takeBack
 */
export function offer(words, takeBack) {
  clearTimeout(timer);
  back = takeBack;
  /** @type {HTMLElement} */ (bar.querySelector("span")).textContent = words;
  bar.hidden = false;
  timer = setTimeout(hide, TIME);
}
