// The words of a set, as SetResult and SetRow have them on the server.
import { unit, weight, written } from "../numbers.js";

/** @typedef {import("./store.js").Result} Result */

/**
 * @param {number} count
 * @param {string} thing
 */
export const counted = (count, thing) => `${count} ${thing}${count === 1 ? "" : "s"}`;

/** What a load is called where it is none that is lifted. @type {Record<string, string>} */
const LOADS = { assisted: "help", "bodyweight-plus": "added" };

/**
 * "8 × 60 kg", "8 with 20 kg help", "20 s", "30 m × 24 kg", "no numbers".
 * @param {Result} result
 * @param {string} [kind] What the load of the exercise means.
 */
export function done({ reps, holdSeconds, distanceMeters, loadKg }, kind = "") {
  const work = reps != null ? `${reps}` : holdSeconds != null ? `${holdSeconds} s` : distanceMeters != null ? `${distanceMeters} m` : "";
  const called = LOADS[kind] ?? "";
  const load = loadKg ? `${written(weight(loadKg))} ${unit} ${called}`.trim() : "";
  return work && load ? `${work} ${called ? "with" : "×"} ${load}` : load || (work && reps != null ? counted(reps, "rep") : work) || "no numbers";
}

/**
 * "2 in reserve · form 4 of 5 · felt light".
 * @param {Result} result
 */
export const details = ({ rir, form, note }) =>
  [rir != null ? `${rir} in reserve` : "", form != null ? `form ${form} of 5` : "", note ?? ""].filter(Boolean).join(" · ");

/**
 * "1:05".
 * @param {number} seconds
 */
export const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
