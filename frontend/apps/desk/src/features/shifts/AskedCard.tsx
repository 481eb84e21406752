import type { ClaimShown } from "@onhand/api";
import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import { answerAbsence } from "./queries";
import classes from "./Shifts.module.css";
import { useShiftChange } from "./useShiftChange";
import { What } from "./What";

/** Somebody who did not come is asked, before anything follows. */
export function AskedCard({ claim }: { claim: ClaimShown }) {
  const { t } = useMessages();
  const [text, setText] = useState("");
  const answer = useShiftChange(() => answerAbsence(claim.id, text));
  return (
    <section className={classes.asked} aria-label={t("shifts.asked.title")}>
      <h2>{t("shifts.asked.title")}</h2>
      <What shift={claim} bonus={0} withDay />
      <p>{t("shifts.asked.intro")}</p>
      <Textarea
        label={t("shifts.asked.label")}
        value={text}
        maxLength={500}
        autosize
        minRows={2}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button disabled={!text.trim()} loading={answer.isPending} onClick={() => answer.mutate()}>
        {t("shifts.asked.send")}
      </Button>
    </section>
  );
}
