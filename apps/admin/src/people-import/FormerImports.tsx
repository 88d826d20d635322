import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PeopleImportPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { importsDocument } from "./import.document.js";

/** The latest files, and how one that stopped in the middle is carried on. */
export function FormerImports({ onCarryOn }: { onCarryOn: (one: PeopleImportPartsFragment) => void }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { force } = useSession().acting;
  const result = useQuery(importsDocument, { variables: { force: force.id }, fetchPolicy: "cache-and-network" });
  return (
    <Answer of={result}>
      {({ peopleImports }) =>
        peopleImports.length === 0 ? (
          <EmptyState title={t("peopleImport.none")}>{t("peopleImport.noneText")}</EmptyState>
        ) : (
          <Table
            caption={t("peopleImport.former")}
            narrow="stack"
            rows={peopleImports}
            rowKey={({ id }) => id}
            columns={[
              {
                key: "when",
                heading: t("peopleImport.when"),
                rowHeader: true,
                cell: ({ startedAt }) => formatDate(startedAt.slice(0, 10), language),
              },
              { key: "who", heading: t("peopleImport.who"), cell: ({ startedBy }) => startedBy },
              {
                key: "state",
                heading: t("peopleImport.state"),
                cell: (one) =>
                  one.state === "DONE" ? (
                    t("peopleImport.done", { total: one.total })
                  ) : (
                    <>
                      {t("peopleImport.stored", { done: one.done, total: one.total })}{" "}
                      <button type="button" className="ad-link-button" onClick={() => onCarryOn(one)}>
                        {t("peopleImport.carryOn")}
                      </button>
                    </>
                  ),
              },
            ]}
          />
        )
      }
    </Answer>
  );
}
