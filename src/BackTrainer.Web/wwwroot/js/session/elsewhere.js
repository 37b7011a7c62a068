// On pages that show no session: sends what waits of the person who is here now. What somebody else has left is kept, and said, and never sent as another's.
import { tellTruth } from "./badge.js";
import { link, onChange, sender } from "./sender.js";
import { waiting } from "./store.js";

const person = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="person"]'))?.content ?? "";
const place = /** @type {HTMLElement} */ (document.getElementById("waiting"));
const show = async () => tellTruth(place, (await waiting()).filter((o) => !person || o.person === person));

link.state = person ? link.state : "stranger";
onChange(show);
await show();
if ((await waiting()).some((o) => o.person === person)) {
  await sender(person)();
}
