import { skipToken, useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CandidateRuleInput } from "../gql/graphql.js";
import { effectOfRuleDocument } from "./effect.document.js";
import { EffectTables } from "./EffectTables.js";

/** What saving the rule would change: open duties by their days, and where concerns would go. Null: it cannot be read yet. */
export function RuleEffect({ input }: { input: CandidateRuleInput | null }): ReactNode {
  const { t } = useTranslation();
  const { data, previousData } = useQuery(effectOfRuleDocument, input ? { variables: { input } } : skipToken);
  const effect = data ?? previousData;
  return (
    <section>
      <h2 className="govuk-heading-s">{t("effect.title")}</h2>
      {effect ? (
        <EffectTables duties={effect.effectOnDuties} routes={effect.effectOnRoutes} />
      ) : (
        <p className="govuk-body">{t("effect.notYet")}</p>
      )}
    </section>
  );
}
