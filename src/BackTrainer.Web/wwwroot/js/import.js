// Shows how far an import is, and the page anew when it is over.
const bar = /** @type {HTMLProgressElement} */ (document.getElementById("import-progress"));
const path = new URL(location.href);
path.searchParams.set("handler", "Progress");

async function look() {
  try {
    const answer = await fetch(path);
    const { part, isOver } = /** @type {{ part: number, isOver: boolean }} */ (await answer.json());
    if (isOver || !answer.ok) {
      location.reload();
      return;
    }

    bar.value = Math.round(part * 100);
  } catch {
    // Without a network it goes on all the same.
  }

  setTimeout(look, 1000);
}

setTimeout(look, 1000);
