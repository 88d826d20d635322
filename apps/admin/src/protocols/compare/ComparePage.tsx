import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useLanguage } from "../../i18n.js";
import { Answer } from "../../shell/Answer.js";
import { Screen } from "../../shell/Screen.js";
import { ChooseVersions } from "./ChooseVersions.js";
import { comparisonDocument } from "./compare.document.js";
import { ComparisonView } from "./ComparisonView.js";

/** Two versions side by side; which ones stands in the address, so that a comparison can be kept and sent on. */
export function ComparePage(): ReactNode {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const [one, other] = [parameters.get("one") ?? "", parameters.get("other") ?? ""];
  return (
    <ChooseVersions
      key={`${one} ${other}`}
      one={one}
      other={other}
      onChosen={(chosen) => setParameters({ one: chosen.one, other: chosen.other })}
      frame={(form, errors) => (
        <Screen
          title={t("compare.title")}
          back={{ href: "/protocols", text: t("protocols.backToList") }}
          errors={errors}
        >
          {form}
          {one && other ? (
            <Result one={one} other={other} />
          ) : (
            <EmptyState title={t("compare.nothing")}>{t("compare.nothingText")}</EmptyState>
          )}
        </Screen>
      )}
    />
  );
}

function Result({ one, other }: { one: string; other: string }): ReactNode {
  const { apiLanguage } = useLanguage();
  const result = useQuery(comparisonDocument, { variables: { one, other, language: apiLanguage } });
  return <Answer of={result}>{({ compareVersions }) => <ComparisonView of={compareVersions} />}</Answer>;
}
