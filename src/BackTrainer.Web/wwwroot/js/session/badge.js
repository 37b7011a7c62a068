// The truth about saving, in a few words. Nothing is called saved before the server has said so.
import { link } from "./sender.js";
import { counted } from "./words.js";

/** @typedef {import("./store.js").Operation} Operation */

/** Where a page that is drawn anew finds that something was entered before. */
const BUSY = "backtrainer-busy";

/** Something was entered here since the page was opened, or waited when it was; also where the page was drawn anew since then. */
let wasBusy = sessionStorage.getItem(BUSY) !== null;
sessionStorage.removeItem(BUSY);

/** The page is about to be drawn anew: what is true of it stays true. */
export const keepTruth = () => wasBusy && sessionStorage.setItem(BUSY, "");

/**
 * Says what waits.
 * @param {HTMLElement} place
 * @param {Operation[]} operations What waits, refused or not.
 */
export function tellTruth(place, operations) {
  const open = operations.filter((o) => !o.refused);
  const sets = new Set(open.map((o) => o.set).filter(Boolean)).size;
  const what = sets > 0 ? counted(sets, "set") : counted(open.length, "change");
  const refused = new Set(operations.filter((o) => o.refused).map((o) => o.set)).size;
  const waits = link.state === "stranger" ? `Not signed in: your ${what} ${what.startsWith("1 ") ? "is" : "are"} kept here` : `${what} waiting`;
  wasBusy ||= operations.length > 0;
  const words = [open.length > 0 ? waits : "", refused > 0 ? `${refused} not taken` : ""].filter(Boolean).join(", ");
  place.textContent = words || (wasBusy && link.state === "answered" ? "Saved" : "");
}
