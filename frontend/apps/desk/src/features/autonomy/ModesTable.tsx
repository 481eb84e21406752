import { type Autonomy, type ErrandMode, MODES, type Mode, type SetMode } from "@onhand/api";
import { Loader } from "@mantine/core";
import { Icon } from "@onhand/ui";
import type { KeyboardEvent } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import { Ago } from "../../time/Ago";
import type { Change } from "./AutonomyPage";
import classes from "./Autonomy.module.css";
import { EVERYWHERE, elsewhere, type InForce, inForce, type Place } from "./places";

type Props = {
  autonomy: Autonomy;
  place: Place;
  pending: Change | null;
  onPlace: (place: Place) => void;
  onChange: (errand: string, mode: Mode | null) => void;
};

/** Errands down, modes across. A choice holds at once, so keys only move; Enter or a click chooses. */
export function ModesTable(props: Props) {
  const { t, coded, language } = useMessages();
  const errands = props.autonomy.errands
    .map((errand) => ({ errand, name: coded("errand", errand.id) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  if (errands.length === 0) return <p className={classes.quiet}>{t("autonomy.empty")}</p>;
  return (
    <div className={classes.scroller}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("autonomy.errand")}</th>
            {MODES.map((mode) => (
              <th key={mode} scope="col" className={classes.mode}>
                {t(`mode.${mode}`)}
                <span>{t(`mode.${mode}.what`)}</span>
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {errands.map(({ errand, name }) => (
            <Row key={errand.id} {...props} errand={errand} name={name} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Props & { errand: ErrandMode; name: string };

function Row({ errand, name, autonomy, place, pending, onPlace, onChange }: RowProps) {
  const { t } = useMessages();
  const now = inForce(errand, autonomy.set, place);
  const isChanging = pending?.errand === errand.id;
  return (
    <tr>
      <th scope="row">
        {name}
        {errand.writes && <span className={classes.quiet}>{t("autonomy.writes")}</span>}
        <Elsewhere rules={elsewhere(errand.id, autonomy, place)} onPlace={onPlace} />
      </th>
      {MODES.map((mode) => (
        <td key={mode} className={classes.cell}>
          <button
            type="button"
            className={classes.choice}
            aria-pressed={now.mode === mode}
            aria-label={`${name}: ${t(`mode.${mode}`)}`}
            title={t(`mode.${mode}.what`)}
            data-inherited={(now.mode === mode && !now.isOwn) || undefined}
            tabIndex={now.mode === mode ? 0 : -1}
            disabled={isChanging}
            onKeyDown={moveAmongModes}
            onClick={() => (now.mode === mode && now.isOwn ? undefined : onChange(errand.id, mode))}
          >
            {isChanging && pending.mode === mode ? <Loader size={14} /> : <span className={classes.dot} />}
            <span className={classes.small}>{t(`mode.${mode}`)}</span>
          </button>
        </td>
      ))}
      <td className={classes.setter}>
        <Setter now={now} place={place} name={name} onTakeBack={() => onChange(errand.id, null)} />
      </td>
    </tr>
  );
}

type SetterProps = { now: InForce; place: Place; name: string; onTakeBack: () => void };

function Setter({ now, place, name, onTakeBack }: SetterProps) {
  const { t } = useMessages();
  const isEverywhere = place.market === EVERYWHERE.market && place.language === EVERYWHERE.language;
  if (!now.rule || !now.isOwn) return isEverywhere ? null : <span>{t("autonomy.inherited")}</span>;
  return (
    <>
      <span>{t("autonomy.setBy", { name: now.rule.set_by })}</span> <Ago at={now.rule.set_at} />
      <button type="button" aria-label={t("autonomy.takeBack.of", { errand: name })} onClick={onTakeBack}>
        {t("autonomy.takeBack")}
      </button>
    </>
  );
}

/** What else is set for the errand, each a way to go there. */
function Elsewhere({ rules, onPlace }: { rules: SetMode[]; onPlace: (place: Place) => void }) {
  const { t, languageName } = useMessages();
  if (rules.length === 0) return null;
  return (
    <span className={classes.elsewhere}>
      <Icon name="globe" size={13} />
      <span className="visually-hidden">{t("autonomy.exceptions")}</span>
      {rules.map(({ market, language, mode }) => {
        const place = [market, language && languageName(language)].filter(Boolean).join(", ");
        return (
          <button key={`${market}.${language}`} type="button" onClick={() => onPlace({ market, language })}>
            {t("autonomy.exception", { place: place || t("autonomy.everywhere"), mode: t(`mode.${mode}`) })}
          </button>
        );
      })}
    </span>
  );
}

function moveAmongModes(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...(event.currentTarget.closest("tr")?.querySelectorAll<HTMLButtonElement>("[aria-pressed]") ?? [])];
  buttons[buttons.indexOf(event.currentTarget) + step]?.focus();
}
