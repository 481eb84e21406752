import type { EarnedBy, EarningLine } from "@onhand/api";
import { Link } from "@tanstack/react-router";
import { useMessages } from "../../messages/MessagesProvider";
import { hoursAndMinutes, money } from "../../time/format";
import { timeSpan } from "../../time/spans";
import classes from "./Earnings.module.css";

type Props = { lines: readonly EarningLine[]; onCorrect?: ((line: EarningLine) => void) | undefined };

/** Lines of the ledger, each with what earned it. */
export function LineList({ lines, onCorrect }: Props) {
  return (
    <ol className={classes.lines}>
      {lines.map((line) => (
        <LineRow key={line.id ?? `${line.kind}.${line.starts_at}`} line={line} onCorrect={onCorrect} />
      ))}
    </ol>
  );
}

const WITHOUT_TIME = ["floor", "correction"];

function LineRow({ line, onCorrect }: { line: EarningLine; onCorrect?: Props["onCorrect"] }) {
  const { t, coded, locale, language } = useMessages();
  const show = (amount_minor: number) => money({ amount_minor, currency: line.currency }, locale);
  const times = timeSpan(line.starts_at, line.ends_at, locale);
  const isTimed = !WITHOUT_TIME.includes(line.kind);
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <strong>{coded("earning", line.kind)}</strong>
        {!line.id && <span className={classes.running}>{t("earnings.notBooked")}</span>}
        {isTimed && (
          <span className={classes.quiet}>
            {t("earnings.span", { times, length: hoursAndMinutes(line.seconds, language) })}
            {" · "}
            {line.kind === "bonus"
              ? t("earnings.percent", { percent: line.rate_minor })
              : t("earnings.anHour", { rate: show(line.rate_minor) })}
          </span>
        )}
        {line.kind === "floor" && <span className={classes.quiet}>{t("earnings.floor.why")}</span>}
        {line.kind === "correction" && (
          <span className={classes.quiet}>
            {t("earnings.corrected", { name: line.corrected_by, why: line.reason })}
          </span>
        )}
        <Sources earnedBy={line.earned_by} />
      </div>
      <div className={classes.sum}>
        <span>{show(line.amount_minor)}</span>
        {onCorrect && line.id && line.kind !== "correction" && (
          <button type="button" className={classes.link} onClick={() => onCorrect(line)}>
            {t("earnings.correct")}
          </button>
        )}
      </div>
    </li>
  );
}

/** The conversations that earned a line, to open. Its other events are entries of the work log, which say no more than the line does. */
function Sources({ earnedBy }: { earnedBy: readonly EarnedBy[] }) {
  const { t } = useMessages();
  const ids = [...new Set(earnedBy.filter(({ kind }) => kind === "conversation").map(({ id }) => id))];
  if (ids.length === 0) return null;
  return (
    <span className={classes.sources}>
      {ids.map((id, place) => (
        <Link key={id} to="/$view/$conversationId" params={{ view: "mine", conversationId: id }}>
          {t("earnings.conversation", { number: ids.length > 1 ? place + 1 : "" }).trim()}
        </Link>
      ))}
    </span>
  );
}
