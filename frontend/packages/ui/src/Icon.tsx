import type { SVGProps } from "react";

/** Line icons on a 24 × 24 grid, drawn for onhand. Each is one path; a sign never stands without a text or a name. */
const PATHS = {
  accept: "M5 12.5l4.5 4.5L19 7.5",
  agent: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5",
  alert: "M12 8v5M12 16.5v.01M10.3 4.2 2.9 17a2 2 0 0 0 1.7 3h14.8a2 2 0 0 0 1.7-3L13.7 4.2a2 2 0 0 0-3.4 0z",
  approve: "M12 3.5l7 2.8v5.2c0 4.4-2.9 7.4-7 9-4.1-1.6-7-4.6-7-9V6.3zM8.8 12l2.3 2.3 4.3-4.6",
  assistant:
    "M7 8h10a2.5 2.5 0 0 1 2.5 2.5v6A2.5 2.5 0 0 1 17 19H7a2.5 2.5 0 0 1-2.5-2.5v-6A2.5 2.5 0 0 1 7 8zM12 8V4.5M9.25 13v1M14.75 13v1M2 12.5v2M22 12.5v2",
  autonomy: "M4 7h8M18 7h2M15 4.5v5M4 17h2M12 17h8M9 14.5v5M4 12h16",
  back: "M15 5l-7 7 7 7",
  bell: "M6 10a6 6 0 1 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7M10 20.5h4",
  check: "M5 12.5l4.5 4.5L19 7.5",
  checks: "M2.5 12.5l4 4L14 8M11 15l1.5 1.5L21 8",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2",
  close: "M6 6l12 12M18 6L6 18",
  customer: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c.8-3.6 3.8-5.5 7.5-5.5s6.7 1.9 7.5 5.5",
  desk: "M4 5h16v10H9l-5 4.5z",
  details: "M4 5h16v14H4zM14.5 5v14M17 9h.5M17 12h.5",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6z",
  floor: "M4 20V10M9.5 20V4M15 20v-8M20.5 20V7",
  globe:
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3.5 9.5h17M3.5 14.5h17M12 3c-2.5 2.5-3.5 5.5-3.5 9s1 6.5 3.5 9c2.5-2.5 3.5-5.5 3.5-9S14.5 5.5 12 3",
  hand: "M8 13V5.5a1.5 1.5 0 0 1 3 0V11M11 10.5v-6a1.5 1.5 0 0 1 3 0V11M14 10.5v-4a1.5 1.5 0 0 1 3 0V15c0 3.5-2 6-5.5 6-3 0-4.4-1.4-6-4.3L3.8 13.5a1.5 1.5 0 0 1 2.5-1.6L8 14",
  handback: "M9 6L4 11l5 5M4 11h10a6 6 0 0 1 6 6v1",
  help: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7M12 16.5v.01",
  language: "M4 6h9M8.5 4v2c0 4-2 7-5 8.5M6 10c1 2 3 3.7 6 4.5M12 20l4-9 4 9M13.5 17h5",
  more: "M5.5 12v.01M12 12v.01M18.5 12v.01",
  note: "M5 4h14v10l-5 6H5zM14 20v-6h5M8.5 8.5h7M8.5 12h4",
  offline:
    "M3 3l18 18M5 12.5a10 10 0 0 1 4-2.4M2 9a15 15 0 0 1 4.5-2.9M12 18.5v.01M9 15.5a4.5 4.5 0 0 1 5.5-.5M11 6a14 14 0 0 1 11 3M15 10.5a10 10 0 0 1 4 2",
  people:
    "M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 19.5c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5M16 11.3a3.3 3.3 0 0 0 0-6.6M18 14.8c2 .7 3.2 2.3 3.6 4.7",
  queue: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2",
  reply: "M4 5h16v10H9l-5 4.5z",
  resolve: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.5l3 3 5-6",
  retry: "M20 11a8 8 0 1 0-2.3 6.5M20 5v6h-6",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4.5 4.5",
  send: "M4 12l16-8-5 16-3.5-6.5z",
  shield: "M12 3.5l7 2.8v5.2c0 4.4-2.9 7.4-7 9-4.1-1.6-7-4.6-7-9V6.3z",
  signout: "M10 4H5v16h5M14 8l4 4-4 4M18 12H9",
  star: "M12 4l2.5 5.2 5.5.8-4 4 1 5.8-5-2.8-5 2.8 1-5.8-4-4 5.5-.8z",
  take: "M12 4v10M7.5 9.5L12 14l4.5-4.5M5 19.5h14",
  whisper: "M4 5h16v10h-6l-5 4.5V15H4zM8.5 10v.01M12 10v.01M15.5 10v.01",
  work: "M4.5 8h15v11h-15zM9 8V5.5h6V8M4.5 13h15",
  transfer: "M4 9h15M15 5l4 4-4 4M20 16H5M9 12.5L5 16l4 4",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18, ...rest }: { name: IconName; size?: number } & SVGProps<SVGSVGElement>) {
  return (
    <svg
      aria-hidden="true"
      fill="none"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={1.75}
      viewBox="0 0 24 24"
      width={size}
      style={{ flex: "none" }}
      {...rest}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
