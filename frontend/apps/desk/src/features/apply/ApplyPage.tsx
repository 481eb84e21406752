import { Icon } from "@onhand/ui";
import { useEffect, useState } from "react";
import { useMessages } from "../../messages/MessagesProvider";
import { NoticeList } from "../../notices/NoticeList";
import { ApplyForm } from "./ApplyForm";
import { OwnApplication } from "./OwnApplication";
import { keepToken, knownToken } from "./token";
import classes from "./Apply.module.css";

/** Public: applying, and everything that follows until the first sign-in. */
export default function ApplyPage() {
  const { t } = useMessages();
  const [token, setToken] = useState(knownToken);
  useEffect(() => {
    const changed = () => setToken(knownToken());
    window.addEventListener("hashchange", changed);
    return () => window.removeEventListener("hashchange", changed);
  }, []);
  const know = (next: string | null) => {
    keepToken(next);
    setToken(next);
    window.scrollTo(0, 0);
  };
  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <div className={classes.brand}>
          <Icon name="desk" size={22} /> onhand
        </div>
        {token ? <OwnApplication token={token} onGone={() => know(null)} /> : <ApplyForm onApplied={know} />}
        <a className={classes.quiet} href="/desk/">
          {t("apply.signIn")}
        </a>
      </div>
      <NoticeList />
    </main>
  );
}
