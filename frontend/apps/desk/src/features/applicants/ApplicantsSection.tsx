import type { ApplicantList, ApplicantRow } from "@onhand/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "../../asked/Asked";
import { More } from "../../asked/More";
import { Choice, Filters, SearchField } from "../../filters/Filters";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import { ApplicantPage } from "./ApplicantPage";
import { applicantsQuery, type Wanted } from "./queries";
import classes from "./Applicants.module.css";

const STAGES = ["in_review", "practising", "testing", "applied", "accepted", "declined"] as const;

/** Who applied, the longest waiting first; one of them at a time to decide about. */
export default function ApplicantsSection() {
  const [chosen, setChosen] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Wanted>({ stage: "in_review", language: "", campaign: "", search: "" });
  const query = useInfiniteQuery(applicantsQuery(wanted));
  if (chosen) return <ApplicantPage id={chosen} onClose={() => setChosen(null)} />;
  return (
    <div className={classes.list}>
      <Narrow wanted={wanted} onChange={setWanted} known={query.data?.pages[0]} />
      <Asked query={query} height={220}>
        {({ pages }) => <Rows rows={pages.flatMap((page) => page.applicants)} onChoose={setChosen} />}
      </Asked>
      <More query={query} />
    </div>
  );
}

function Rows({ rows, onChoose }: { rows: readonly ApplicantRow[]; onChoose: (id: string) => void }) {
  const { t } = useMessages();
  if (rows.length === 0) return <p className={classes.nothing}>{t("applicants.empty")}</p>;
  return (
    <ul className={classes.rows}>
      {rows.map((row) => (
        <li key={row.id}>
          <button type="button" className={classes.row} onClick={() => onChoose(row.id)}>
            <span className={classes.name}>
              <strong>{row.name}</strong>
              <small>{row.email}</small>
            </span>
            <span className={classes.tags}>
              {row.languages.map((one) => (
                <span key={one} className={classes.tag}>
                  {one}
                </span>
              ))}
              {row.campaign && <span className={classes.tag}>{row.campaign}</span>}
            </span>
            <span className={classes.stage}>{t(`stage.${row.stage}`)}</span>
            <Ago at={row.applied_at} className={classes.quiet} />
          </button>
        </li>
      ))}
    </ul>
  );
}

type NarrowProps = { wanted: Wanted; onChange: (wanted: Wanted) => void; known: ApplicantList | undefined };

function Narrow({ wanted, onChange, known }: NarrowProps) {
  const { t, coded, languageName } = useMessages();
  const set = (part: Partial<Wanted>) => onChange({ ...wanted, ...part });
  return (
    <Filters>
      <SearchField label={t("people.search")} search={wanted.search} onSearch={(search) => set({ search })} />
      <Choice
        label={t("applicants.stage")}
        every={t("applicants.everyStage")}
        of={STAGES}
        named={(stage) => (known ? `${coded("stage", stage)} (${known.by_stage[stage] ?? 0})` : coded("stage", stage))}
        value={wanted.stage}
        onChange={(stage) => set({ stage })}
      />
      <Choice
        label={t("certify.language")}
        every={t("applicants.everyLanguage")}
        of={known?.languages ?? []}
        named={languageName}
        value={wanted.language}
        onChange={(language) => set({ language })}
      />
      <Choice
        label={t("applicants.campaign")}
        every={t("applicants.everyCampaign")}
        of={known?.campaigns ?? []}
        named={(campaign) => campaign}
        value={wanted.campaign}
        onChange={(campaign) => set({ campaign })}
      />
    </Filters>
  );
}
