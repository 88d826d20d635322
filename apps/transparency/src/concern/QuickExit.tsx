import type { ReactNode } from "react";
import { usePageWords } from "../words.js";

/** Away from here at once, to a page that anybody might read. It works without a script; what it cannot do is said beside it. */
export function QuickExit(): ReactNode {
  const { t } = usePageWords();
  return (
    <div className="pt-exit pb-no-print">
      <a
        className="govuk-button govuk-button--warning"
        role="button"
        draggable={false}
        href="https://www.bbc.co.uk/weather"
        rel="nofollow noreferrer"
      >
        {t("concern.exit")}
      </a>
      <p className="govuk-hint">{t("concern.exitHint")}</p>
    </div>
  );
}
