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
import { ClauseLinks } from "../ClauseLinks.js";
import { PrintButton } from "../PrintButton.js";
import { englishOnly } from "../version-words.js";

const matrixDocument = graphql(/* GraphQL */ `
  query ComparisonMatrix($language: Language!) {
    comparisonMatrix {
      id
      label
      cells {
        force {
          id
          name(language: $language)
        }
        version {
          id
        }
        words
        clauseIds
        silent
      }
    }
  }
`);

type Row = ComparisonMatrixQuery["comparisonMatrix"][number];
type Cell = Row["cells"][number];

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
  const { language } = useLanguage();
  const [parameters, setParameters] = useSearchParams();
  const chosen = rows.find(({ id }) => id === parameters.get("matter"));
  const shown = chosen ? [chosen] : rows;
  const forces = rows[0]?.cells.map(({ force }) => force) ?? [];
  if (forces.length === 0) return <EmptyState title={t("matrix.none")}>{t("matrix.noneText")}</EmptyState>;
  const columns: Column<Row>[] = [
    {
      key: "matter",
      heading: t("matrix.matter"),
      rowHeader: true,
      cell: ({ label }) => <span lang={englishOnly(language)}>{label}</span>,
    },
    ...forces.map(({ id, name }) => ({
      key: id,
      heading: name,
      cell: ({ cells }: Row) => <Said of={cells.find(({ force }) => force.id === id)} />,
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

function Said({ of }: { of: Cell | undefined }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (!of || of.silent) return <span className="ad-silent">{t("matrix.silent")}</span>;
  return (
    <>
      <span lang={englishOnly(language)}>{of.words}</span>
      {of.clauseIds.length > 0 && (
        <div>
          <ClauseLinks of={of.clauseIds} versionId={of.version.id} />
        </div>
      )}
    </>
  );
}
