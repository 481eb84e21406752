import { OnhandWidget } from "./element";
import { type Api, type Settings, serverOf } from "./settings";

const NAME = "onhand-widget";
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : undefined;

/** Puts the widget on the page, once, and hands the page what it may call. */
function start(): void {
  if (customElements.get(NAME)) return;
  customElements.define(NAME, OnhandWidget);
  const settings: Settings = { ...window.onhand };
  const widget = document.createElement(NAME) as OnhandWidget;
  widget.configure(settings, serverOf(settings, script, location.href));
  const api: Api = {
    open: () => widget.open(),
    close: () => widget.close(),
    identify: (token) => widget.identify(token),
    signOut: () => widget.signOut(),
  };
  window.onhand = { ...settings, ...api };
  document.body.append(widget);
}

if (document.body) start();
else document.addEventListener("DOMContentLoaded", start);
