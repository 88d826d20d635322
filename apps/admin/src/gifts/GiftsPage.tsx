import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { formatDate, londonDay } from "@probity/ui/dates";
import { ButtonLink } from "@probity/ui/form/Button";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GiftOffersQueryVariables } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { giftOffersDocument, giftReferralsDocument } from "./gift.document.js";
import { GiftTable } from "./GiftTable.js";

/** Gifts and hospitality: what waits for the viewer, what was referred to them, the registrar's queue, and their own. */
export function GiftsPage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  if (!can("registers:declare")) return <NotFound />;
  return (
    <Screen title={t("gifts.title")} caption={acting.force.name}>
      <p className="govuk-body">{t("gifts.intro")}</p>
      <ButtonLink href="/gifts/new">{t("gifts.start")}</ButtonLink>
      {can("registers:read") && <Referrals />}
      <Offers name="toDecide" only={{ mine: false, toDecide: true }} />
      {can("registers:publish") && <Offers name="queue" only={{ mine: false, toDecide: false, status: "SUBMITTED" }} />}
      <Offers name="mine" only={{ mine: true, toDecide: false }} />
    </Screen>
  );
}

type Only = Pick<GiftOffersQueryVariables, "mine" | "toDecide" | "status">;

/** One list; what waits for a decision is left out where nothing does. */
function Offers({ name, only }: { name: "toDecide" | "queue" | "mine"; only: Only }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { force } = useSession().acting;
  const result = useQuery(giftOffersDocument, { variables: { force: force.id, ...only } });
  const title = t(`gifts.list.${name}`);
  const date = formatDate(londonDay(), language);
  return (
    <Answer of={result}>
      {({ giftOffers }) => {
        if (giftOffers.nodes.length > 0)
          return (
            <>
              <GiftTable caption={title} rows={giftOffers.nodes} />
              <ShowMore list={giftOffers} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          );
        return (
          name !== "toDecide" && (
            <>
              <h2 className="govuk-heading-m">{title}</h2>
              <EmptyState title={t(`gifts.empty.${name}`, { date })} />
            </>
          )
        );
      }}
    </Answer>
  );
}

/** What was referred because bribery is suspected: left out for whoever may not know, and where nothing was. */
function Referrals(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const result = useQuery(giftReferralsDocument, { variables: { force: force.id } });
  const offers = result.data?.giftReferrals.flatMap(({ offer }) => (offer ? [offer] : [])) ?? [];
  if (offers.length === 0) return null;
  return (
    <section>
      <GiftTable caption={t("gifts.referred")} rows={offers} />
      <p className="govuk-body">{t("gifts.referredText")}</p>
    </section>
  );
}
