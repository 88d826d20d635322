import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate, formatDateTime } from "@probity/ui/dates";
import { ButtonLink } from "@probity/ui/form/Button";
import { type FormError } from "@probity/ui/form/ErrorSummary";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { DeclarationPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { declarationDocument } from "./declaration.document.js";
import { InterestSummary } from "./InterestSummary.js";
import { LookAgain } from "./LookAgain.js";
import { Review } from "./Review.js";
import { StatusTag } from "./StatusTag.js";

const none: readonly FormError[] = [];

/** One declaration, read; for its reviewer with the decision, or why there is none to take. */
export function DeclarationPage(): ReactNode {
  const { id = "" } = useParams();
  const result = useQuery(declarationDocument, { variables: { id } });
  return (
    <Answer screen of={result}>
      {({ declaration }) =>
        declaration ? <DeclarationView declaration={declaration} reload={() => result.refetch()} /> : <NotFound />
      }
    </Answer>
  );
}

/** The declaration itself; `reload` fetches its newest version after a conflict. */
export function DeclarationView(props: {
  declaration: DeclarationPartsFragment;
  reload: () => Promise<unknown>;
}): ReactNode {
  const { t } = useTranslation();
  const [errors, setErrors] = useState(none);
  const { declaration } = props;
  return (
    <Screen
      title={t(`declarations.kind.${declaration.kind}`)}
      caption={declaration.person.name}
      back={{ href: "/declarations", text: t("declarations.backToList") }}
      errors={errors}
    >
      <Facts declaration={declaration} />
      <h2 className="govuk-heading-m">{t("declarations.interests")}</h2>
      <InterestSummary asked={declaration.asked.categories} interests={declaration.interests} />
      <Decisions interests={declaration.interests} />
      {declaration.interests
        .filter(({ viewerCanLookAgain }) => viewerCanLookAgain)
        .map((interest) => (
          <LookAgain
            key={`${interest.id} ${interest.reviewOn}`}
            force={declaration.force.id}
            interest={interest}
            onErrors={setErrors}
            reload={props.reload}
          />
        ))}
      {declaration.viewerCanEdit && (
        <ButtonLink href={`/declarations/${declaration.id}/edit`}>{t("declarations.continue")}</ButtonLink>
      )}
      {declaration.viewerCanPublish && <Review declaration={declaration} onErrors={setErrors} reload={props.reload} />}
      {!declaration.viewerCanPublish && declaration.whyNotPublish && declaration.status === "SUBMITTED" && (
        <InsetText>{t("declarations.whyNot", { reason: declaration.whyNotPublish })}</InsetText>
      )}
    </Screen>
  );
}

/** What officers decided of single lines, and why; nothing where there was nothing to decide. */
function Decisions({ interests }: { interests: DeclarationPartsFragment["interests"] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const decided = interests.filter(({ decision }) => decision !== null);
  if (decided.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("review.decisions")}</h2>
      <SummaryList
        rows={decided.map(({ description, decision, decisionReason, provision, reviewOn }) => ({
          key: description,
          value: (
            <>
              <p className="govuk-body">
                {decision === "WITHHOLD" ? t("review.details.WITHHELD", { provision }) : t("review.decidedAsItIs")}
              </p>
              <p className="govuk-body ad-prose">{decisionReason}</p>
              {reviewOn && (
                <p className="govuk-body">{t("review.againOn", { date: formatDate(reviewOn, language) })}</p>
              )}
            </>
          ),
        }))}
      />
    </>
  );
}

function Facts({ declaration }: { declaration: DeclarationPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { submittedAt, reviewedAt, returnReason, publishBy, publishedByDateAt, withheldReason } = declaration;
  return (
    <SummaryList
      rows={[
        { key: t("declarations.statusHeading"), value: <StatusTag status={declaration.status} /> },
        {
          key: t("declarations.submittedHeading"),
          value: submittedAt ? formatDateTime(submittedAt, language) : t("declarations.notYet"),
        },
        ...(publishBy ? [{ key: t("declarations.publishBy"), value: formatDate(publishBy, language) }] : []),
        ...(publishedByDateAt
          ? [{ key: t("review.publicNotReviewed"), value: formatDateTime(publishedByDateAt, language) }]
          : []),
        ...(withheldReason
          ? [{ key: t("review.withheld"), value: <span className="ad-prose">{withheldReason}</span> }]
          : []),
        ...(reviewedAt
          ? [{ key: t("declarations.reviewedHeading"), value: formatDateTime(reviewedAt, language) }]
          : []),
        ...(returnReason
          ? [{ key: t("declarations.returnReason"), value: <span className="ad-prose">{returnReason}</span> }]
          : []),
      ]}
    />
  );
}
