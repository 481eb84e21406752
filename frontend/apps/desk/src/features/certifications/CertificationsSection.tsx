import type { CertifiedList, CertifiedShown } from "@onhand/api";
import { Button, Skeleton, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemFrom, request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { ChangeDialog, type Change } from "./ChangeDialog";
import { Requests } from "./Requests";
import classes from "./Certifications.module.css";

/** Who is certified for what: agents down, skills across. */
export default function CertificationsSection() {
  const { t, coded, languageName } = useMessages();
  const [wanted, setWanted] = useState({ search: "", skill: "", language: "" });
  const [change, setChange] = useState<Change | null>(null);
  const query = useInfiniteQuery({
    queryKey: ["people", "certifications", wanted],
    queryFn: ({ pageParam }) =>
      request<CertifiedList>(
        `/people/certifications?${new URLSearchParams({ ...wanted, cursor: pageParam, limit: "50" })}`,
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next_cursor,
  });
  const first = query.data?.pages[0];
  const agents = query.data?.pages.flatMap((page) => page.agents) ?? [];
  const skills = first ? ["", ...first.skills] : [];
  const set = (part: Partial<typeof wanted>) => setWanted((now) => ({ ...now, ...part }));
  return (
    <div className={classes.page}>
      <Requests onGrant={setChange} />
      <div className={classes.filters}>
        <input
          type="search"
          aria-label={t("people.search")}
          placeholder={t("people.search")}
          value={wanted.search}
          onChange={(event) => set({ search: event.currentTarget.value })}
        />
        <select
          aria-label={t("certify.skill")}
          value={wanted.skill}
          onChange={(event) => set({ skill: event.currentTarget.value })}
        >
          <option value="">{t("certify.everySkill")}</option>
          {first?.skills.map((one) => (
            <option key={one} value={one}>
              {coded("skill", one)}
            </option>
          ))}
        </select>
        <select
          aria-label={t("certify.language")}
          value={wanted.language}
          onChange={(event) => set({ language: event.currentTarget.value })}
        >
          <option value="">{t("applicants.everyLanguage")}</option>
          {first?.languages.map((one) => (
            <option key={one} value={one}>
              {languageName(one)}
            </option>
          ))}
        </select>
      </div>
      {query.isPending && <Skeleton h={220} aria-label={t("state.loading")} />}
      {query.isError && (
        <Text role="alert">
          {coded("problem", problemFrom(query.error).code)}{" "}
          <Button size="compact-sm" variant="default" onClick={() => query.refetch()}>
            {t("state.retry")}
          </Button>
        </Text>
      )}
      {query.isSuccess && agents.length === 0 && <p className={classes.quiet}>{t("certify.nobody")}</p>}
      {agents.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
        <section className={classes.scroller} tabIndex={0} aria-label={t("people.certifications")}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t("certify.agent")}</th>
                {skills.map((skill) => (
                  <th key={skill} scope="col">
                    {coded("skill", skill || "any")}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {agents.map((agent) => (
                <AgentRow key={agent.id} agent={agent} skills={skills} onChange={setChange} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {query.hasNextPage && (
        <Button variant="default" loading={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
          {t("inbox.more")}
        </Button>
      )}
      {change && <ChangeDialog change={change} languages={first?.languages ?? []} onClose={() => setChange(null)} />}
    </div>
  );
}

type RowProps = { agent: CertifiedShown; skills: readonly string[]; onChange: (change: Change) => void };

function AgentRow({ agent, skills, onChange }: RowProps) {
  const { t, coded, languageName } = useMessages();
  return (
    <tr>
      <th scope="row">
        {agent.name}
        <small>{agent.email}</small>
      </th>
      {skills.map((skill) => (
        <td key={skill}>
          {agent.certifications
            .filter((one) => one.skill === skill)
            .map((one) => {
              const place = [one.language || "*", one.market].filter(Boolean).join(" ");
              return (
                <button
                  key={place}
                  type="button"
                  className={classes.one}
                  data-level={one.level}
                  title={`${t(`level.${one.level as 1 | 2 | 3}`)} – ${one.granted_by}: ${coded("certify.reason", one.reason)}`}
                  aria-label={t("certify.change.of", {
                    name: agent.name,
                    skill: coded("skill", skill || "any"),
                    language: one.language ? languageName(one.language) : t("language.any"),
                    level: one.level,
                  })}
                  onClick={() => onChange({ agentId: agent.id, name: agent.name, ...one, isNew: false })}
                >
                  {place} · {one.level}
                </button>
              );
            })}
          <button
            type="button"
            className={classes.add}
            aria-label={t("certify.add.of", { name: agent.name, skill: coded("skill", skill || "any") })}
            onClick={() =>
              onChange({
                agentId: agent.id,
                name: agent.name,
                skill,
                language: agent.languages[0] ?? "",
                market: "",
                level: 2,
                isNew: true,
              })
            }
          >
            +
          </button>
        </td>
      ))}
    </tr>
  );
}
