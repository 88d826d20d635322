import { EmptyState } from "@probity/ui/content/EmptyState";
import { formatDate } from "@probity/ui/dates";
import { Pagination } from "@probity/ui/page/Pagination";
import type { ReactNode } from "react";
import { Downloads } from "../page/Downloads.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { PersonFilter } from "../registers/PersonFilter.js";
import { PublicationTerms } from "../registers/PublicationTerms.js";
import { partAddress } from "../registers/register-address.js";
import type { RegisterPart } from "../registers/register.query.js";
import { usePageWords } from "../words.js";
import { GiftTable } from "./GiftTable.js";
import type { GiftsAnswer } from "./gifts.query.js";

/** What the page of gifts and hospitality shows. */
export interface GiftsView extends GiftsAnswer {
  part: RegisterPart;
  people: { id: string; name: string }[];
  today: string;
}

/** The register of gifts and hospitality of a force: every published offer, what was declined too. */
export function GiftsPage({ force, gifts, person, part, people, today }: GiftsView): ReactNode {
  const { language, t } = usePageWords();
  const date = formatDate(today, language);
  const next = gifts.pageInfo.hasNextPage ? (gifts.pageInfo.endCursor ?? undefined) : undefined;
  const none = person ? t("register.GIFTS.noneOf", { person: person.name, date }) : t("register.GIFTS.none", { date });
  return (
    <ForceFrame force={force} section="gifts" trail={[{ text: t("register.GIFTS.title") }]}>
      <h1 className="govuk-heading-xl">{t("register.GIFTS.title")}</h1>
      <p className="govuk-body-l">{t("register.GIFTS.intro")}</p>
      <p className="govuk-body">{t("gift.order")}</p>
      {force.registerPublication && <PublicationTerms publication={force.registerPublication} part={part} />}
      {people.length > 0 && <PersonFilter part={part} people={people} />}
      <h2 className="govuk-heading-l">{t("register.entries")}</h2>
      {gifts.nodes.length > 0 ? (
        <>
          <p className="govuk-body">
            {t("register.asOf", { date })} {t("register.count", { count: gifts.totalCount })}
          </p>
          <GiftTable
            caption={person ? t("register.GIFTS.caption", { person: person.name }) : t("gift.caption")}
            gifts={gifts.nodes}
            force={force.slug}
            titles={force.roleTitles}
            withRecipient={!person}
          />
        </>
      ) : (
        <EmptyState title={none}>
          {force.registerPublication?.audience !== "STAFF" && t("register.GIFTS.noneMeaning")}
        </EmptyState>
      )}
      {part.after && (
        <p className="govuk-body pb-no-print">
          <a className="govuk-link" href={partAddress({ ...part, after: undefined }, "")}>
            {t("register.start")}
          </a>
        </p>
      )}
      <Pagination next={next && partAddress({ ...part, after: next }, "")} />
      <Downloads json={partAddress(part, ".json")} csv={partAddress({ ...part, after: undefined }, ".csv")} />
    </ForceFrame>
  );
}
