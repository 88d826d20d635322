import { useQuery } from "@apollo/client/react";
import { Table } from "@probity/ui/content/Table";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { privateTiesDocument } from "./conflict.document.js";

/** Who has a private relationship to a party: for whoever may know of them, and nothing for anybody else. */
export function PrivateTies({ parties }: { parties: readonly string[] }): ReactNode {
  return useSession().can("people:relationships") ? <Ties parties={parties} /> : null;
}

function Ties({ parties }: { parties: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { force } = useSession().acting;
  const variables = { force: force.id, parties: [...parties] };
  const result = useQuery(privateTiesDocument, { variables, fetchPolicy: "no-cache" });
  return (
    <Answer of={result}>
      {({ privateTies }) =>
        privateTies.length === 0 ? (
          <p className="govuk-body">{t("meetings.check.noPrivate", { date: formatDate(londonDay(), language) })}</p>
        ) : (
          <Table
            caption={t("meetings.check.private")}
            narrow="stack"
            rows={privateTies}
            rowKey={({ party, person }) => `${party} ${person?.id}`}
            columns={[
              {
                key: "person",
                heading: t("meetings.person"),
                rowHeader: true,
                cell: ({ person }) => person && <Link href={`/people/${person.id}`}>{person.name}</Link>,
              },
              { key: "party", heading: t("meetings.check.partiesHeading"), cell: ({ party }) => party },
              { key: "details", heading: t("meetings.check.details"), cell: () => t("meetings.check.privateText") },
            ]}
          />
        )
      }
    </Answer>
  );
}
