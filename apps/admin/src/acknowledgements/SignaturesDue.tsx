import { InsetText } from "@probity/ui/content/InsetText";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useOwnSignatures } from "./useOwnSignatures.js";

/** On the first screen: what the viewer is asked to sign. Nothing where nothing is. */
export function SignaturesDue(): ReactNode {
  const { t } = useTranslation();
  const { signatures = [] } = useOwnSignatures();
  return signatures
    .filter(({ signedAt }) => !signedAt)
    .map(({ id, event, clauseId, version }) => (
      <InsetText key={id}>
        <p className="govuk-body">
          {t(`signatures.asked.${event}`, { title: version.protocol.title, number: version.number })}{" "}
          {t("due.clause", { clause: clauseId })}.
        </p>
        <Link href={`/signatures/${version.id}`}>
          {t("signatures.sign")}
          <span className="govuk-visually-hidden">: {version.protocol.title}</span>
        </Link>
      </InsetText>
    ));
}
