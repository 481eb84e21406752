import { NativeSelect, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import classes from "./Filters.module.css";

const SEARCH_AFTER_MS = 250;

/** What narrows a list, in a row that breaks where it must. */
export function Filters({ children }: { children: ReactNode }) {
  return <div className={classes.filters}>{children}</div>;
}

type SearchProps = { label: string; search: string; onSearch: (search: string) => void };

/** Tells what is searched for once nobody types any more. */
export function SearchField({ label, search, onSearch }: SearchProps) {
  const [text, setText] = useState(search);
  const searchLater = useDebouncedCallback(onSearch, SEARCH_AFTER_MS);
  return (
    <TextInput
      className={classes.search as string}
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        searchLater(event.currentTarget.value.trim());
      }}
    />
  );
}

type ChoiceProps = {
  label: string;
  /** What it says where nothing is chosen. */
  every: string;
  of: readonly string[];
  named: (one: string) => string;
  value: string;
  onChange: (value: string) => void;
};

/** One of several, or every one. What is chosen stays among them while they are not known. */
export function Choice({ label, every, of, named, value, onChange }: ChoiceProps) {
  const known = value && !of.includes(value) ? [value, ...of] : of;
  return (
    <NativeSelect
      aria-label={label}
      data={[{ value: "", label: every }, ...known.map((one) => ({ value: one, label: named(one) }))]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
