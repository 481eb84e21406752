import { type Counts, VIEWS, type View } from "@onhand/api";
import { Icon } from "@onhand/ui";
import { Link } from "@tanstack/react-router";
import { useMessages } from "../../messages/MessagesProvider";
import classes from "./ViewTabs.module.css";

/** The views with how many stand in each of those that ask for work; what is resolved only grows. */
export function ViewTabs({ view, counts }: { view: View; counts: Counts | undefined }) {
  const { t, locale } = useMessages();
  const compact = new Intl.NumberFormat(locale, { notation: "compact", maximumFractionDigits: 1 });
  return (
    <nav className={classes.tabs} aria-label={t("inbox.views")}>
      {VIEWS.map((each) => (
        <Link
          key={each}
          to="/$view"
          params={{ view: each }}
          className={classes.tab}
          data-chosen={each === view || undefined}
          aria-current={each === view ? "page" : undefined}
          data-calls={each === "offered" && (counts?.offered ?? 0) > 0 ? true : undefined}
        >
          <span className={classes.count}>
            {each === "resolved" ? <Icon name="resolve" /> : counts ? compact.format(counts[each]) : "–"}
          </span>
          <span className={classes.label}>{t(`inbox.view.${each}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
