import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ConfiguredKindPartsFragment } from "../gql/graphql.js";

/** What the force aims at in a kind of case. */
export function Targets({ of }: { of: ConfiguredKindPartsFragment["targets"] }): ReactNode {
  const { t } = useTranslation();
  if (of.length === 0) return t("caseKinds.noTargets");
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {of.map(({ what, length, unit }) => (
        <li key={what}>{`${t(`caseKinds.target.${what}`)}: ${length} ${t(`caseKinds.units.${unit}`)}`}</li>
      ))}
    </ul>
  );
}
