import { useMantineColorScheme } from "@mantine/core";
import { useAction } from "../keys/Actions";
import { useSound } from "../sound/sound";

/** What the settings can change, by palette too, also while their menu is closed. */
export function useSettingsActions(): void {
  const { toggleColorScheme } = useMantineColorScheme();
  const sound = useSound();
  useAction("toggleColorScheme", toggleColorScheme);
  useAction("toggleSound", sound.toggle);
}
