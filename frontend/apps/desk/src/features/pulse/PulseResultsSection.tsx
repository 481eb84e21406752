import type { PulseTold, TeamTold, WeekTold } from "@onhand/api";
import { useQuery } from "@tanstack/react-query";
import { Asked } from "../../asked/Asked";
import { useMessages } from "../../messages/MessagesProvider";
import { dateOnly } from "../../time/format";
import classes from "./Pulse.module.css";
import { toldQuery } from "./queries";

/** For leads: weeks that are over, teams of five or more, and nothing that a smaller group could be worked out from. */
export default function PulseResultsSection() {
  const query = useQuery(toldQuery);
  return (
    <Asked query={query} height={260}>
      {(told) => <Weeks told={told} />}
    </Asked>
  );
}

function Weeks({ told }: { told: PulseTold }) {
  const { t, locale } = useMessages();
  return (
    <div className={classes.pulse}>
      <p className={classes.quiet}>{t("pulse.told", { count: told.at_least })}</p>
      {told.weeks.length === 0 && <p>{t("pulse.told.none")}</p>}
      {told.weeks.map((week) => (
        <section key={week.week} aria-labelledby={`week-${week.week}`}>
          <h2 id={`week-${week.week}`} className={classes.week}>
            {t("pulse.week", { day: dateOnly(week.week, locale) })}
          </h2>
          <Teams week={week} told={told} />
        </section>
      ))}
    </div>
  );
}

function Teams({ week, told }: { week: WeekTold; told: PulseTold }) {
  return (
    <div className={classes.teams}>
      {week.teams.map((team) => (
        <Team key={team.team} team={team} questions={told.questions} />
      ))}
    </div>
  );
}

const MOST = 5;

function Team({ team, questions }: { team: TeamTold; questions: readonly string[] }) {
  const { t, coded, locale } = useMessages();
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <article className={classes.team}>
      <h3>
        {team.team || t("pulse.everywhere")}{" "}
        <span className={classes.quiet}>{t("pulse.count", { count: team.answered })}</span>
      </h3>
      <dl className={classes.means}>
        {questions.map((code, place) => {
          const mean = team.means[place] ?? 0;
          return (
            <div key={code}>
              <dt>{coded("pulse.question", code)}</dt>
              <dd>
                <span className={classes.track} aria-hidden="true">
                  <span style={{ width: `${((mean - 1) / (MOST - 1)) * 100}%` }} />
                </span>
                {t("pulse.mean", { mean: format.format(mean) })}
              </dd>
            </div>
          );
        })}
      </dl>
      {team.words.length > 0 && (
        <details>
          <summary>{t("pulse.said", { count: team.words.length })}</summary>
          <ul className={classes.words}>
            {team.words.map((words, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the words have no other name, and none come or go
              <li key={place} dir="auto">
                {words}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
