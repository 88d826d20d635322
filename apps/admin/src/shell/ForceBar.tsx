import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "./acting-force.js";

/** For which force and in which office the person acts; with several forces, the choice between them; sign out. */
export function ForceBar(): ReactNode {
  const { t } = useTranslation();
  const { name, acting, forces, switchTo } = useSession();
  return (
    <section className="ad-force-bar" aria-label={t("shell.actingFor")}>
      <p className="ad-force-bar__who">
        <span>{t("shell.actingFor")}</span> <strong>{acting.force.name}</strong>
        {acting.force.historic && ` (${t("shell.historic")})`} <span>{t("shell.as", { title: acting.title })}</span>
      </p>
      {forces.length > 1 && (
        <div className="ad-force-bar__switch">
          <label htmlFor="acting-force">{t("shell.switchForce")}</label>
          <select
            id="acting-force"
            className="govuk-select"
            value={acting.force.id}
            onChange={(event) => switchTo(event.target.value)}
          >
            {forces.map(({ force, title }) => (
              <option key={force.id} value={force.id}>
                {`${force.name}: ${title}`}
              </option>
            ))}
          </select>
        </div>
      )}
      <form method="post" action="/auth/sign-out" className="ad-force-bar__out">
        <span>{name}</span>
        <button type="submit" className="ad-link-button">
          {t("shell.signOut")}
        </button>
      </form>
    </section>
  );
}
