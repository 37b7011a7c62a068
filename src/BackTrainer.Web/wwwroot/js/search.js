// Finds exercises by the same numbers as the server (ExerciseSearch and Typo).

/** A word of the library, or two neighbours as one; `points` are those for the term that is looked for now. @typedef {{ text: string, isJoined: boolean, points: number }} Word */

/** What an exercise can be found by; `place` says where it stands. @typedef {{ place: number, joined: string, words: Word[] }} Phrase */

/**
 * A card of the library with what it is searched and filtered by.
 * @typedef {{ item: Element, phrases: Phrase[], muscle: string[], pattern: string[], level: string[], spinalLoad: string[], benefit: string[], needs: string[][] }} Card
 */

/** Each word, and each two neighbours as one, is compared once, however often it stands in the library. @type {Map<string, Word>} */
const vocabulary = new Map();

/** @param {string} text */
export const words = (text) => text.split(" ").filter(Boolean);

/**
 * @param {string} text
 * @param {boolean} isJoined
 */
function known(text, isJoined) {
  const key = text + isJoined;
  const word = vocabulary.get(key) ?? { text, isJoined, points: Infinity };
  vocabulary.set(key, word);
  return word;
}

/**
 * @param {Element} item
 * @returns {Card}
 */
export function read(item) {
  const { find = "", muscle = "", pattern = "", level = "", spinalLoad = "", benefit = "", needs = "" } = /** @type {HTMLElement} */ (item).dataset;
  const phrases = find.split("|").map((text) => {
    const place = Number(text[0]);
    const parts = text.slice(1).split(" ");
    const pairs = parts.slice(1).map((word, i) => known(parts[i] + word, true));
    return { place, joined: parts.join(""), words: [...parts.map((word) => known(word, false)), ...pairs] };
  });
  return { item, phrases, muscle: words(muscle), pattern: [pattern], level: [level], spinalLoad: [spinalLoad], benefit: words(benefit), needs: needs.split("|").map(words) };
}

/** The words of a text, as SearchWords has them. @param {string} text */
export const searched = (text) =>
  text.replace(/['\u2019]/g, "").replace(/[A-Z]/g, (letter) => letter.toLowerCase()).split(/[^a-z0-9\u00c0-\u1fff\u2070-\uffff]+/).filter(Boolean);
/** @param {string} one @param {string} other */
const isSame = (one, other) => one === other || one === `${other}s` || other === `${one}s`;
/** @param {string} typed */
const allowance = (typed) => (typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0);

/**
 * @param {string} typed
 * @param {string} word
 */
function between(typed, word) {
  /** @type {number[]} */
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
  return [above[word.length], Math.min(...above)];
}

/**
 * @param {string} typed
 * @param {string} word
 */
function typos(typed, word) {
  const allowed = allowance(typed);
  if (!allowed || word.length < 4 || Math.abs(typed.length - word.length) > allowed) return Infinity;
  const slips = between(typed, word)[0];
  return slips <= allowed ? slips : Infinity;
}

/**
 * @param {string} typed
 * @param {string} word
 */
function typosOfBeginning(typed, word) {
  if (typed.length < 5 || word.length <= typed.length || typed[0] !== word[0]) return Infinity;
  const slips = between(typed, word)[1];
  return slips <= allowance(typed) ? slips : Infinity;
}

/**
 * @param {string} whole
 * @param {Phrase} phrase
 * @param {boolean} forgiving
 */
function asName(whole, { joined, place }, forgiving) {
  return isSame(whole, joined) ? place : joined.startsWith(whole) ? 2 + place : forgiving ? 34 + 2 * typos(whole, joined) + place : Infinity;
}

/**
 * @param {string} term
 * @param {Word} word
 * @param {boolean} forgiving
 */
function ofWord(term, { text: word, isJoined }, forgiving) {
  if (isSame(term, word)) return 10;
  if (word.startsWith(term)) return 20;
  if (!isJoined && term.length >= 4 && word.includes(term)) return 30;
  if (!forgiving) return Infinity;
  const slips = typos(term, word);
  return slips < Infinity ? 40 + 10 * slips : 45 + 10 * typosOfBeginning(term, word);
}

/**
 * The cards that fit, the best first.
 * @param {Card[]} cards
 * @param {string[]} terms
 * @param {boolean} forgiving Allows typos.
 */
export function ranked(cards, terms, forgiving) {
  const whole = terms.join("");
  const hits = cards.map((card) => ({ card, worst: 0, sum: 0, rank: 0 }));
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
