import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { usePageWords } from "../words.js";
import type { Vacancy } from "./force.query.js";

/** The public offices that nobody holds, each since when. */
export function Vacancies({ rows }: { rows: readonly Vacancy[] }): ReactNode {
  const { language, t } = usePageWords();
  if (rows.length === 0) return null;
  return (
    <ul className="govuk-list">
      {rows.map(({ office, since }) => (
        <li key={office.id}>
          {office.title}:{" "}
          {since ? t("holders.vacantSince", { date: formatDate(since, language) }) : t("holders.neverHeld")}
        </li>
      ))}
    </ul>
  );
}
