import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table, type Column } from "@probity/ui/content/Table";
import { Select } from "@probity/ui/form/Select";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { ComparisonMatrixQuery } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { Answer } from "../../shell/Answer.js";
import { Screen } from "../../shell/Screen.js";
import { PrintButton } from "../PrintButton.js";
import { SaidByAll } from "./SaidByAll.js";

const matrixDocument = graphql(/* GraphQL */ `
  query ComparisonMatrix($language: Language!) {
    comparisonMatrix(language: $language) {
      id
      label
      cells {
        force {
          id
          name(language: $language)
        }
        version {
          id
          protocol {
            id
            title(language: $language)
          }
        }
        words
        clauseIds
        silent
        yieldsTo {
          id
        }
      }
    }
  }
`);

type Row = ComparisonMatrixQuery["comparisonMatrix"][number];

/** All forces side by side, one matter a row; one matter alone can be looked at. */
export function MatrixPage(): ReactNode {
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const result = useQuery(matrixDocument, { variables: { language: apiLanguage } });
  return (
    <Screen title={t("matrix.title")} back={{ href: "/protocols", text: t("protocols.backToList") }}>
      <p className="govuk-body">{t("matrix.intro")}</p>
      <Answer of={result}>{({ comparisonMatrix }) => <Matrix rows={comparisonMatrix} />}</Answer>
    </Screen>
  );
}

function Matrix({ rows }: { rows: readonly Row[] }): ReactNode {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const chosen = rows.find(({ id }) => id === parameters.get("matter"));
  const shown = chosen ? [chosen] : rows;
  // A force stands here once for each of its documents in force.
  const forces = [...new Map(rows[0]?.cells.map(({ force }) => [force.id, force])).values()];
  if (forces.length === 0) return <EmptyState title={t("matrix.none")}>{t("matrix.noneText")}</EmptyState>;
  const columns: Column<Row>[] = [
    {
      key: "matter",
      heading: t("matrix.matter"),
      rowHeader: true,
      cell: ({ label }) => label,
    },
    ...forces.map(({ id, name }) => ({
      key: id,
      heading: name,
      cell: ({ cells }: Row) => <SaidByAll of={cells.filter(({ force }) => force.id === id)} />,
    })),
  ];
  return (
    <>
      <div className="pb-no-print">
        <Select
          id="matter"
          name="matter"
          label={t("matrix.filter")}
          value={chosen?.id ?? ""}
          onChange={({ target }) => setParameters(target.value ? { matter: target.value } : {}, { replace: true })}
          options={[
            { value: "", text: t("matrix.all", { count: rows.length }) },
            ...rows.map(({ id, label }) => ({ value: id, text: label })),
          ]}
        />
      </div>
      <PrintButton />
      <p className="govuk-visually-hidden" role="status">
        {t("matrix.shown", { count: shown.length })}
      </p>
      <div className="ad-matrix">
        <Table
          caption={t("matrix.caption")}
          narrow={chosen ? "stack" : "scroll"}
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
        />
      </div>
    </>
  );
}
