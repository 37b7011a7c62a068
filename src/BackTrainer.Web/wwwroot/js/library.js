// Finds exercises while you type, by the same numbers as the server (ExerciseSearch and Typo). The form works the same without this.
const form = document.getElementById("library");
const [list, count, on, all, none, pages] = ["cards", "count", "filters-on", "all", "none", "pages"].map((id) => document.getElementById(id));
const total = count.textContent.trim().split(" ").at(-1);
let cards = [];
let kits = new Map();
const vocabulary = new Map(); // Each word, and each two neighbours as one, is compared once, however often it stands in the library.
let loading;

// Every card with what is searched and filtered, fetched once, when someone begins to look around.
function load() {
  loading ??= fetch("/exercises/cards")
    .then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText))))
    .then((html) => {
      const part = document.createElement("template");
      part.innerHTML = html;
      const root = part.content.querySelector("ul");
      kits = new Map(root.dataset.kits.split("|").map((kit) => kit.split("=")).map(([id, pieces]) => [id, words(pieces)]));
      cards = [...root.children].map(read);
      if (!address().params.has("page") && !form.querySelector("[role=alert]")) {
        // What is on the page stays as it is; what other pages would show comes below it.
        list.append(...found().slice(list.children.length).map((card) => card.item));
        pages?.remove();
      }
      return true;
    })
    .catch(() => (loading = undefined) ?? false); // Offline, perhaps. The form works as before, and the next touch tries again.
  return loading;
}

const words = (text) => text.split(" ").filter(Boolean);

function known(text, isJoined) {
  const key = text + isJoined;
  if (!vocabulary.has(key)) vocabulary.set(key, { text, isJoined, points: Infinity });
  return vocabulary.get(key);
}

function read(item) {
  const { find, muscle, pattern, level, spinalLoad, benefit, needs } = item.dataset;
  const phrases = find.split("|").map((text) => {
    const place = Number(text[0]);
    const parts = text.slice(1).split(" ");
    const pairs = parts.slice(1).map((word, i) => known(parts[i] + word, true));
    return { place, joined: parts.join(""), words: [...parts.map((word) => known(word, false)), ...pairs] };
  });
  return { item, phrases, muscle: words(muscle), pattern: [pattern], level: [level], spinalLoad: [spinalLoad], benefit: words(benefit), needs: needs.split("|").map(words) };
}

