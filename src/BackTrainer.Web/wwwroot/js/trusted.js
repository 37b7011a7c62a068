// What the browser takes for markup goes through here: it is markup that this site drew.

/** @typedef {{ createHTML: (html: string) => string }} Policy */

const types = /** @type {{ trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } }} */ (window).trustedTypes;
const policy = types?.createPolicy("backtrainer", {
  createHTML: (html) => html,
});

/**
 * A page of this site, or a piece of one, and its markup; the answer to a request that failed is none.
 * @param {string} path Begins with a slash.
 * @param {RequestCache} [cache] Whether one of before will do.
 */
export async function drawn(path, cache) {
  const answer = await fetch(new URL(path, location.origin), { cache });
  if (!answer.ok || new URL(answer.url).origin !== location.origin) {
    throw new Error(answer.statusText);
  }

  const part = document.createElement("template");
  const html = await answer.text();
  part.innerHTML = policy?.createHTML(html) ?? html;
  return part.content;
}
