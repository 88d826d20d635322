import { formatDate, formatDateTime } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SignaturePartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

/** When a signature was given, and under which name; of one on paper also who recorded it, and where the paper is. */
export function SignedWhen({ of }: { of: SignaturePartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { signedAt, typedName: name, paper } = of;
  if (!signedAt) return null;
  const at = formatDateTime(signedAt, language);
  if (!paper) return t("signatures.signedAs", { at, name });
  const { signedOn, recordedBy, reason, keptAt } = paper;
  return (
    <>
      {t("signatures.paper.signedAs", { on: formatDate(signedOn, language), name })}
      {[
        t("signatures.paper.recorded", { by: recordedBy, at }),
        t("signatures.paper.why", { reason }),
        t("signatures.paper.where", { keptAt }),
      ].map((line) => (
        <span key={line} className="govuk-hint govuk-!-margin-bottom-0">
          {line}
        </span>
      ))}
    </>
  );
}
