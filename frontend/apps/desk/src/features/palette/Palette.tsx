import "@mantine/spotlight/styles.css";
import { Kbd } from "@mantine/core";
import { Spotlight, spotlight } from "@mantine/spotlight";
import { Icon } from "@onhand/ui";
import { VIEWS } from "@onhand/api";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { meQuery } from "../../http/queries";
import { useAction, useActions, useAvailableActions } from "../../keys/Actions";
import { ACTIONS, keyFor } from "../../keys/keymap";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Palette.module.css";

/** Everything that can be done just now, to be found by its name. */
export default function Palette() {
  const { t } = useMessages();
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const actions = useActions();
  const available = useAvailableActions();
  useAction("palette", spotlight.open);

  const commands = ACTIONS.filter((name) => name !== "palette" && available.includes(name)).map((name) => ({
    id: name,
    label: t(`action.${name}`),
    onClick: () => void actions.run(name),
    rightSection: keyFor(name) ? <Kbd>{keyFor(name)}</Kbd> : null,
  }));
  const places = VIEWS.map((view) => ({
    id: `go-${view}` as string,
    label: t("palette.goTo", { view: t(`inbox.view.${view}`) }),
    onClick: () => void navigate({ to: "/$view", params: { view }, search: {} }),
  }));

  if (me?.role === "lead") {
    const goThere = () => void navigate({ to: "/autonomy" });
    places.push({ id: "go-autonomy", label: t("palette.goToAutonomy"), onClick: goThere });
  }

  return (
    <Spotlight
      actions={[
        { group: t("palette.commands"), actions: commands },
        { group: t("palette.places"), actions: places },
      ]}
      classNames={{ actionsGroup: classes.group as string }}
      attributes={{ content: { "aria-label": t("palette.search") } }}
      overlayProps={{ blur: 0 }}
      shortcut={null}
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound={t("palette.nothingFound")}
      searchProps={{
        leftSection: <Icon name="search" />,
        placeholder: t("palette.search"),
        "aria-label": t("palette.search"),
      }}
    />
  );
}
