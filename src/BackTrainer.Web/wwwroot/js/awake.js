// Keeps the screen on, where the browser can do that; low on power, it may not.

/** How many things want the screen to stay on. */
let wanted = 0;

/** @type {Promise<WakeLockSentinel | undefined> | undefined} */
let lock;

function ask() {
  if (wanted > 0 && !lock && document.visibilityState === "visible") {
    lock = navigator.wakeLock?.request("screen").catch(() => undefined);
    lock?.then((held) => held?.addEventListener("release", () => (lock = undefined)) ?? (lock = undefined));
  }
}

// A page that was out of sight has lost its lock.
document.addEventListener("visibilitychange", ask);

/**
 * The screen stays on until what is returned is called.
 * @returns {() => void}
 */
export function stayAwake() {
  wanted++;
  ask();
  let isOver = false;
  return () => {
    wanted -= isOver ? 0 : 1;
    isOver = true;
    if (wanted === 0) {
      lock?.then((held) => held?.release());
    }
  };
}
