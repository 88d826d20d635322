import { useApolloClient } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Button, ButtonGroup } from "@probity/ui/form/Button";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import { useSession } from "../shell/acting-force.js";
import { Screen } from "../shell/Screen.js";
import { sessionDocument } from "../shell/session.document.js";
import { acknowledgeDocument } from "./acknowledgement.document.js";
import type { OwnSignature } from "./useOwnSignatures.js";

/** What is about to be signed, and how to go back or get its newest state. */
export interface CheckSignatureProps {
  signature: OwnSignature;
  name: string;
  reload: () => Promise<unknown>;
  onBack: () => void;
}

const noFields: readonly string[] = [];

/** The last look before signing. The signature is under the very words that were read, by their fingerprint. */
export function CheckSignature({ signature, name, reload, onBack }: CheckSignatureProps): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const client = useApolloClient();
  const change = useChange(acknowledgeDocument);
  const problems = useProblems(change.failure, noFields);
  const { version, event, contentHash, clauses } = signature;
  const input = { forceId: acting.force.id, versionId: version.id, contentHash, typedName: name };

  async function sign(): Promise<void> {
    // Signing reads the notices of it: the menu counts those that are left.
    if (await change.run(input)) await client.refetchQueries({ include: [sessionDocument] });
  }

  return (
    <Screen
      title={t("signatures.checkTitle")}
      back={{ href: "/signatures", text: t("signatures.backToList") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <SummaryList
        rows={[
          {
            key: t("signatures.protocol"),
            value: `${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`,
          },
          { key: t("signatures.why"), value: t(`signatures.event.${event}`) },
          { key: t("signatures.what"), value: t(`signatures.covers.${event}`, { clauses: clauses.length }) },
          { key: t("signatures.name"), value: name },
          { key: t("signatures.fingerprint"), value: <code>{contentHash}</code> },
        ]}
      />
      <p className="govuk-body">{t("signatures.declaration")}</p>
      <ButtonGroup>
        <Button type="button" aria-disabled={change.busy} onClick={() => void sign()}>
          {t("signatures.signButton")}
        </Button>
        <Button type="button" variant="secondary" onClick={onBack}>
          {t("shell.back")}
        </Button>
      </ButtonGroup>
    </Screen>
  );
}
