import { InsetText } from "@probity/ui/content/InsetText";
import { formatDate, londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { address, languageOf } from "../addresses.js";
import { ask, notFound, slugOf } from "../ask.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { head } from "../page/head.js";
import { graphLanguage, usePageWords, wordsOf } from "../words.js";
import { forceQuery, holdersQuery } from "./force.query.js";
import { Due, GiftsSection, Holders, Latest, PermissionsSection, Protocols } from "./sections.js";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).search);
  const variables = { slug: slugOf(params["force"]), language: graphLanguage(language) };
  const { force } = await ask(context, forceQuery, variables);
  if (!force) throw notFound();
  const ended = force.historic ? force.governingBody?.validTo : null;
  if (!ended || force.officeHolders.length > 0) return { force, language, today: londonDay(), holdersOn: londonDay() };
  const last = await ask(context, holdersQuery, { ...variables, on: ended });
  const { officeHolders = [], vacancies = [] } = last.force ?? {};
  return { force: { ...force, officeHolders, vacancies }, language, today: londonDay(), holdersOn: ended };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { force, language } = loaderData;
  return head({ title: wordsOf(language)("navigation.overview"), language, location, force });
};

export default function ForcePage(): ReactNode {
  const { force, today, holdersOn } = useLoaderData<typeof loader>();
  const { language, t } = usePageWords();
  const body = force.governingBody;
  return (
    <ForceFrame force={force} section="overview">
      <h1 className="govuk-heading-xl">{force.name}</h1>
      {force.historic && (
        <InsetText>
          {body?.validTo
            ? t("force.historicSince", { body: t(`body.${body.kind}`), date: formatDate(body.validTo, language) })
            : t("force.historic")}
        </InsetText>
      )}
      {!force.historic && <p className="govuk-body-l">{t("force.intro", { force: force.name })}</p>}
      <Holders force={force} today={holdersOn} />
      {!force.historic && <Due force={force} today={today} />}
      <Latest force={force} today={today} />
      <GiftsSection force={force} today={today} />
      <PermissionsSection force={force} />
      <Protocols force={force} today={today} />
      {!force.historic && (
        <p className="govuk-body">
          <a className="govuk-link" href={address(`/${force.slug}/publication`, language)}>
            {t("publication.link")}
          </a>
          <br />
          <a className="govuk-link" href={address(`/${force.slug}/complaints`, language)}>
            {t("complaints.link")}
          </a>
          <br />
          <a className="govuk-link" href={address(`/${force.slug}/concern`, language)}>
            {t("concern.link")}
          </a>
        </p>
      )}
    </ForceFrame>
  );
}
