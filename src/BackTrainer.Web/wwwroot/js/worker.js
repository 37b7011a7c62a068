// Keeps the app on the device. The server puts a line in front that names the build and the addresses of everything a page needs to look and work as it should.

/** @type {ServiceWorkerGlobalScope & { build: { version: string, shell: string[] } }} */
const worker = /** @type {any} */ (self);

/** What a build needs; whose pages those are; and pages, for each person apart. */
const [BUILD, WHO, PAGES] = [`build-${worker.build.version}`, "who", "pages-"];

/** How long a page of the network may take when there is one on the device, in milliseconds. */
const PATIENCE = 4000;

/** The most pages that are kept of a person. */
const MOST_PAGES = 500;

/** How many exercises are fetched ahead in one go. */
const AHEAD = 25;

/** Addresses with a version in them, which never show anything else. */
const isFixed = (/** @type {URL} */ { pathname, search }) =>
  pathname.startsWith("/js/~") || /^\/(css|icons|img)\/.*\.[a-z0-9]{10}\.\w+$|^\/manifest\.[a-z0-9]{10}\.webmanifest$/.test(pathname) || (pathname === "/figures.svg" && search !== "");

/** Pages that may show a secret, or that make no sense later: they are never kept. */
const isSecret = (/** @type {URL} */ { pathname }) => /^\/(account|look|export|settings\/)/.test(pathname);

/** Parts that a page asks for by itself. */
const isPart = (/** @type {URL} */ { pathname, searchParams }) => pathname === "/exercises/cards" || pathname === "/library.json" || searchParams.get("handler") === "Spares";

worker.addEventListener("install", (event) => {
  worker.skipWaiting();
  event.waitUntil(caches.open(BUILD).then((cache) => cache.addAll(worker.build.shell)));
});

worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));

// Pages of the build before this one may still be open or kept: its files stay until the next one.
async function takeOver() {
  const builds = (await caches.keys()).filter((name) => name.startsWith("build-") && name !== BUILD);
  await Promise.all(builds.slice(0, -1).map((name) => caches.delete(name)));
  const pages = await caches.open(await pagesOf());
  for (const request of await pages.keys()) {
    const script = /\/js\/~\w+\/app\.js/.exec((await (await pages.match(request))?.text()) ?? "");
    if (script && !(await caches.match(script[0]))) {
      await pages.delete(request);
    }
  }

  await worker.clients.claim();
}

/** The name of the cache of whoever is known by now. */
async function pagesOf() {
  const who = await (await caches.open(WHO)).match("/");
  return PAGES + (who ? await who.text() : "");
}

/**
 * Learns from an answer who is asking. Pages of anybody else are forgotten at once.
 * @param {Response} response
 */
async function learn(response) {
  const tag = response.headers.get("BackTrainer-Person");
  if (tag === null || PAGES + tag === (await pagesOf())) {
    return;
  }

  await (await caches.open(WHO)).put("/", new Response(tag));
  await forgetPages(PAGES + tag);
}

/** @param {string} [but] */
const forgetPages = async (but) =>
  Promise.all((await caches.keys()).filter((name) => name.startsWith(PAGES) && name !== but).map((name) => caches.delete(name)));

/**
 * Fetches a page or a part of one, and keeps it for its person.
 * @param {Request} request
 */
async function fetchPage(request) {
  const response = await fetch(request);
  await learn(response);
  if (response.ok && !response.redirected && !isSecret(new URL(request.url)) && response.type === "basic") {
    const pages = await caches.open(PAGES + (response.headers.get("BackTrainer-Person") ?? ""));
    await pages.put(request.url, response.clone());
    for (const old of (await pages.keys()).slice(0, -MOST_PAGES)) {
      await pages.delete(old);
    }
  }

  return response;
}

/**
 * A page as it is kept: of this address, or a session by whatever it was begun with.
 * @param {Request} request
 */
async function kept(request) {
  const pages = await caches.open(await pagesOf());
  const url = new URL(request.url);
  const there = await pages.match(url.href);
  return there || isPart(url) || !/^\/(sessions\/[0-9a-f-]{36})?$/.test(url.pathname) ? there : (await pages.matchAll(url.href, { ignoreSearch: true })).find((page) => !isPart(new URL(page.url)));
}

/** @param {FetchEvent} event */
async function page(event) {
  const fetched = fetchPage(event.request);
  event.waitUntil(fetched.catch(() => {}));
  const there = await kept(event.request);
  try {
    return await (there ? Promise.race([fetched, late()]) : fetched);
  } catch {
    return (there && (await kept(event.request))) ?? (event.request.mode === "navigate" ? noConnection("/offline") : Response.error());
  }
}

/** @returns {Promise<Response>} */
const late = () => new Promise((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE));

/** @param {string} path */
const noConnection = async (path) => (await caches.match(path)) ?? Response.error();

/** @param {Request} request */
async function fixed(request) {
  const there = await caches.match(request);
  if (there) {
    return there;
  }

  const response = await fetch(request);
  if (response.ok) {
    await (await caches.open(BUILD)).put(request, response.clone());
  }

  return response;
}

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== worker.location.origin || url.pathname.startsWith("/api/")) {
    return;
  }

  if (request.mode === "navigate") {
    event.respondWith(request.method === "GET" ? page(event) : fetch(request).catch(() => noConnection("/offline?unsent=true")));
  } else if (request.method === "GET" && isFixed(url)) {
    event.respondWith(fixed(request));
  } else if (request.method === "GET" && isPart(url)) {
    event.respondWith(page(event));
  }
});

/**
 * Fetches pages that may be needed without a network.
 * @param {string[]} paths
 */
async function fetchAhead(paths) {
  for (const path of paths) {
    const url = new URL(path, worker.location.origin);
    if (url.origin === worker.location.origin) {
      await fetchPage(new Request(url, { credentials: "same-origin" }));
    }
  }
}

/** Fetches the list of exercises, and some of those that are not on the device yet. */
async function fetchLibrary() {
  const pages = await caches.open(await pagesOf());
  const missing = async (/** @type {string[]} */ paths) => {
    const there = await Promise.all(paths.map((path) => pages.match(path)));
    return paths.filter((_, i) => !there[i]);
  };
  await fetchAhead(await missing(["/exercises", "/exercises/cards", "/library.json"]));
  const cards = (await (await pages.match("/exercises/cards"))?.text()) ?? "";
  const exercises = [...new Set(cards.match(/\/exercises\/[a-z0-9-]+(?=")/g) ?? [])];
  await fetchAhead((await missing(exercises)).slice(0, AHEAD));
}

worker.addEventListener("message", (event) => {
  const { type, paths = [] } = event.data ?? {};
  const done = type === "ahead" ? fetchAhead(paths) : type === "library" ? fetchLibrary() : type === "forget" ? forgetPages().then(() => caches.delete(WHO)) : Promise.resolve();
  event.waitUntil(done.then(() => event.ports[0]?.postMessage("done"), () => event.ports[0]?.postMessage("failed")));
});
