import type { FloorClass } from "@onhand/api";
import type { Messages } from "../../messages/catalogue";
import { useMessages } from "../../messages/MessagesProvider";
import type { ClassKey } from "./queries";

/** "Swedish · Returns · Sweden": what a class waits for. */
export function useClassName(): (key: ClassKey) => string {
  const { coded, languageName, locale } = useMessages();
  return ({ language, skill, market }) =>
    [language && languageName(language), coded("skill", skill || "any"), market && marketName(market, locale)]
      .filter(Boolean)
      .join(" · ");
}

export function marketName(market: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(market)) return market;
  return new Intl.DisplayNames([locale], { type: "region" }).of(market) ?? market;
}

/** "3 do not speak the language, 1 not certified for it": why nobody of those who are there can serve, the most frequent first. */
export function obstaclesText(obstacles: FloorClass["obstacles"], { coded, locale }: Messages): string {
  const parts = Object.entries(obstacles)
    .sort(([, a], [, b]) => b - a)
    .map(([obstacle, count]) => `${new Intl.NumberFormat(locale).format(count)} × ${coded("obstacle", obstacle)}`);
  return parts.join(", ");
}
