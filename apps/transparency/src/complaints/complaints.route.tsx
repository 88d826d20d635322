import { EmptyState } from "@probity/ui/content/EmptyState";
import { formatDate, londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { address } from "../addresses.js";
import { Downloads } from "../page/Downloads.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { head } from "../page/head.js";
import { financialYearOf, yearInWords } from "../publication/publication.query.js";
import { usePageWords, wordsOf } from "../words.js";
import { askComplaints, type ComplaintsForce } from "./complaints.query.js";
import { YearSoFar } from "./YearSoFar.js";
import { YearFigures } from "./YearFigures.js";

export async function loader(args: LoaderFunctionArgs) {
  return { ...(await askComplaints(args)), today: londonDay() };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { force, language } = loaderData;
  const data = [
    { type: "application/json" as const, href: address(`/${force.slug}/complaints.json`, language) },
    { type: "text/csv" as const, href: address(`/${force.slug}/complaints.csv`, language) },
  ];
  return head({ title: wordsOf(language)("complaints.title"), language, location, force, data });
};

/** How many complaints and concerns a force recorded in years that have ended, by what rule, and where to complain. */
export default function ComplaintsPage(): ReactNode {
  const { force, today } = useLoaderData<typeof loader>();
  const { language, t } = usePageWords();
  const running = financialYearOf(today);
  const next = { year: yearInWords(running), date: formatDate(`${running + 1}-04-01`, language) };
  return (
    <ForceFrame force={force} trail={[{ text: t("complaints.title") }]}>
      <h1 className="govuk-heading-xl">{t("complaints.title")}</h1>
      <p className="govuk-body-l">{t("complaints.intro")}</p>
      <Where force={force} />
      <h2 className="govuk-heading-m">{t("complaints.ruleTitle")}</h2>
      <p className="govuk-body">{t("complaints.rule")}</p>
      <p className="govuk-body">{t("complaints.next", next)}</p>
      {force.complaintFigures.length + force.complaintQuarters.length === 0 && (
        <EmptyState title={t("complaints.noYear")}>{t("complaints.noYearMeaning", next)}</EmptyState>
      )}
      <YearSoFar quarters={force.complaintQuarters} />
      {force.complaintFigures.map((figures) => (
        <YearFigures key={figures.year} figures={figures} />
      ))}
      <Downloads
        json={address(`/${force.slug}/complaints.json`, language)}
        csv={address(`/${force.slug}/complaints.csv`, language)}
      />
    </ForceFrame>
  );
}

/** Where one complains, so that no figure is read as if nobody could. */
function Where({ force }: { force: ComplaintsForce }): ReactNode {
  const { language, t } = usePageWords();
  return (
    <>
      <h2 className="govuk-heading-m">{t("complaints.whereTitle")}</h2>
      <p className="govuk-body">
        {t("complaints.where")}{" "}
        <a className="govuk-link" href={address(`/${force.slug}/concern`, language)}>
          {t("complaints.whereLink")}
        </a>
      </p>
    </>
  );
}
