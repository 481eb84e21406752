import type { Me } from "@onhand/api";
import { Menu, UnstyledButton } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { Link } from "@tanstack/react-router";
import { useMessages } from "../../messages/MessagesProvider";
import { StateSign } from "../../presence/StateSign";
import { PRESENCES, presenceOf, usePresence } from "../../presence/usePresence";
import classes from "./PresenceMenu.module.css";

/** One's own presence, small: what it is, and a way to another. What each means stands on the page of one's own work. */
export function PresenceMenu({ me }: { me: Me }) {
  const { t } = useMessages();
  const change = usePresence();
  const presence = presenceOf(me);
  return (
    <Menu position="right-start" width={250} shadow="md" withinPortal>
      <Menu.Target>
        <UnstyledButton
          className={classes.presence}
          aria-label={t("presence.change", { state: t(`presence.state.${presence}`) })}
        >
          <StateSign presence={presence} />
          <span>{t(`presence.state.${presence}`)}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {PRESENCES.map((one) => (
          <Menu.Item
            key={one}
            leftSection={<StateSign presence={one} />}
            rightSection={one === presence ? <Icon name="check" size={14} /> : undefined}
            aria-current={one === presence}
            onClick={() => change.mutate({ presence: one })}
          >
            {t(`presence.state.${one}`)}
            <span className={classes.means}>{t(`presence.means.short.${one}`)}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/work/today">
          {t("presence.more")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
