import { InsetText } from "@probity/ui/content/InsetText";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Table } from "@probity/ui/content/Table";
import { Button, ButtonGroup } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../forms/useProblems.js";
import type { PeopleImportChoice } from "../gql/graphql.js";
import { csvHref } from "./people-file.js";
import type { Preview } from "./useImport.js";

interface PreviewImportProps {
  of: Preview;
  storing: boolean;
  problems: Problems;
  onStore: (choice: PeopleImportChoice) => void;
  onBack: () => void;
}

/** What a file would change, what cannot be taken first, and the choice what to store. */
export function PreviewImport({ of, storing, problems, onStore, onBack }: PreviewImportProps): ReactNode {
  const { t } = useTranslation();
  const [choice, setChoice] = useState<PeopleImportChoice | "">(of.refused === 0 ? "ALL_OR_NOTHING" : "");
  const isNothing = of.added + of.changed === 0;

  function store(): void {
    const missing = choice === "" && { id: "choice", message: t("peopleImport.choiceMissing") };
    if (problems.check([missing]) && choice !== "" && !storing) onStore(choice);
  }

  return (
    <>
      <SummaryList
        rows={(["added", "changed", "unchanged", "refused"] as const).map((key) => ({
          key: t(`peopleImport.count.${key}`),
          value: String(of[key]),
        }))}
      />
      {of.encoding === "windows-1252" && <InsetText>{t("peopleImport.oldLetters")}</InsetText>}
      {of.refused > 0 && <ProblemsLink csv={of.problemsCsv} />}
      <PreviewTable of={of} />
      {isNothing ? (
        <p className="govuk-body">{t("peopleImport.nothing")}</p>
      ) : (
        <>
          {of.refused > 0 && (
            <Radios
              id="choice"
              name="choice"
              label={t("peopleImport.choice")}
              error={problems.at("choice")}
              value={choice}
              onChange={(value) => setChoice(value as PeopleImportChoice)}
              options={[
                { value: "VALID_ROWS", text: t("peopleImport.validRows", { rows: of.added + of.changed }) },
                { value: "ALL_OR_NOTHING", text: t("peopleImport.allOrNothing") },
              ]}
            />
          )}
          <Button type="button" aria-disabled={storing} onClick={store}>
            {t("peopleImport.store")}
          </Button>
        </>
      )}
      <ButtonGroup>
        <Button type="button" variant="secondary" onClick={onBack}>
          {t("peopleImport.another")}
        </Button>
      </ButtonGroup>
      <p className="govuk-body" role="status">
        {storing && t("peopleImport.storingAll")}
      </p>
    </>
  );
}

function PreviewTable({ of }: { of: Preview }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Table
        caption={t("peopleImport.rows")}
        narrow="stack"
        rows={of.rows}
        rowKey={({ row }) => String(row)}
        columns={[
          { key: "row", heading: t("peopleImport.row"), rowHeader: true, cell: ({ row }) => row },
          { key: "name", heading: t("peopleImport.name"), cell: ({ name }) => name },
          { key: "email", heading: t("peopleImport.email"), cell: ({ email }) => email },
          { key: "what", heading: t("peopleImport.what"), cell: (row) => <What row={row} /> },
        ]}
      />
      {of.added + of.changed + of.unchanged + of.refused > of.rows.length && (
        <p className="govuk-body">{t("peopleImport.more", { shown: of.rows.length })}</p>
      )}
    </>
  );
}

function What({ row: { changes, problems } }: { row: Preview["rows"][number] }): ReactNode {
  const { t } = useTranslation();
  if (problems.length > 0)
    return (
      <ul className="govuk-list govuk-!-margin-bottom-0">
        {problems.map(({ column, message }) => (
          <li key={`${column} ${message}`}>
            <strong>{column}:</strong> {message}
          </li>
        ))}
      </ul>
    );
  if (changes.length === 0) return t("peopleImport.same");
  return changes.map((change) => t(`peopleImport.change.${change}`)).join(", ");
}

/** Every problem as a file. */
export function ProblemsLink({ csv }: { csv: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={csvHref(csv)} download="people-problems.csv">
        {t("peopleImport.problemsFile")}
      </a>
    </p>
  );
}
