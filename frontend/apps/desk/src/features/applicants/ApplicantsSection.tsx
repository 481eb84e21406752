import { Button, Skeleton, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemFrom } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import { ApplicantPage } from "./ApplicantPage";
import { applicantsQuery, type Wanted } from "./queries";
import classes from "./Applicants.module.css";

const STAGES = ["in_review", "practising", "testing", "applied", "accepted", "declined"] as const;

/** Who applied, the longest waiting first; one of them at a time to decide about. */
export default function ApplicantsSection() {
  const { t, coded } = useMessages();
  const [chosen, setChosen] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Wanted>({ stage: "in_review", language: "", campaign: "", search: "" });
  const query = useInfiniteQuery(applicantsQuery(wanted));
  if (chosen) return <ApplicantPage id={chosen} onClose={() => setChosen(null)} />;
  const first = query.data?.pages[0];
  const rows = query.data?.pages.flatMap((page) => page.applicants) ?? [];
  return (
    <div className={classes.list}>
      <Filters wanted={wanted} onChange={setWanted} known={first} />
      {query.isPending && <Skeleton h={220} aria-label={t("state.loading")} />}
      {query.isError && (
        <Text role="alert">
          {coded("problem", problemFrom(query.error).code)}{" "}
          <Button size="compact-sm" variant="default" onClick={() => query.refetch()}>
            {t("state.retry")}
          </Button>
        </Text>
      )}
      {query.isSuccess && rows.length === 0 && <p className={classes.nothing}>{t("applicants.empty")}</p>}
      <ul className={classes.rows}>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className={classes.row} onClick={() => setChosen(row.id)}>
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
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
          {t("inbox.more")}
        </Button>
      )}
    </div>
  );
}

type FilterProps = {
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
  known: { by_stage: Record<string, number>; campaigns: string[]; languages: string[] } | undefined;
};

function Filters({ wanted, onChange, known }: FilterProps) {
  const { t, languageName } = useMessages();
  const set = (part: Partial<Wanted>) => onChange({ ...wanted, ...part });
  return (
    <div className={classes.filters}>
      <input
        type="search"
        aria-label={t("people.search")}
        placeholder={t("people.search")}
        value={wanted.search}
        onChange={(event) => set({ search: event.currentTarget.value })}
      />
      <select
        aria-label={t("applicants.stage")}
        value={wanted.stage}
        onChange={(event) => set({ stage: event.currentTarget.value })}
      >
        <option value="">{t("applicants.everyStage")}</option>
        {STAGES.map((stage) => (
          <option key={stage} value={stage}>
            {t(`stage.${stage}`)} ({known?.by_stage[stage] ?? 0})
          </option>
        ))}
      </select>
      <select
        aria-label={t("certify.language")}
        value={wanted.language}
        onChange={(event) => set({ language: event.currentTarget.value })}
      >
        <option value="">{t("applicants.everyLanguage")}</option>
        {known?.languages.map((one) => (
          <option key={one} value={one}>
            {languageName(one)}
          </option>
        ))}
      </select>
      <select
        aria-label={t("applicants.campaign")}
        value={wanted.campaign}
        onChange={(event) => set({ campaign: event.currentTarget.value })}
      >
        <option value="">{t("applicants.everyCampaign")}</option>
        {known?.campaigns.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </div>
  );
}
