import { TextInput } from "@mantine/core";
import { Icon } from "@onhand/ui";
import { type KeyboardEvent, useId } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./WrapUp.module.css";

const MOST = 8;
const LONGEST = 40;

type Props = {
  tags: readonly string[];
  /** What is being written and no tag yet. */
  added: string;
  onChange: (tags: string[]) => void;
  onAdded: (text: string) => void;
};

export function withAdded(tags: readonly string[], added: string): string[] {
  const tag = added.trim().replace(/\s+/g, " ");
  return tag && tags.length < MOST ? [...new Set([...tags, tag])] : [...tags];
}

/** What it was about: proposed words that can be taken out, and own ones. */
export function Tags({ tags, added, onChange, onAdded }: Props) {
  const { t, coded } = useMessages();
  const labelId = useId();
  const add = () => {
    onChange(withAdded(tags, added));
    onAdded("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    add();
  };
  return (
    <div>
      <span id={labelId} className={classes.label}>
        {t("resolve.tags")}
      </span>
      <ul className={classes.tags} aria-labelledby={labelId}>
        {tags.map((tag) => (
          <li key={tag} className={classes.tag}>
            <span>{coded("errand", tag)}</span>
            <button
              type="button"
              aria-label={t("resolve.tags.remove", { tag: coded("errand", tag) })}
              onClick={() => onChange(tags.filter((each) => each !== tag))}
            >
              <Icon name="close" size={13} />
            </button>
          </li>
        ))}
      </ul>
      {tags.length < MOST && (
        <TextInput
          size="xs"
          mt={6}
          dir="auto"
          value={added}
          maxLength={LONGEST}
          aria-label={t("resolve.tags.add")}
          placeholder={t("resolve.tags.add")}
          onChange={(event) => onAdded(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}
