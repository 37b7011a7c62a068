// What the browser takes for markup or for a worker goes through here: markup that this site drew, and the one worker.

/** @typedef {{ createHTML: (html: string) => string, createScriptURL: (url: string) => string }} Policy */

const WORKER = "/sw.js";

const types = /** @type {{ trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } }} */ (window).trustedTypes;
const policy = types?.createPolicy("backtrainer", {
  createHTML: (html) => html,
  createScriptURL: () => WORKER,
});

/** The address of the worker. */
export const workerAddress = () => policy?.createScriptURL(WORKER) ?? WORKER;

/**
 * A page of this site, or a piece of one, and its markup; the answer to a request that failed is none.
 * @param {string} path Begins with a slash.
 */
export async function drawn(path) {
  const answer = await fetch(new URL(path, location.origin));
  if (!answer.ok || new URL(answer.url).origin !== location.origin) {
    throw new Error(answer.statusText);
  }

  const part = document.createElement("template");
  const html = await answer.text();
  part.innerHTML = policy?.createHTML(html) ?? html;
  return part.content;
}
