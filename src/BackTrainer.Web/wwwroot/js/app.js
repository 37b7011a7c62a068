// On every page: the worker that keeps the app on the device, and sending what was entered in a session that is not open now.
import { tellTruth } from "./session/badge.js";
import { link, onChange, sender } from "./session/sender.js";
import { waiting } from "./session/store.js";

/** How long a page is looked at before more is fetched for times without a network, in milliseconds. */
const IDLE = 10_000;

async function work() {
  const isFirst = !navigator.serviceWorker.controller;
  const registration = await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  const paths = [...document.querySelectorAll("[data-ahead]")].map((e) => /** @type {HTMLElement} */ (e).dataset.ahead);
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

/** Sends what waits of the person who is here now. What somebody else has left is kept, and said, and is never sent as another's. */
async function sendRest() {
  const person = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="person"]'))?.content ?? "";
  const mine = (await waiting()).some((o) => o.person === person);
  const show = async () => tellTruth(/** @type {HTMLElement} */ (document.getElementById("waiting")), (await waiting()).filter((o) => !person || o.person === person));
  link.state = person ? link.state : "stranger";
  onChange(show);
  await show();
  if (mine) {
    await sender(person)();
  }
}

if ("serviceWorker" in navigator) {
  work().catch(() => {});
}

if (!document.getElementById("session")) {
  sendRest().catch(() => {});
}
