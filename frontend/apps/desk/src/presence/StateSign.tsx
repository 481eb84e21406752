import type { Presence } from "@onhand/api";
import classes from "./StateSign.module.css";

/** A mark for a presence that differs in shape as well as in colour; the word stands beside it. */
export function StateSign({ presence, size = 12 }: { presence: Presence; size?: number }) {
  return (
    <svg
      className={classes.sign}
      data-presence={presence}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      {presence === "online" && <circle cx={6} cy={6} r={5.5} fill="currentColor" />}
      {presence === "away" && (
        <>
          <circle cx={6} cy={6} r={4.75} fill="none" stroke="currentColor" strokeWidth={1.5} />
          <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" />
        </>
      )}
      {presence === "offline" && <circle cx={6} cy={6} r={4.75} fill="none" stroke="currentColor" strokeWidth={1.5} />}
    </svg>
  );
}
