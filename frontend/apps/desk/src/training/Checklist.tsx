import type { ChecklistPoint } from "@onhand/api";
import { Icon } from "@onhand/ui";
import { useMessages } from "../messages/MessagesProvider";
import classes from "./Training.module.css";

/** What a program found of the rubric, with the person's own words that it rests on. */
export function Checklist({ points }: { points: readonly ChecklistPoint[] }) {
  const { t, coded } = useMessages();
  return (
    <ul className={classes.checklist}>
      {points.map(({ id, kind, what, met, quotes }) => (
        <li key={id} data-met={met || undefined}>
          <Icon name={met ? "check" : "close"} size={16} />
          <div>
            <span className="visually-hidden">{t(met ? "practice.met" : "practice.notMet")}</span>
            <span dir="auto">{what}</span>
            {quotes?.map((quote) => (
              <q key={quote} dir="auto">
                {kind === "ends_as" ? coded("disposition", quote) : quote}
              </q>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
