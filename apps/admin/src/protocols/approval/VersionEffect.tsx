import { skipToken, useQuery } from "@apollo/client/react";
import { Table } from "@probity/ui/content/Table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { EffectTables, OnlyFirst } from "../../configuration/EffectTables.js";
import type { EffectOfVersionQuery, VersionSealQuery } from "../../gql/graphql.js";
import { Answer } from "../../shell/Answer.js";
import type { VersionView } from "../version.document.js";
import { candidateOf } from "./candidate-version.js";
import { effectOfVersionDocument, versionSealDocument } from "./version-effect.document.js";

type Signatures = EffectOfVersionQuery["versionEffectOnSignatures"];

/** The version and its first day in force. */
export interface VersionEffectProps {
  version: VersionView;
  from: string;
}

/** What bringing the version into force changes: open duties, where concerns go, and who is asked to sign. */
export function VersionEffect({ version, from }: VersionEffectProps): ReactNode {
  const { t } = useTranslation();
  const seal = useQuery(versionSealDocument, { variables: { id: version.id }, fetchPolicy: "network-only" });
  return (
    <section aria-labelledby="effect">
      <h2 className="govuk-heading-m" id="effect">
        {t("effect.versionTitle")}
      </h2>
      <p className="govuk-body">{t("effect.versionText")}</p>
      <Answer of={seal}>{({ protocolVersion }) => <Effect {...{ version, from }} seal={protocolVersion} />}</Answer>
    </section>
  );
}

function Effect(props: VersionEffectProps & { seal: VersionSealQuery["protocolVersion"] }): ReactNode {
  const { version, from, seal } = props;
  const asked = seal ? { variables: { input: candidateOf(version, seal, from) } } : skipToken;
  const result = useQuery(effectOfVersionDocument, asked);
  return (
    <Answer of={result}>
      {(effect) => (
        <>
          <EffectTables duties={effect.versionEffectOnDuties} routes={effect.versionEffectOnRoutes} />
          <SignaturesAsked {...effect.versionEffectOnSignatures} />
        </>
      )}
    </Answer>
  );
}

function SignaturesAsked({ total, signatures }: Signatures): ReactNode {
  const { t } = useTranslation();
  if (total === 0) return <p className="govuk-body">{t("effect.nobodySigns")}</p>;
  return (
    <>
      <Table
        caption={t("effect.signatures", { count: total })}
        captionSize="s"
        narrow="stack"
        rows={signatures}
        rowKey={({ person, event }) => `${person.id} ${event}`}
        columns={[
          { key: "person", heading: t("signatures.person"), rowHeader: true, cell: ({ person }) => person.name },
          {
            key: "why",
            heading: t("signatures.why"),
            cell: ({ event, clauseId }) => `${t(`signatures.event.${event}`)} (${clauseId})`,
          },
          { key: "clauses", heading: t("signatures.clauses"), cell: ({ clauseIds }) => clauseIds.join(", ") },
        ]}
      />
      <OnlyFirst total={total} shown={signatures.length} />
    </>
  );
}
