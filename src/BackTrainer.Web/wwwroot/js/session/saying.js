// What the forms of a session say of it, as the API has it.
import { root } from "./rows.js";

/** @typedef {import("./store.js").Fields} Fields */

/** What is said at the end of a pause. @param {Fields} fields */
export const resumed = ({ pausedAt, pausedSeconds }) =>
  (pausedAt ? { pausedAt: null, pausedSeconds: Number(pausedSeconds) + Math.max(0, Math.round((Date.now() - Date.parse(String(pausedAt))) / 1000)) } : {});

/**
 * What the forms for the session itself change, by their handlers.
 * @type {Record<string, (data: FormData, fields: Fields) => Record<string, unknown>>}
 */
const sayings = {
  Pause: () => ({ pausedAt: new Date().toISOString() }),
  Resume: (_, fields) => resumed(fields),
  Easy: (data) => ({ easy: data.get("easy") === "true" }),
  Minimum: (data) => (data.get("minimum") === "true" ? { minimum: true, easy: true } : { minimum: false, easy: root.dataset.lighter === "true" }),
  Finish: () => ({ finishedAt: new Date().toISOString() }),
  Remark: (data) => Object.fromEntries(["PainBefore", "PainWorst", "PainNextMorning", "Notes"].filter((name) => data.has(`Remarks.${name}`)).map((name) => {
    const typed = String(data.get(`Remarks.${name}`)).trim();
    return [name[0].toLowerCase() + name.slice(1), typed === "" ? null : name === "Notes" ? typed : Number(typed)];
  })),
  Reopen: () => ({ finishedAt: null }),
  Pain: (data) => (data.get("when") === "before" ? { painBefore: Number(data.get("pain")) } : {}),
};

/**
 * What is said when a line is made easy, or no longer; null where it is not known what stands in it then.
 * @param {Fields} fields
 * @param {string[] | null} line What makes it easy.
 * @param {boolean} easy
 */
export const eased = ({ easyExercises }, line, easy) =>
  (line ? { easyExercises: [.../** @type {string[]} */ (easyExercises ?? []).filter((one) => !line.includes(one)), ...(easy ? line : [])] } : null);

/** A pain that cannot be; the server says so beside its field. @param {[string, unknown]} entry */
const isOdd = ([name, value]) => name.startsWith("pain") && value !== null && !(Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10);

/**
 * What a form changes in what is said of the session; null where that is nothing, or cannot be, which the server says beside its field.
 * @param {string} handler
 * @param {FormData} data
 * @param {Fields} fields What is known of the session.
 */
export function changesBy(handler, data, fields) {
  const changes = sayings[handler]?.(data, fields) ?? {};
  return Object.keys(changes).length > 0 && !Object.entries(changes).some(isOdd) ? changes : null;
}

/** What is to be kept of an exercise; null where it cannot be, which the server says beside its field. @param {HTMLFormElement} form */
export function keptIn(form) {
  const [note, rest] = ["Note", "Rest"].map((name) => /** @type {HTMLInputElement} */ (form.elements.namedItem(`Keep.${name}`)));
  const typed = rest.value.trim();
  return /^\d*$/.test(typed) && Number(typed) <= Number(rest.dataset.most) ? { note: note.value, restSeconds: typed === "" ? null : Number(typed) } : null;
}

/**
 * Where to look after something was said.
 * @param {string} handler
 * @param {FormData} data
 */
export function anchorOf(handler, data) {
  const exercise = data.get("with") ?? data.get("suggested") ?? data.get("exercise") ?? (data.get("change") === "skip" || data.get("change") === "take-off" ? null : data.get("line"));
  return { Finish: "#next-time", Remark: "#remarks" }[handler] ?? (exercise ? `#${exercise}` : "#now");
}
