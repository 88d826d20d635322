import { Panel } from "@probity/ui/content/Panel";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Screen } from "../shell/Screen.js";
import { SignedClauses } from "./SignedClauses.js";
import { SignedWhen } from "./SignedWhen.js";
import type { OwnSignature } from "./useOwnSignatures.js";

/** A signature that was given: when, under which name, under which words. */
export function Signed({ signature }: { signature: OwnSignature }): ReactNode {
  const { t } = useTranslation();
  const { version, clauses } = signature;
  return (
    <Screen title={t("signatures.doneTitle")} heading={false}>
      <Panel title={t("signatures.doneTitle")}>
        {version.protocol.title}, {t("protocols.versionNumber", { number: version.number })}
      </Panel>
      <p className="govuk-body">
        <SignedWhen of={signature} />
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
