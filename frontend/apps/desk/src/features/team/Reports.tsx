import type { TeamReport } from "@onhand/api";
import { Button, Group } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { request } from "../../http/request";
import { useMessages } from "../../messages/MessagesProvider";
import { useProblemNotice } from "../../notices/useProblemNotice";
import { Ago } from "../../time/Ago";
import { reportsQuery } from "./queries";
import classes from "./Team.module.css";

/** For leads: what somebody reported, with what it said then. Nothing else of the room is looked at for them. */
export function Reports() {
  const { t } = useMessages();
  const { data: reports = [] } = useQuery(reportsQuery);
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="reports" className={classes.reports}>
      <h2 id="reports">{t("team.reports")}</h2>
      {reports.map((report) => (
        <Report key={report.message_id + report.reporter.id} report={report} />
      ))}
    </section>
  );
}

function Report({ report }: { report: TeamReport }) {
  const { t } = useMessages();
  const sayProblem = useProblemNotice();
  const cache = useQueryClient();
  const settle = useMutation({
    mutationFn: (remove: boolean) =>
      request(`/team/reports/${report.message_id}/settle`, { method: "POST", body: { remove } }),
    onError: sayProblem,
    onSettled: () => cache.invalidateQueries({ queryKey: ["team"] }),
  });
  return (
    <article className={classes.report}>
      <span className={classes.quiet}>
        {t("team.report.of", { author: report.author.name, reporter: report.reporter.name })} · <Ago at={report.at} />
      </span>
      <blockquote dir="auto">{report.said}</blockquote>
      <p dir="auto">{report.reason}</p>
      <Group gap="xs">
        <Button
          variant="default"
          size="xs"
          loading={settle.isPending && settle.variables === false}
          onClick={() => settle.mutate(false)}
        >
          {t("team.report.keep")}
        </Button>
        <Button size="xs" loading={settle.isPending && settle.variables === true} onClick={() => settle.mutate(true)}>
          {t("team.report.remove")}
        </Button>
      </Group>
    </article>
  );
}
