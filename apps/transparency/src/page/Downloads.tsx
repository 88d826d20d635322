import type { ReactNode } from "react";
import { usePageWords } from "../words.js";

/** Links to the same facts as data. */
export function Downloads({ json, csv }: { json: string; csv?: string }): ReactNode {
  const { t } = usePageWords();
  return (
    <p className="govuk-body pb-no-print">
      {t("downloads.intro")}{" "}
      {csv && (
        <>
          <a className="govuk-link" href={csv} type="text/csv">
            {t("downloads.csv")}
          </a>
          {", "}
        </>
      )}
      <a className="govuk-link" href={json} type="application/json">
        {t("downloads.json")}
      </a>
    </p>
  );
}
