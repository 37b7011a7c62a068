// Numbers as whoever looks at the page writes them.

/** @param {number} value */
export const written = (value) => String(Math.round(value * 1000) / 1000).replace(".", document.documentElement.dataset.decimal ?? ".");
