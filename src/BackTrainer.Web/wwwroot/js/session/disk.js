// The database of this browser: one for all its people and tabs.

const STORES = /** @type {const} */ (["sets", "sessions", "outbox", "kept"]);

/** @type {Promise<IDBDatabase> | undefined} */
let opened;

let writes = 0;

let isGone = false;

/**
 * The result of a request.
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
export const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** @returns {Promise<IDBDatabase>} */
async function open() {
  if (isGone) {
    throw new Error("All of it was forgotten.");
  }

  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("backtrainer", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("sets", { keyPath: ["person", "id"] }).createIndex("session", ["person", "session"]);
      request.result.createObjectStore("sessions", { keyPath: ["person", "id"] });
      request.result.createObjectStore("outbox", { keyPath: "seq", autoIncrement: true });
      request.result.createObjectStore("kept", { keyPath: "name" });
    };
    request.onsuccess = () => {
      // A newer version of the app may want another shape; this tab gives way and opens it again when it needs it.
      request.result.onversionchange = () => {
        request.result.close();
        opened = undefined;
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/**
 * Does something in one transaction: all of it is on the disk when this is done, or none of it.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(stores: Record<(typeof STORES)[number], IDBObjectStore>) => Promise<T>} work It awaits nothing but requests of these stores.
 * @returns {Promise<T>}
 */
export async function transact(mode, work) {
  writes += mode === "readwrite" ? 1 : 0;
  try {
    return await transactNow(mode, work);
  } finally {
    writes -= mode === "readwrite" ? 1 : 0;
  }
}

/** Something is being written. */
export const isWriting = () => writes > 0;

/**
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(stores: Record<(typeof STORES)[number], IDBObjectStore>) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function transactNow(mode, work) {
  const tx = (await open()).transaction(STORES, mode, { durability: "strict" });
  const done = new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = tx.onerror = () => reject(tx.error ?? new Error("not written"));
  });
  const stores = Object.fromEntries(STORES.map((name) => [name, tx.objectStore(name)]));
  try {
    const result = await work(/** @type {any} */ (stores));
    await done;
    return result;
  } catch (fault) {
    done.catch(() => {});
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    throw fault;
  }
}

/** Deletes all of it. This page opens it no more, whatever is still on its way here. */
export async function erase() {
  isGone = true;
  (await opened?.catch(() => undefined))?.close();
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase("backtrainer");
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
}
