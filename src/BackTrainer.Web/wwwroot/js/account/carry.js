// After signing in: what this browser's guest entered and had not sent yet goes on as the account's.
import { answer, transact } from "../session/disk.js";

const from = /** @type {HTMLElement | null} */ (document.querySelector("[data-carry]"))?.dataset.carry;
const to = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="person"]'))?.content;

if (from && to && from !== to) {
  await transact("readwrite", async ({ sets, sessions, outbox }) => {
    for (const store of [sets, sessions]) {
      for (const state of await answer(store.getAll())) {
        if (state.person === from) {
          const there = await answer(store.get([to, state.id]));
          const [mine, theirs] = [state, there].map((s) => s?.revision ?? s?.fields?.revision ?? 0);
          if (mine >= theirs) await answer(store.put({ ...state, person: to }));
          await answer(store.delete([from, state.id]));
        }
      }
    }

    for (const operation of await answer(outbox.getAll())) {
      if (operation.person === from) await answer(outbox.put({ ...operation, person: to }));
    }
  });
}

document.documentElement.dataset.carried = "true";
