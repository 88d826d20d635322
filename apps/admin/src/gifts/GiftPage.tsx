import { useQuery } from "@apollo/client/react";
import { WarningText } from "@probity/ui/content/WarningText";
import { ButtonLink } from "@probity/ui/form/Button";
import type { FormError } from "@probity/ui/form/ErrorSummary";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { GiftWholeFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { AnswerGift } from "./AnswerGift.js";
import { DecideGift } from "./DecideGift.js";
import { giftOfferDocument } from "./gift.document.js";
import { GiftFacts } from "./GiftFacts.js";
import { GiftHistory } from "./GiftHistory.js";
import { ReviewGift } from "./ReviewGift.js";

const none: readonly FormError[] = [];

/** What every form about an offer needs; `onErrors` shows its problems above the heading. */
export interface GiftFormProps {
  offer: GiftWholeFragment;
  onErrors: (errors: readonly FormError[]) => void;
  reload: () => Promise<unknown>;
}

/** One offer: what was declared and decided, its history, and whatever the viewer may do with it now. */
export function GiftPage(): ReactNode {
  const { id = "" } = useParams();
  const { apiLanguage: language } = useLanguage();
  const result = useQuery(giftOfferDocument, { variables: { id, language } });
  return (
    <Answer screen of={result}>
      {({ giftOffer }) => (giftOffer ? <GiftView offer={giftOffer} reload={() => result.refetch()} /> : <NotFound />)}
    </Answer>
  );
}

function GiftView({ offer, reload }: Pick<GiftFormProps, "offer" | "reload">): ReactNode {
  const { t } = useTranslation();
  const [errors, setErrors] = useState(none);
  const form = { offer, reload, onErrors: setErrors };
  return (
    <Screen
      title={t("gifts.offerTitle", { giver: offer.giverName })}
      caption={offer.recipient.name}
      back={{ href: "/gifts", text: t("gifts.backToList") }}
      errors={errors}
    >
      {offer.referral && <WarningText>{t("gifts.referredHere")}</WarningText>}
      <GiftFacts offer={offer} />
      <h2 className="govuk-heading-m">{t("gifts.history")}</h2>
      <GiftHistory offer={offer} />
      {offer.viewerCanDeclare && (
        <ButtonLink href={`/gifts/${offer.id}/declare`} variant="secondary">
          {t("gifts.declareAnew")}
        </ButtonLink>
      )}
      {offer.viewerCanDecide && <DecideGift {...form} />}
      {offer.viewerCanAnswer && <AnswerGift {...form} />}
      {offer.viewerCanPublish && <ReviewGift {...form} />}
      {offer.viewerCanCorrect && (
        <ButtonLink href={`/gifts/${offer.id}/correct`} variant="secondary">
          {t("gifts.correct")}
        </ButtonLink>
      )}
    </Screen>
  );
}
