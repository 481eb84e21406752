import type { Me } from "@onhand/api";
import { Menu, Text, UnstyledButton } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { forgetDrafts } from "../../conversations/drafts";
import { changeAgent } from "../../http/queries";
import { problemFrom, request } from "../../http/request";
import { useAction } from "../../keys/Actions";
import { useMessages } from "../../messages/MessagesProvider";
import { notify } from "../../notices/notices";
import classes from "./SelfMenu.module.css";

/** The agent's own menu: who is signed in, the settings that are handed in, the way out. */
export function SelfMenu({ me, children }: { me: Me; children: ReactNode }) {
  const { t, coded, languageName } = useMessages();
  const cache = useQueryClient();
  const signOut = async () => {
    try {
      await request("/sessions/current", { method: "DELETE" });
    } catch (error) {
      const { code } = problemFrom(error);
      if (code !== "unauthenticated") return notify("problem", coded("problem", code));
    }
    forgetDrafts();
    changeAgent(cache, null);
  };
  useAction("signOut", signOut);

  return (
    <Menu position="right-end" width={240} shadow="md" withinPortal>
      <Menu.Target>
        <UnstyledButton className={classes.self} aria-label={t("self.menu", { name: me.name })}>
          <span aria-hidden="true">{initials(me.name)}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <Text fw={600} size="sm" truncate>
            {me.name}
          </Text>
          <Text size="xs" c="var(--text-quiet)" truncate>
            {me.email}
          </Text>
          <Text size="xs" c="var(--text-quiet)">
            {me.languages.map(languageName).join(", ")}
          </Text>
        </div>
        <Menu.Divider />
        {children}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="signout" size={14} />} onClick={signOut}>
          {t("self.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return letters
    .map((word) => Array.from(word ?? "")[0] ?? "")
    .join("")
    .toUpperCase();
}
