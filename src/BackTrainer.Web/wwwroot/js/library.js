// Finds exercises while you type. The form works the same without this.

/** @typedef {import("./search.js").Card} Card */

const form = /** @type {HTMLFormElement} */ (document.getElementById("library"));
const [list, count, on, all, none] = ["cards", "count", "filters-on", "all", "none"].map((id) => /** @type {HTMLElement} */ (document.getElementById(id)));
const pages = document.getElementById("pages");
const total = count.textContent?.trim().split(" ").at(-1);
/** @type {Card[]} */
let cards = [];
/** The pieces of each kit. @type {Map<string, string[]>} */
let kits = new Map();
/** @type {Promise<boolean> | undefined} */
let loading;
/** What finds among them; it comes with them. @type {typeof import("./search.js")} */
let search;

// Every card with what is searched and filtered, fetched once, when someone begins to look around.
function load() {
  loading ??= Promise.all([import("./search.js"), import("./trusted.js").then(({ drawn }) => drawn("/exercises/cards", form.dataset.fresh === undefined ? "default" : "no-cache"))])
    .then(([module, part]) => {
      search = module;
      const root = /** @type {HTMLElement} */ (part.querySelector("ul"));
      kits = new Map((root.dataset.kits ?? "").split("|").map((kit) => kit.split("=")).map(([id, pieces]) => [id, search.words(pieces)]));
      cards = [...root.children].map(search.read);
      if (!address().params.has("page") && !form.querySelector("[role=alert]")) {
        // What is on the page stays as it is; what other pages would show comes below it.
        list.append(...found().slice(list.children.length).map((card) => card.item));
        pages?.remove();
      }
      return true;
    })
    .catch(() => {
      loading = undefined;
      return false;
    }); // Offline, perhaps. The form works as before, and the next touch tries again.
  return loading;
}

/** What is typed and chosen, as texts; there is no file among it. */
const chosen = () => /** @type {[string, string][]} */ ([...new FormData(form)]);

function found() {
  const wanted = new URLSearchParams(chosen());
  const terms = search.searched(wanted.get("q") ?? "");
  const asWritten = search.ranked(cards, terms, false);
  const [uses, kit, pieces] = [wanted.get("equipment"), wanted.get("kit"), wanted.getAll("have")];
  const have = kit || pieces.length > 0 ? new Set([...(kits.get(kit ?? "") ?? []), ...pieces]) : null;
  const plain = /** @type {const} */ (["muscle", "pattern", "level", "spinalLoad", "benefit"]).filter((name) => wanted.get(name));
  return (asWritten.length > 0 ? asWritten : search.ranked(cards, terms, true)).filter((card) =>
    plain.every((name) => card[name].includes(wanted.get(name) ?? ""))
    && (!have || card.needs.some((option) => option.every((piece) => have.has(piece))))
    && (!uses || card.needs.some((option) => (uses === "none" ? option.length === 0 : option.includes(uses)))));
}

/**
 * What is on, as an address: empty parts are left out.
 * @param {string} [without]
 */
function address(without) {
  const parts = chosen().map(([name, value]) => [name, value.trim()]).filter(([name, value]) => value && name !== without);
  const query = new URLSearchParams(parts).toString();
  return { parts, path: query ? `/exercises?${query}` : "/exercises", params: new URLSearchParams(location.search) };
}

/** The first label of a field, found by a selector. @param {string} selector */
const labelOf = (selector) => /** @type {HTMLInputElement | null} */ (form.querySelector(selector))?.labels?.[0];

/** @param {string} piece */
const pieceName = (piece) => labelOf(`[name=have][value="${piece}"]`)?.textContent?.trim() ?? "Nothing";

/**
 * @param {string} name
 * @param {string[][]} parts
 */
function chipLabel(name, parts) {
  const values = parts.filter((part) => part[0] === name).map((part) => part[1]);
  if (name === "q") return `Search: ${values[0]}`;
  if (name === "equipment") return `Uses: ${pieceName(values[0])}`;
  if (name === "have") return `I have: ${values.length > 3 ? `${values.length} pieces` : values.map(pieceName).join(", ")}`;
  if (name === "muscle") return `Muscle: ${labelOf("[name=muscle]:checked")?.textContent?.trim()}`;
  const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
  return `${select.labels[0].firstChild?.textContent?.trim()}: ${select.selectedOptions[0].textContent}`;
}

function show() {
  const fits = found();
  const { parts } = address();
  list.replaceChildren(...fits.map((card) => card.item));
  count.textContent = `${fits.length} exercise${fits.length === 1 ? "" : "s"} of ${total}`;
  all.hidden = parts.length === 0;
  none.hidden = fits.length > 0;
  pages?.remove();
  on.replaceChildren(...[...new Set(parts.map(([name]) => name))].map((name) => {
    const item = document.createElement("li");
    const link = item.appendChild(document.createElement("a"));
    [link.href, link.textContent] = [address(name).path, chipLabel(name, parts)];
    return item;
  }));
  document.querySelectorAll("#main [role=alert]").forEach((alert) => alert.remove());
  form.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
}

/** @param {URLSearchParams} params */
function restore(params) {
  for (const field of /** @type {Iterable<HTMLInputElement>} */ (form.elements)) {
    if (field.type === "radio") field.checked = field.value === (params.get(field.name) ?? "");
    else if (field.type === "checkbox") field.checked = params.getAll(field.name).includes(field.value);
    else if (field.name) field.value = params.get(field.name) ?? "";
    if (field.type === "hidden") field.disabled = !field.value; // An empty one is not sent.
  }
}

form.addEventListener("input", async (event) => {
  if (!(await load())) return;
  const { path } = address();
  if (/** @type {HTMLInputElement} */ (event.target).type === "search") history.replaceState(null, "", path);
  else if (path !== location.pathname + location.search) history.pushState(null, "", path);
  show();
});

// Links to another filtering of this list need no new page: those of filters that are on and "show all".
document.getElementById("main")?.addEventListener("click", (event) => {
  const link = /** @type {Element} */ (event.target).closest("a:not([rel])");
  const target = link && new URL(link.getAttribute("href") ?? "", location.href);
  if (target?.pathname !== "/exercises" || cards.length === 0 || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(null, "", target.pathname + target.search);
  restore(target.searchParams);
  show();
  count.focus();
});

addEventListener("popstate", async () => {
  if (!(await load())) return;
  restore(address().params);
  show();
});

form.addEventListener("focusin", load);
for (const kind of ["pointerdown", "scroll"]) addEventListener(kind, load, { once: true, passive: true });
for (const kind of ["pointerdown", "scroll", "keydown"]) addEventListener(kind, () => import("./app.js"), { once: true, passive: true });
