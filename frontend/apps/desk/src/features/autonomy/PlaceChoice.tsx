import type { Autonomy } from "@onhand/api";
import { useId } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./Autonomy.module.css";
import { marketsIn, type Place } from "./places";

type Props = { autonomy: Autonomy; place: Place; onChange: (place: Place) => void };

/** For which market and language the table below speaks. */
export function PlaceChoice({ autonomy, place, onChange }: Props) {
  const { t, language: own, languageName } = useMessages();
  const id = useId();
  const languages = autonomy.languages
    .map((tag) => ({ tag, name: languageName(tag) }))
    .sort((a, b) => a.name.localeCompare(b.name, own));
  return (
    <fieldset className={classes.place}>
      <legend>{t("autonomy.where")}</legend>
      <label>
        <span>{t("autonomy.market")}</span>
        <input
          type="text"
          list={`${id}-markets`}
          maxLength={40}
          value={place.market}
          placeholder={t("autonomy.market.every")}
          onChange={(event) => onChange({ ...place, market: event.currentTarget.value })}
        />
        <datalist id={`${id}-markets`}>
          {marketsIn(autonomy, place).map((market) => (
            <option key={market} value={market} />
          ))}
        </datalist>
      </label>
      <label>
        <span>{t("autonomy.language")}</span>
        <select
          value={place.language}
          onChange={(event) => onChange({ ...place, language: event.currentTarget.value })}
        >
          <option value="">{t("autonomy.language.every")}</option>
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
