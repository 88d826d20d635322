import { SummaryList } from "@probity/ui/content/SummaryList";
import { Button } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PeopleImportPartsFragment } from "../gql/graphql.js";
import { ProblemsLink } from "./PreviewImport.js";

interface ImportReachedProps {
  at: PeopleImportPartsFragment;
  storing: boolean;
  onCarryOn: () => void;
}

/** How far an import is, and in the end what came of it. */
export function ImportReached({ at, storing, onCarryOn }: ImportReachedProps): ReactNode {
  const { t } = useTranslation();
  const isDone = at.state === "DONE";
  return (
    <>
      <div role="status">
        <p className="govuk-body govuk-!-font-weight-bold">
          {isDone
            ? t("peopleImport.done", { total: at.total })
            : t("peopleImport.stored", { done: at.done, total: at.total })}
        </p>
      </div>
      {!isDone && <progress aria-label={t("peopleImport.progress")} value={at.done} max={at.total} />}
      {!isDone && !storing && (
        <Button type="button" onClick={onCarryOn}>
          {t("peopleImport.carryOn")}
        </Button>
      )}
      <SummaryList
        rows={(["added", "changed", "unchanged", "refused"] as const).map((key) => ({
          key: t(`peopleImport.count.${key}`),
          value: String(at[key]),
        }))}
      />
      {at.refused > 0 && <ProblemsLink csv={at.problemsCsv} />}
      {isDone && (
        <p className="govuk-body">
          <Link href="/people">{t("peopleImport.toPeople")}</Link>
        </p>
      )}
    </>
  );
}
