import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDateTime } from "@probity/ui/dates";
import { ButtonLink } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { Link } from "@probity/ui/page/Link";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SignaturesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { PrintButton } from "../protocols/PrintButton.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { ShowMore } from "../shell/ShowMore.js";
import { signaturesDocument } from "./acknowledgement.document.js";
import { SignedWhen } from "./SignedWhen.js";

type Row = SignaturesQuery["acknowledgements"]["nodes"][number];

const filters = ["ALL", "OPEN", "SIGNED"] as const;
type Filter = (typeof filters)[number];
const signedOf: Record<Filter, boolean | null> = { ALL: null, OPEN: false, SIGNED: true };

/** Who of the force has signed and who has not; can be narrowed and printed. */
export function ForceSignatures(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const { apiLanguage } = useLanguage();
  const [filter, setFilter] = useState<Filter>("ALL");
  const variables = { force: acting.force.id, signed: signedOf[filter], language: apiLanguage };
  const result = useQuery(signaturesDocument, { variables });
  return (
    <section aria-labelledby="force-signatures">
      <h2 className="govuk-heading-m" id="force-signatures">
        {t("signatures.ofForce")}
      </h2>
      <div className="pb-no-print">
        {can("acknowledgements:remind") && (
          <ButtonLink href="/signatures/remind" variant="secondary">
            {t("signatures.remind")}
          </ButtonLink>
        )}
        <Select
          id="filter"
          name="filter"
          label={t("signatures.filter")}
          value={filter}
          onChange={({ target }) => setFilter(filters.find((one) => one === target.value) ?? "ALL")}
          options={filters.map((value) => ({ value, text: t(`signatures.filters.${value}`) }))}
        />
      </div>
      <Answer of={result}>
        {({ acknowledgements }) => (
          <>
            <p className="govuk-body" role="status">
              {t("signatures.found", { total: acknowledgements.totalCount })}
            </p>
            {acknowledgements.nodes.length === 0 ? (
              <EmptyState title={t("signatures.none")}>{t("signatures.noneText")}</EmptyState>
            ) : (
              <>
                <SignatureTable rows={acknowledgements.nodes} />
                <ShowMore list={acknowledgements} onMore={(after) => result.fetchMore({ variables: { after } })} />
                <PrintButton />
              </>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

function SignatureTable({ rows }: { rows: readonly Row[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      caption={t("signatures.ofForce")}
      captionSize="hidden"
      narrow="stack"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", heading: t("signatures.person"), rowHeader: true, cell: ({ person }) => person.name },
        {
          key: "protocol",
          heading: t("signatures.protocol"),
          cell: ({ version }) =>
            `${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`,
        },
        { key: "event", heading: t("signatures.why"), cell: ({ event }) => t(`signatures.event.${event}`) },
        { key: "clause", heading: t("signatures.clause"), cell: ({ clauseId }) => clauseId },
        {
          key: "signed",
          heading: t("signatures.signed"),
          cell: (row) => (row.signedAt ? <SignedWhen of={row} /> : <NotSigned of={row} />),
        },
      ]}
    />
  );
}

function NotSigned({ of: { person, version, remindedAt, reminderEmail } }: { of: Row }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { acting, can } = useSession();
  return (
    <>
      <Tag colour="yellow">{t("signatures.notSigned")}</Tag>
      {remindedAt && reminderEmail && (
        <p className="govuk-hint">
          {t("signatures.remindedAt", { at: formatDateTime(remindedAt, language) })}{" "}
          {t(`notices.email.${reminderEmail}`)}
        </p>
      )}
      {can("acknowledgements:remind") && person.id !== acting.person?.id && (
        <p className="govuk-body govuk-!-margin-bottom-0 pb-no-print">
          <Link href={`/signatures/paper/${person.id}/${version.id}`}>
            {t("signatures.paper.title")}
            <span className="govuk-visually-hidden">
              : {person.name}, {version.protocol.title}
            </span>
          </Link>
        </p>
      )}
    </>
  );
}
