import { Menu, useMantineColorScheme } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { LANGUAGES, type Language } from "../messages/catalogue";
import { useMessages } from "../messages/MessagesProvider";
import { useSound } from "../sound/sound";

const SCHEMES = ["auto", "light", "dark"] as const;

/** The part of the agent's menu that is about this program: colours, language, sound. */
export function Settings() {
  const { t, language, choose } = useMessages();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const sound = useSound();
  const mark = (chosen: boolean) => (chosen ? <Icon name="check" size={14} /> : <span style={{ width: 14 }} />);

  return (
    <>
      <Menu.Label>{t("settings.colors")}</Menu.Label>
      {SCHEMES.map((scheme) => (
        <Menu.Item
          key={scheme}
          leftSection={mark(scheme === colorScheme)}
          aria-current={scheme === colorScheme}
          onClick={() => setColorScheme(scheme)}
        >
          {t(`settings.colors.${scheme}`)}
        </Menu.Item>
      ))}
      <Menu.Label>{t("settings.language")}</Menu.Label>
      {Object.entries(LANGUAGES).map(([tag, name]) => (
        <Menu.Item
          key={tag}
          lang={tag}
          leftSection={mark(tag === language)}
          aria-current={tag === language}
          onClick={() => choose(tag as Language)}
        >
          {name}
        </Menu.Item>
      ))}
      <Menu.Label>{t("settings.sound")}</Menu.Label>
      <Menu.Item leftSection={mark(sound.on)} aria-current={sound.on} onClick={sound.toggle} closeMenuOnClick={false}>
        {t("settings.sound.offers")}
      </Menu.Item>
    </>
  );
}
