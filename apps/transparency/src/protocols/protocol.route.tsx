import { EmptyState } from "@probity/ui/content/EmptyState";
import { InsetText } from "@probity/ui/content/InsetText";
import { formatDate, londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { Downloads } from "../page/Downloads.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { head } from "../page/head.js";
import { langOf, usePageWords, wordsOf } from "../words.js";
import { Approvals, VersionFacts, Versions } from "./Versions.js";
import { Clauses, OtherRules } from "./Clauses.js";
import { Contents, WhoHandlesWhat } from "./Contents.js";
import { protocolAddress, protocolPart } from "./protocol-address.js";
import { askChanges } from "./changes.query.js";
import { askProtocol } from "./protocol.query.js";
import { WhatChanged } from "./WhatChanged.js";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const part = protocolPart(request, params);
  const shown = await askProtocol(context, part);
  return { part, ...shown, changes: await askChanges(context, shown.force, part.language), today: londonDay() };
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { force, part } = loaderData;
  const language = part.language === "CY" ? "cy" : "en";
  const asOf = part.on && wordsOf(language)("version.asOf", { date: formatDate(part.on, language) });
  return head({
    title: [force.protocol.title, asOf].filter(Boolean).join(", "),
    language,
    location,
    force,
    data: [{ type: "application/json", href: protocolAddress(part, ".json") }],
  });
};

export default function ProtocolPage(): ReactNode {
  const { force, part, on, changes, today } = useLoaderData<typeof loader>();
  const { language, t } = usePageWords();
  const { protocol } = force;
  const version = protocol.inForce;
  return (
    <ForceFrame force={force} trail={[{ text: protocol.title }]}>
      <span className="govuk-caption-xl">{t(`instrument.${protocol.instrument}`)}</span>
      <h1 className="govuk-heading-xl" lang={langOf(protocol.title, protocol.englishTitle, language)}>
        {protocol.title}
      </h1>
      {on && (
        <InsetText>
          {t(on > today ? "version.shownFor" : "version.shownAsOf", { date: formatDate(on, language) })}
        </InsetText>
      )}
      {version ? (
        <>
          <VersionFacts version={version} />
          <Versions versions={protocol.versions} part={part} shown={version.id} />
          <Approvals approvals={version.approvals} />
          <Contents version={version} />
          <WhoHandlesWhat version={version} />
          <WhatChanged changes={changes} />
          <Clauses version={version} />
          <OtherRules rules={version.rules.filter((rule) => !rule.clause)} />
        </>
      ) : (
        <>
          <EmptyState title={t("version.none", { date: formatDate(part.on ?? today, language) })} />
          <Versions versions={protocol.versions} part={part} />
        </>
      )}
      <Downloads json={protocolAddress(part, ".json")} />
    </ForceFrame>
  );
}
