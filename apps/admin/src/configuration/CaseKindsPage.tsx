import { useQuery } from "@apollo/client/react";
import { Table } from "@probity/ui/content/Table";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { configuredKindsDocument } from "./case-kinds.document.js";
import { configurationHref } from "./hrefs.js";
import { Targets } from "./Targets.js";

/** Every kind of case of the force: what it is called, which clauses speak of it, what the force aims at. */
export function CaseKindsPage(): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { acting } = useSession();
  const result = useQuery(configuredKindsDocument, {
    variables: { force: acting.force.id },
    fetchPolicy: "cache-and-network",
  });
  return (
    <Screen
      title={t("caseKinds.title")}
      caption={acting.force.name}
      back={{ href: configurationHref(), text: t("configuration.back") }}
    >
      <p className="govuk-body">{t("caseKinds.text")}</p>
      <Answer of={result}>
        {({ caseKinds }) => (
          <Table
            caption={t("caseKinds.caption")}
            captionSize="hidden"
            narrow="stack"
            rows={caseKinds}
            rowKey={({ kind }) => kind}
            columns={[
              {
                key: "kind",
                heading: t("caseKinds.kind"),
                rowHeader: true,
                cell: ({ kind, titleEn, titleCy }) => (
                  <Link href={configurationHref(`/case-kinds/${kind}`)}>{language === "cy" ? titleCy : titleEn}</Link>
                ),
              },
              {
                key: "rules",
                heading: t("caseKinds.rules"),
                cell: ({ rules }) =>
                  [...new Set(rules.map(({ clauseId }) => clauseId))].join(", ") || t("caseKinds.noRules"),
              },
              {
                key: "targets",
                heading: t("caseKinds.targets"),
                cell: ({ targets }) => <Targets of={targets} />,
              },
            ]}
          />
        )}
      </Answer>
    </Screen>
  );
}
