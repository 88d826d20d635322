import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../../gql/gql.js";
import type { ClauseCoverageByIdQuery, CoverageKind } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { Answer } from "../../shell/Answer.js";
import { NotFound } from "../../shell/NotFound.js";
import { Screen } from "../../shell/Screen.js";
import { ClauseLinks } from "../ClauseLinks.js";

const coverageDocument = graphql(/* GraphQL */ `
  query ClauseCoverageById($id: ID!, $language: Language!) {
    protocolVersion(id: $id) {
      id
      number
      protocol {
        id
        title(language: $language)
      }
      coverage {
        counts {
          enforced
          evidenced
          attested
          unserved
        }
        clauses {
          clause {
            id
            clauseId
            summary(language: $language)
            text
            registerEntryCount
            obligationCount
            giftOfferCount
            permissionCount
            meetingDeclarationCount
            conflictDecisionCount
            caseCount
            acknowledgementCount
            vettingCount
            trainingCount
            restrictionCount
          }
          coverage
          rules {
            id
            sentence(language: $language)
          }
        }
      }
    }
  }
`);

type Coverage = NonNullable<ClauseCoverageByIdQuery["protocolVersion"]>["coverage"];

/** What nothing serves stands first: it is what is left to do. */
const inOrder = ["UNSERVED", "ENFORCED", "EVIDENCED", "ATTESTED"] as const satisfies readonly CoverageKind[];

/** How the clauses of a version are served: in figures, then clause by clause. */
export function CoveragePage(): ReactNode {
  const { id = "" } = useParams();
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const result = useQuery(coverageDocument, { variables: { id, language: apiLanguage } });
  return (
    <Answer screen of={result}>
      {({ protocolVersion: version }) =>
        version ? (
          <Screen
            title={t("coverage.title")}
            caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
            back={{ href: `/protocols/versions/${version.id}`, text: t("coverage.back") }}
          >
            <p className="govuk-body">{t("coverage.intro")}</p>
            {version.coverage.clauses.length === 0 ? (
              <EmptyState title={t("coverage.none")} />
            ) : (
              <CoverageView of={version.coverage} versionId={version.id} />
            )}
          </Screen>
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}

function CoverageView({ of, versionId }: { of: Coverage; versionId: string }): ReactNode {
  const { t } = useTranslation();
  const byKind = Map.groupBy(of.clauses, ({ coverage }) => coverage);
  const { enforced, evidenced, attested, unserved } = of.counts;
  const counts: Record<CoverageKind, number> = {
    UNSERVED: unserved,
    ENFORCED: enforced,
    EVIDENCED: evidenced,
    ATTESTED: attested,
  };
  return (
    <>
      <ul className="ad-counts">
        {inOrder.map((kind) => (
          <li key={kind} className={kind === "UNSERVED" && counts.UNSERVED > 0 ? "ad-counts__urgent" : undefined}>
            <strong>{counts[kind]}</strong> {t(`coverage.kind.${kind}`)}
          </li>
        ))}
      </ul>
      {inOrder.map((kind) => (
        <ClausesOf key={kind} kind={kind} clauses={byKind.get(kind) ?? []} versionId={versionId} />
      ))}
    </>
  );
}

interface ClausesOfProps {
  kind: CoverageKind;
  clauses: Coverage["clauses"];
  versionId: string;
}

function ClausesOf({ kind, clauses, versionId }: ClausesOfProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="govuk-heading-m">{t(`coverage.heading.${kind}`)}</h2>
      <p className="govuk-body">{t(`coverage.meaning.${kind}`)}</p>
      {clauses.length === 0 ? (
        <EmptyState title={t("coverage.noneOfKind")} />
      ) : (
        <Table
          narrow="stack"
          caption={t(`coverage.heading.${kind}`)}
          captionSize="hidden"
          rows={clauses}
          rowKey={({ clause }) => clause.id}
          columns={[
            {
              key: "clause",
              heading: t("coverage.clause"),
              rowHeader: true,
              cell: ({ clause }) => <ClauseLinks of={[clause.clauseId]} versionId={versionId} />,
            },
            {
              key: "summary",
              heading: t("coverage.says"),
              cell: ({ clause }) => clause.summary ?? clause.text ?? t("protocols.notStated"),
            },
            {
              key: "rules",
              heading: t("coverage.rules"),
              cell: ({ rules }) => (rules.length === 0 ? t("coverage.noRule") : <Sentences of={rules} />),
            },
            { key: "cited", heading: t("coverage.citedBy"), cell: ({ clause }) => <CitedBy of={clause} /> },
          ]}
        />
      )}
    </>
  );
}

/** How many records name the clause as their source, of those the viewer may see. */
function CitedBy({ of }: { of: Coverage["clauses"][number]["clause"] }): ReactNode {
  const { t } = useTranslation();
  const counts = [
    ["coverage.entries", of.registerEntryCount],
    ["coverage.duties", of.obligationCount],
    ["coverage.gifts", of.giftOfferCount],
    ["coverage.permissions", of.permissionCount],
    ["coverage.declarations", of.meetingDeclarationCount],
    ["coverage.decisions", of.conflictDecisionCount],
    ["coverage.cases", of.caseCount],
    ["coverage.signatures", of.acknowledgementCount],
    ["coverage.vettings", of.vettingCount],
    ["coverage.trainings", of.trainingCount],
    ["coverage.restrictions", of.restrictionCount],
  ] as const;
  const found = counts.filter(([, count]) => count > 0).map(([words, count]) => t(words, { count }));
  return found.length === 0 ? t("coverage.notCited") : found.join(", ");
}

function Sentences({ of }: { of: Coverage["clauses"][number]["rules"] }): ReactNode {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {of.map(({ id, sentence }) => (
        <li key={id}>{sentence}</li>
      ))}
    </ul>
  );
}
