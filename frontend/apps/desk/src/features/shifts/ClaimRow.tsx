import type { ClaimShown } from "@onhand/api";
import { Button, Menu } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { agentsQuery } from "../../http/queries";
import { useMessages } from "../../messages/MessagesProvider";
import { giveBack, offerPlace } from "./queries";
import classes from "./Shifts.module.css";
import { useShiftChange } from "./useShiftChange";
import { What } from "./What";

/** One's own place: to keep, to give back, or to pass on to a colleague. */
export function ClaimRow({ claim, isPast }: { claim: ClaimShown; isPast?: boolean }) {
  const { t, coded } = useMessages();
  const isOffered = claim.offered_to !== null;
  return (
    <li className={classes.row}>
      <div className={classes.main}>
        <What shift={claim} bonus={claim.bonus_percent} withDay={!!isPast} />
        {isPast && <span className={classes.quiet}>{coded("claimState", claim.state)}</span>}
        {isOffered && !isPast && <span className={classes.offered}>{t("shifts.isOffered")}</span>}
      </div>
      {!isPast && claim.state === "claimed" && <Choices claim={claim} />}
    </li>
  );
}

function Choices({ claim }: { claim: ClaimShown }) {
  const { t } = useMessages();
  const back = useShiftChange(() => giveBack(claim.id));
  const swap = useShiftChange((to: string | null) => offerPlace(claim.id, to));
  const { data: colleagues } = useQuery(agentsQuery);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="sm" variant="default" loading={back.isPending || swap.isPending}>
          {t("shifts.change")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: "auto" }}>
        <Menu.Item onClick={() => back.mutate()}>{t("shifts.giveBack")}</Menu.Item>
        {claim.offered_to === null ? (
          <>
            <Menu.Item onClick={() => swap.mutate("")}>{t("shifts.offerAll")}</Menu.Item>
            {colleagues && colleagues.length > 0 && <Menu.Label>{t("shifts.offerOne")}</Menu.Label>}
            {colleagues?.slice(0, 30).map(({ id, name }) => (
              <Menu.Item key={id} onClick={() => swap.mutate(id)}>
                {name}
              </Menu.Item>
            ))}
          </>
        ) : (
          <Menu.Item onClick={() => swap.mutate(null)}>{t("shifts.keep")}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
