import type { PeopleNow as Numbers } from "@onhand/api";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Floor.module.css";

/** The floor in numbers: who waits, and how the people stand. */
export function PeopleNow({ people, waiting }: { people: Numbers; waiting: number }) {
  const { t, locale } = useMessages();
  const number = new Intl.NumberFormat(locale);
  const figures = [
    ["floor.waiting", waiting],
    ["floor.free", people.free],
    ["floor.taking", people.taking],
    ["floor.online", people.online],
    ["floor.away", people.away],
    ["floor.wrappingUp", people.wrapping_up],
  ] as const;
  return (
    <dl className={classes.figures} aria-label={t("floor.now")}>
      {figures.map(([name, count]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{number.format(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
