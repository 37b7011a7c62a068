// On every page: the worker that keeps the app on the device, and sending what was entered in a session that is not open now.

import { workerAddress } from "./trusted.js";

/** How long a page is looked at before more is fetched for times without a network, in milliseconds. */
const IDLE = 10_000;

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

/** Something was kept here once; whoever was never in a session needs no more script. */
const isKept = async () => (indexedDB.databases ? (await indexedDB.databases()).some(({ name }) => name === "backtrainer") : true);

if ("serviceWorker" in navigator) {
  work().catch(() => {});
}

if (!document.getElementById("session")) {
  isKept().then((is) => is && import("./session/elsewhere.js")).catch(() => {});
}
