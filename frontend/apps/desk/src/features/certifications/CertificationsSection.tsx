import type { CertifiedList, CertifiedShown } from "@onhand/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "../../asked/Asked";
import { More } from "../../asked/More";
import { Choice, Filters, SearchField } from "../../filters/Filters";
import { useMessages } from "../../messages/MessagesProvider";
import { ChangeDialog, type Change } from "./ChangeDialog";
import { Requests } from "./Requests";
import { certifiedQuery, type Wanted } from "./queries";
import classes from "./Certifications.module.css";

/** Who is certified for what: agents down, skills across. */
export default function CertificationsSection() {
  const [wanted, setWanted] = useState<Wanted>({ search: "", skill: "", language: "" });
  const [change, setChange] = useState<Change | null>(null);
  const query = useInfiniteQuery(certifiedQuery(wanted));
  const first = query.data?.pages[0];
  return (
    <div className={classes.page}>
      <Requests onGrant={setChange} />
      <Narrow wanted={wanted} onChange={setWanted} known={first} />
      <Asked query={query} height={220}>
        {({ pages }) => (
          <Matrix
            agents={pages.flatMap((page) => page.agents)}
            skills={["", ...(pages[0]?.skills ?? [])]}
            onChange={setChange}
          />
        )}
      </Asked>
      <More query={query} />
      {change && <ChangeDialog change={change} languages={first?.languages ?? []} onClose={() => setChange(null)} />}
    </div>
  );
}

type NarrowProps = { wanted: Wanted; onChange: (wanted: Wanted) => void; known: CertifiedList | undefined };

function Narrow({ wanted, onChange, known }: NarrowProps) {
  const { t, coded, languageName } = useMessages();
  const set = (part: Partial<Wanted>) => onChange({ ...wanted, ...part });
  return (
    <Filters>
      <SearchField label={t("people.search")} search={wanted.search} onSearch={(search) => set({ search })} />
      <Choice
        label={t("certify.skill")}
        every={t("certify.everySkill")}
        of={known?.skills ?? []}
        named={(skill) => coded("skill", skill)}
        value={wanted.skill}
        onChange={(skill) => set({ skill })}
      />
      <Choice
        label={t("certify.language")}
        every={t("applicants.everyLanguage")}
        of={known?.languages ?? []}
        named={languageName}
        value={wanted.language}
        onChange={(language) => set({ language })}
      />
    </Filters>
  );
}

type MatrixProps = {
  agents: readonly CertifiedShown[];
  skills: readonly string[];
  onChange: (change: Change) => void;
};

function Matrix({ agents, skills, onChange }: MatrixProps) {
  const { t, coded } = useMessages();
  if (agents.length === 0) return <p className={classes.quiet}>{t("certify.nobody")}</p>;
  return (
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
            <AgentRow key={agent.id} agent={agent} skills={skills} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </section>
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