// The words of a text, as SearchWords has them.
const searched = (text) =>
  text.replace(/['\u2019]/g, "").replace(/[A-Z]/g, (letter) => letter.toLowerCase()).split(/[^a-z0-9\u00c0-\u1fff\u2070-\uffff]+/).filter(Boolean);
const isSame = (one, other) => one === other || one === `${other}s` || other === `${one}s`;
const allowance = (typed) => (typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0);

function between(typed, word) {
  let twoBack = [];
  let above = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      row[j] = Math.min(above[j - 1] + (typed[i - 1] === word[j - 1] ? 0 : 1), above[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        row[j] = Math.min(row[j], twoBack[j - 2] + 1);
      }
    }
    [twoBack, above] = [above, row];
  }
  return [above.at(-1), Math.min(...above)];
}

function typos(typed, word) {
  const allowed = allowance(typed);
  if (!allowed || word.length < 4 || Math.abs(typed.length - word.length) > allowed) return Infinity;
  const slips = between(typed, word)[0];
  return slips <= allowed ? slips : Infinity;
}

function typosOfBeginning(typed, word) {
  if (typed.length < 5 || word.length <= typed.length || typed[0] !== word[0]) return Infinity;
  const slips = between(typed, word)[1];
  return slips <= allowance(typed) ? slips : Infinity;
}

function asName(whole, { joined, place }, forgiving) {
  return isSame(whole, joined) ? place : joined.startsWith(whole) ? 2 + place : forgiving ? 34 + 2 * typos(whole, joined) + place : Infinity;
}

function ofWord(term, { text: word, isJoined }, forgiving) {
  if (isSame(term, word)) return 10;
  if (word.startsWith(term)) return 20;
  if (!isJoined && term.length >= 4 && word.includes(term)) return 30;
  if (!forgiving) return Infinity;
  const slips = typos(term, word);
  return slips < Infinity ? 40 + 10 * slips : 45 + 10 * typosOfBeginning(term, word);
}

function ranked(terms, forgiving) {
  const whole = terms.join("");
  const hits = cards.map((card) => ({ card, worst: 0, sum: 0 }));
  for (const term of terms) {
    for (const word of vocabulary.values()) word.points = ofWord(term, word, forgiving);
    for (const hit of hits) {
      const points = Math.min(...hit.card.phrases.map(({ place, words: of }) => place + Math.min(...of.map((word) => word.points))));
      [hit.worst, hit.sum] = [Math.max(hit.worst, points), hit.sum + points];
    }
  }
  for (const hit of hits) {
    const named = hit.card.phrases.filter(({ place }) => place < 2).map((phrase) => asName(whole, phrase, forgiving));
    hit.rank = Math.min(1000 * Math.min(...named), hit.worst * 1000 + Math.min(hit.sum, 999));
  }
  return hits.filter((hit) => hit.rank < Infinity).sort((a, b) => a.rank - b.rank).map((hit) => hit.card);
}

function found() {
  const wanted = new FormData(form);
  const terms = searched(wanted.get("q"));
  const asWritten = ranked(terms, false);
  const [uses, kit, pieces] = [wanted.get("equipment"), wanted.get("kit"), wanted.getAll("have")];
  const have = kit || pieces.length > 0 ? new Set([...(kits.get(kit) ?? []), ...pieces]) : null;
  const plain = ["muscle", "pattern", "level", "spinalLoad", "benefit"].filter((name) => wanted.get(name));
  return (asWritten.length > 0 ? asWritten : ranked(terms, true)).filter((card) =>
    plain.every((name) => card[name].includes(wanted.get(name)))
    && (!have || card.needs.some((option) => option.every((piece) => have.has(piece))))
    && (!uses || card.needs.some((option) => (uses === "none" ? option.length === 0 : option.includes(uses)))));
}

// What is on, as an address: empty parts are left out.
function address(without) {
  const parts = [...new FormData(form)].map(([name, value]) => [name, value.trim()]).filter(([name, value]) => value && name !== without);
  const query = new URLSearchParams(parts).toString();
  return { parts, path: query ? `/exercises?${query}` : "/exercises", params: new URLSearchParams(location.search) };
}

const pieceName = (piece) => form.querySelector(`[name=have][value="${piece}"]`)?.labels[0].textContent.trim() ?? "Nothing";

function chipLabel(name, parts) {
  const values = parts.filter((part) => part[0] === name).map((part) => part[1]);
  if (name === "q") return `Search: ${values[0]}`;
  if (name === "equipment") return `Uses: ${pieceName(values[0])}`;
  if (name === "have") return `I have: ${values.length > 3 ? `${values.length} pieces` : values.map(pieceName).join(", ")}`;
  if (name === "muscle") return `Muscle: ${form.querySelector("[name=muscle]:checked").labels[0].textContent.trim()}`;
  return `${form.elements[name].labels[0].firstChild.textContent.trim()}: ${form.elements[name].selectedOptions[0].textContent}`;
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

function restore(params) {
  for (const field of form.elements) {
    if (field.type === "radio") field.checked = field.value === (params.get(field.name) ?? "");
    else if (field.type === "checkbox") field.checked = params.getAll(field.name).includes(field.value);
    else if (field.name) field.value = params.get(field.name) ?? "";
    if (field.type === "hidden") field.disabled = !field.value; // An empty one is not sent.
  }
}

form.addEventListener("input", async (event) => {
  if (!(await load())) return;
  const { path } = address();
  if (event.target.type === "search") history.replaceState(null, "", path);
  else if (path !== location.pathname + location.search) history.pushState(null, "", path);
  show();
});

// Links to another filtering of this list need no new page: those of filters that are on and "show all".
document.getElementById("main").addEventListener("click", (event) => {
  const link = event.target.closest("a:not([rel])");
  const target = link && new URL(link.getAttribute("href"), location.href);
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
