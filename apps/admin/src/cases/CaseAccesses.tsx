import { useQuery } from "@apollo/client/react";
import { Table } from "@probity/ui/content/Table";
import { formatDateTime } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseAccessesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { ShowMore } from "../shell/ShowMore.js";
import { caseAccessesDocument } from "./confidence.document.js";

type Access = CaseAccessesQuery["caseAccesses"]["nodes"][number];

/** When, and of how many readings of the log one look is made. */
function Look({ of: { at, readings } }: { of: Access }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      {formatDateTime(at, language)}
      {readings > 1 && (
        <div className="govuk-hint govuk-!-margin-bottom-0">{t("cases.accesses.readings", { readings })}</div>
      )}
    </>
  );
}

/** Who read what of a case, and why: for those who handle it. */
export function CaseAccesses({ caseId }: { caseId: string }): ReactNode {
  const { t } = useTranslation();
  const result = useQuery(caseAccessesDocument, { variables: { id: caseId }, fetchPolicy: "network-only" });
  return (
    <Answer of={result}>
      {({ caseAccesses }) => (
        <>
          <Table
            narrow="stack"
            caption={t("cases.accesses.title")}
            rows={caseAccesses.nodes}
            rowKey={({ id }) => id}
            columns={[
              { key: "at", heading: t("cases.accesses.at"), cell: (look) => <Look of={look} /> },
              {
                key: "by",
                heading: t("cases.accesses.by"),
                rowHeader: true,
                cell: ({ by }) => by?.name ?? t("cases.notShown"),
              },
              { key: "what", heading: t("cases.accesses.what"), cell: ({ what }) => t(`cases.accesses.kinds.${what}`) },
              {
                key: "reason",
                heading: t("cases.accesses.why"),
                cell: ({ reason }) => t(`cases.accesses.reasons.${reason}`),
              },
            ]}
          />
          <ShowMore list={caseAccesses} onMore={(after) => result.fetchMore({ variables: { after } })} />
        </>
      )}
    </Answer>
  );
}
