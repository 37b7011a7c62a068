// On every page: the worker that keeps the app on the device, and sending what was entered in a session that is not open now.

/** How long a page is looked at before more is fetched for times without a network, in milliseconds. */
const IDLE = 10_000;

const WORKER = "/sw.js";

/** What stands for the worker where the browser takes no plain address for one. @type {{ trustedTypes?: { createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string } } }} */
const { trustedTypes } = /** @type {any} */ (window);

async function work() {
  const isFirst = !navigator.serviceWorker.controller;
  const registration = await navigator.serviceWorker.register(workerAddress(), { updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  const paths = [...document.querySelectorAll("[data-ahead]")].map((e) => /** @type {HTMLElement} */ (e).dataset.ahead).filter(Boolean);
  if (isFirst) {
    paths.push(location.pathname + location.search); // It came before there was anybody to keep it.
  }

  if (paths.length > 0) {
    active?.postMessage({ type: "ahead", paths });
  }

  const isSaving = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection?.saveData;
  if (!isSaving && "requestIdleCallback" in window) {
    setTimeout(() => requestIdleCallback(() => active?.postMessage({ type: "library" })), IDLE);
  }

  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && registration.update().catch(() => {}));
}

/** The address of the one worker. */
const workerAddress = () => trustedTypes?.createPolicy("backtrainer-worker", { createScriptURL: () => WORKER }).createScriptURL(WORKER) ?? WORKER;

/** Something was kept here once; whoever was never in a session needs no more script. */
const isKept = async () => (indexedDB.databases ? (await indexedDB.databases()).some(({ name }) => name === "backtrainer") : true);

if ("serviceWorker" in navigator) {
  work().catch(() => {});
}

if (!document.getElementById("session")) {
  isKept().then((is) => is && import("./session/elsewhere.js")).catch(() => {});
}

export {};
