import { InsetText } from "@probity/ui/content/InsetText";
import { Panel } from "@probity/ui/content/Panel";
import { WarningText } from "@probity/ui/content/WarningText";
import type { ReactNode } from "react";
import { address } from "../addresses.js";
import { usePageWords } from "../words.js";
import type { Receipt } from "./door.js";

/** The receipt, shown this once, and what happens next. */
export function ReceiptPanel({ slug, receipt, named }: { slug: string; receipt: Receipt; named: boolean }): ReactNode {
  const { language, t } = usePageWords();
  const { code, recipients } = receipt;
  return (
    <>
      <Panel title={t("concern.kept")}>
        {t("concern.code")}
        <br />
        <strong className="pt-code">{code}</strong>
      </Panel>
      <WarningText>{t("concern.codeOnce")}</WarningText>
      <h2 className="govuk-heading-m">{t("concern.next")}</h2>
      <p className="govuk-body">
        {recipients.length > 0 ? t("concern.goesTo", { offices: recipients.join(", ") }) : t("concern.goesToNobody")}
      </p>
      <p className="govuk-body">{t("concern.comeBack")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={address(`/${slug}/concern/return`, language)}>
          {t("concern.returnTitle")}
        </a>
      </p>
      {!named && <InsetText>{t("concern.anonymousNext")}</InsetText>}
    </>
  );
}
