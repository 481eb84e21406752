import { useEffect, useRef } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Composer.module.css";
import type { SuggestionState } from "./useSuggestions";

/** The focus stays in the text; the marked option is told through `aria-activedescendant`. */
export function SuggestionList({ id, state }: { id: string; state: SuggestionState }) {
  const { t, languageName } = useMessages();
  const marked = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new mark is what asks for the scroll
  useEffect(() => {
    marked.current?.scrollIntoView({ block: "nearest" });
  }, [state.active]);
  return (
    <div
      id={id}
      role="listbox"
      className={classes.suggestions}
      aria-label={t(state.sign === "@" ? "composer.mentions" : "composer.canned")}
    >
      {state.options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled where the focus is, in the text
        // biome-ignore lint/a11y/useFocusableInteractive: likewise
        <div
          key={option.key}
          ref={index === state.active ? marked : undefined}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === state.active}
          className={classes.suggestion}
          onMouseDown={(event) => event.preventDefault()}
          onMouseEnter={() => state.setActive(index)}
          onClick={() => state.choose(option)}
        >
          <span className={classes.suggestionTitle}>
            {option.title}
            {option.language && <span className={classes.otherLanguage}> · {languageName(option.language)}</span>}
          </span>
          <span className={classes.suggestionDetail}>{option.detail}</span>
        </div>
      ))}
    </div>
  );
}
