import type { Test } from "@onhand/api";
import { Button } from "@mantine/core";
import { useMessages } from "../../messages/MessagesProvider";
import { useNow } from "../../time/clock";
import classes from "./Apply.module.css";

export function TestCard({ test, onBegin }: { test: Test; onBegin: () => void }) {
  const { t, locale } = useMessages();
  const now = useNow();
  const isLater = test.again_from !== null && Date.parse(test.again_from) > now;
  const canBegin = test.is_open || (test.again_from !== null && !isLater);
  return (
    <li className={classes.test} data-done={test.is_done || undefined}>
      <div>
        <strong dir="auto">{test.title}</strong>
        <p className={classes.quiet}>
          {t(`test.${test.kind}`)} · {t("practice.minutes", { count: test.minutes })}
          {test.is_done && ` · ${test.score ? t("test.score", { ...test.score }) : t("test.handedIn")}`}
        </p>
        {test.is_done && isLater && test.again_from && (
          <p className={classes.quiet}>
            {t("test.againFrom", {
              at: new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(
                new Date(test.again_from),
              ),
            })}
          </p>
        )}
      </div>
      {canBegin && (
        <Button
          variant={test.is_done ? "subtle" : "light"}
          aria-label={t("test.begin.of", { title: test.title })}
          onClick={onBegin}
        >
          {t(test.is_open ? "test.goOn" : test.is_done ? "test.again" : "test.begin")}
        </Button>
      )}
    </li>
  );
}
