// A worker's timers are not slowed down in a hidden tab as a page's are: without it an agent whose desk lies behind
// another tab would fall silent for a minute and be taken for lost.
setInterval(() => postMessage(0), 1000);
export {};
