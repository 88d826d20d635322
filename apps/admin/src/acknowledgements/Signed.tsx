import { Panel } from "@probity/ui/content/Panel";
import { formatDateTime } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { Screen } from "../shell/Screen.js";
import { SignedClauses } from "./SignedClauses.js";
import type { OwnSignature } from "./useOwnSignatures.js";

/** A signature that was given: when, under which name, under which words. */
export function Signed({ signature }: { signature: OwnSignature }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { version, signedAt, typedName, clauses } = signature;
  return (
    <Screen title={t("signatures.doneTitle")} heading={false}>
      <Panel title={t("signatures.doneTitle")}>
        {version.protocol.title}, {t("protocols.versionNumber", { number: version.number })}
      </Panel>
      <p className="govuk-body">
        {signedAt && t("signatures.signedAs", { at: formatDateTime(signedAt, language), name: typedName })}
      </p>
      <p className="govuk-body">{t("signatures.doneText")}</p>
      <p className="govuk-body">
        <Link href="/signatures">{t("signatures.toList")}</Link>
      </p>
      <p className="govuk-body">
        <Link href="/">{t("shell.toDue")}</Link>
      </p>
      <SignedClauses clauses={clauses} />
    </Screen>
  );
}
