import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { ForceSignatures } from "./ForceSignatures.js";
import { SignedWhen } from "./SignedWhen.js";
import { type OwnSignature, useOwnSignatures } from "./useOwnSignatures.js";

/** The viewer's own signatures, and for officers those of the whole force. */
export function SignaturesPage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const { signatures, error } = useOwnSignatures();
  return (
    <Screen title={t("signatures.title")} caption={acting.force.name}>
      {can("protocols:acknowledge") && <Answer of={{ data: signatures, error }}>{(own) => <Own own={own} />}</Answer>}
      {can("acknowledgements:read") && <ForceSignatures />}
    </Screen>
  );
}

function Own({ own }: { own: readonly OwnSignature[] }): ReactNode {
  const { t } = useTranslation();
  if (own.length === 0)
    return (
      <>
        <h2 className="govuk-heading-m">{t("signatures.own")}</h2>
        <EmptyState title={t("signatures.noneOwn")}>{t("signatures.noneOwnText")}</EmptyState>
      </>
    );
  return (
    <Table
      caption={t("signatures.own")}
      narrow="stack"
      rows={own}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "protocol",
          heading: t("signatures.protocol"),
          rowHeader: true,
          cell: ({ version }) => (
            <Link href={`/signatures/${version.id}`}>
              {version.protocol.title}, {t("protocols.versionNumber", { number: version.number })}
            </Link>
          ),
        },
        { key: "event", heading: t("signatures.why"), cell: ({ event }) => t(`signatures.event.${event}`) },
        {
          key: "signed",
          heading: t("signatures.signed"),
          cell: (row) =>
            row.signedAt ? <SignedWhen of={row} /> : <Tag colour="yellow">{t("signatures.notSigned")}</Tag>,
        },
      ]}
    />
  );
}
