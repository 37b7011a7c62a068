// After signing out, or when everything was erased: this browser forgets what it kept. What was not sent stays for whoever entered it, but not where they erased it.
const gone = /** @type {HTMLElement | null} */ (document.querySelector("[data-gone]"));

if (gone) {
  const { forget } = await import("../device.js");
  await forget({ evenUnsent: gone.dataset.gone === "erased" });
}

export {};
