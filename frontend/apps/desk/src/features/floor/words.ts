import type { FloorClass } from "@onhand/api";
import type { Messages } from "../../messages/catalogue";

/** "3 do not speak the language, 1 not certified for it": why nobody of those who are there can serve, the most frequent first. */
export function obstaclesText(obstacles: FloorClass["obstacles"], { coded, locale }: Messages): string {
  const parts = Object.entries(obstacles)
    .sort(([, a], [, b]) => b - a)
    .map(([obstacle, count]) => `${new Intl.NumberFormat(locale).format(count)} × ${coded("obstacle", obstacle)}`);
  return parts.join(", ");
}
