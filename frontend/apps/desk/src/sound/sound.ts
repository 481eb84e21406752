import { useSyncExternalStore } from "react";

const KEY = "onhand.sound";
const listeners = new Set<() => void>();

/** Whether an offer also makes a sound: off until the agent wants it. */
export function useSound(): { on: boolean; toggle: () => void } {
  const on = useSyncExternalStore(subscribe, isOn);
  return { on, toggle };
}

function isOn(): boolean {
  return localStorage.getItem(KEY) === "on";
}

function toggle(): void {
  localStorage.setItem(KEY, isOn() ? "off" : "on");
  for (const listener of listeners) listener();
  playOffer();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Two soft rising tones, a third of a second in all. */
export function playOffer(): void {
  if (!isOn()) return;
  const audio = new AudioContext();
  const tones = [523.25, 659.25];
  tones.forEach((hertz, index) => {
    const start = audio.currentTime + index * 0.15;
    const oscillator = audio.createOscillator();
    const volume = audio.createGain();
    oscillator.frequency.value = hertz;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.12, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.18);
    oscillator.connect(volume).connect(audio.destination);
    oscillator.start(start);
    oscillator.stop(start + 0.2);
  });
  setTimeout(() => audio.close(), 600);
}
