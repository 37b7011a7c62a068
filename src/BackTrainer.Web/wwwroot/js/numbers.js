// Numbers and weights as whoever looks at the page writes them.

/** One avoirdupois pound in kilograms, exactly. */
const POUND = 0.45359237;

/** The unit of weights on this page: "kg" or "lb". */
export const unit = document.documentElement.dataset.unit || "kg";

/** The number that is read on a weight: exact in kilograms, to the nearest hundredth in pounds, as the server has it. @param {number} kg */
export const weight = (kg) => (unit === "lb" ? Math.round((100 * kg) / POUND) / 100 : kg);

/** A weight that is typed, in kilograms: what is said in pounds to the nearest gram. @param {number} amount */
export const kilograms = (amount) => (unit === "lb" ? Math.round(1000 * POUND * amount) / 1000 : amount);

/** @param {number} value */
export const written = (value) => String(Math.round(value * 1000) / 1000).replace(".", document.documentElement.dataset.decimal || ".");
