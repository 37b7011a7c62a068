// Short tones and a buzz, where they are allowed and wanted.

/** Where someone's wish for quiet is kept. */
export const QUIET = "backtrainer-quiet";

/** @type {AudioContext | undefined} */
let audio;

// Browsers let a page sound only after a touch or a key.
for (const touch of ["pointerdown", "keydown"]) {
  addEventListener(touch, () => {
    audio ??= "AudioContext" in window ? new AudioContext() : undefined;
    if (audio?.state === "suspended") {
      audio.resume().catch(() => {});
    }
  }, { passive: true });
}

/**
 * Sounds and buzzes this often.
 * @param {number} times
 */
export function signal(times) {
  if (localStorage.getItem(QUIET)) {
    return;
  }

  navigator.vibrate?.(Array.from({ length: 2 * times - 1 }, (_, i) => (i % 2 ? 120 : 200)));
  for (let i = 0; audio?.state === "running" && i < times; i++) {
    const [tone, loudness] = [audio.createOscillator(), audio.createGain()];
    const at = audio.currentTime + i * 0.35;
    tone.frequency.value = 880;
    loudness.gain.setValueAtTime(0.25, at);
    loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.3);
    tone.connect(loudness).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.3);
  }
}
