import { EmptyState } from "@probity/ui/content/EmptyState";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Page } from "@probity/ui/page/Page";
import type { ReactNode } from "react";
import { useLoaderData, useLocation, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { address, inLanguage, languageOf } from "../addresses.js";
import { ask } from "../ask.js";
import { footer } from "../page/footer.js";
import { head } from "../page/head.js";
import { graphLanguage, usePageWords, wordsOf } from "../words.js";
import { forcesQuery, type ListedForce } from "./forces.query.js";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).search);
  const { forces } = await ask(context, forcesQuery, { language: graphLanguage(language) });
  const sorted = forces.toSorted((a, b) => a.name.localeCompare(b.name, language));
  return { forces: sorted, language, today: londonDay() };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  const language = loaderData?.language ?? "en";
  return head({ title: wordsOf(language)("forces.title"), language, location });
};

export default function ForcesPage(): ReactNode {
  const { forces, today } = useLoaderData<typeof loader>();
  const { language, t } = usePageWords();
  const location = useLocation();
  const historic = forces.filter((force) => force.historic);
  return (
    <Page
      header={{ name: t("site.name"), href: address("/", language) }}
      language={{ current: language, hrefFor: (code) => inLanguage(location, code) }}
      footer={footer(t, language)}
    >
      <h1 className="govuk-heading-xl">{t("forces.title")}</h1>
      <p className="govuk-body-l">{t("forces.intro")}</p>
      <h2 className="govuk-heading-m">{t("forces.current")}</h2>
      {forces.length > historic.length ? (
        <ForceList forces={forces.filter((force) => !force.historic)} />
      ) : (
        <EmptyState title={t("forces.none", { date: formatDate(today, language) })} />
      )}
      {historic.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("forces.historic")}</h2>
          <p className="govuk-body">{t("forces.historicIntro")}</p>
          <ForceList forces={historic} />
        </>
      )}
    </Page>
  );
}

function ForceList({ forces }: { forces: readonly ListedForce[] }): ReactNode {
  const { language, t } = usePageWords();
  return (
    <ul className="govuk-list govuk-list--spaced">
      {forces.map(({ slug, name, governingBody }) => (
        <li key={slug}>
          <a className="govuk-link govuk-!-font-weight-bold" href={address(`/${slug}`, language)}>
            {name}
          </a>
          {governingBody && (
            <>
              <br />
              {t(`body.${governingBody.kind}`)}
              {governingBody.validTo && `, ${t("body.ended", { date: formatDate(governingBody.validTo, language) })}`}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
