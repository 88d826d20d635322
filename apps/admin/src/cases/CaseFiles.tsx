import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDateTime, formatInstantDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFilesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { ShowMore } from "../shell/ShowMore.js";
import { caseFilesDocument } from "./confidence.document.js";

type CaseFile = CaseFilesQuery["caseFiles"]["nodes"][number];

interface CaseFilesProps {
  caseId: string;
  /** Whether the reader handles or watches over the case. */
  handles: boolean;
  /** Whether documents can be added. */
  open: boolean;
}

/** The documents of a case, each to be saved: what came from outside is never shown on a page of ours. */
export function CaseFiles({ caseId, handles, open }: CaseFilesProps): ReactNode {
  const { t } = useTranslation();
  const result = useQuery(caseFilesDocument, { variables: { id: caseId } });
  const adding = `/cases/${caseId}/documents/new`;
  return (
    <>
      <h2 className="govuk-heading-m">{t("cases.files.title")}</h2>
      <Answer of={result}>
        {({ caseFiles, caseFileTerms }) => (
          <>
            {caseFiles.nodes.length === 0 ? (
              <p className="govuk-body">{t("cases.files.none")}</p>
            ) : (
              <FileTable
                caseId={caseId}
                files={caseFiles.nodes}
                handles={handles}
                adding={handles && open ? adding : null}
              />
            )}
            {caseFiles.nodes.length > 0 && <InsetText>{t("cases.files.warning")}</InsetText>}
            {!caseFileTerms.examined && <p className="govuk-body">{t("cases.files.notExamined")}</p>}
            <ShowMore list={caseFiles} onMore={(after) => result.fetchMore({ variables: { after } })} />
          </>
        )}
      </Answer>
      {open && (
        <p className="govuk-body">
          <Link href={adding}>{t("cases.files.add.document")}</Link>
        </p>
      )}
      {handles && (
        <p className="govuk-body">
          <Link href={`/cases/${caseId}/letters/new`}>{t("letters.write")}</Link>
        </p>
      )}
    </>
  );
}

interface FileTableProps {
  caseId: string;
  files: readonly CaseFile[];
  handles: boolean;
  /** Where versions and copies are added; null where they cannot be. */
  adding: string | null;
}

function FileTable({ caseId, files, handles, adding }: FileTableProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      narrow="stack"
      caption={t("cases.files.title")}
      captionSize="hidden"
      rows={files}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", heading: t("cases.files.name"), rowHeader: true, cell: (file) => <Name of={file} /> },
        { key: "size", heading: t("cases.files.size"), cell: ({ size }) => `${Math.ceil(size / 1000)} kB` },
        {
          key: "from",
          heading: t("cases.files.from"),
          cell: ({ fromOutside, by, at }) =>
            fromOutside
              ? `${t("cases.messages.outside")}, ${formatInstantDate(at, language)}`
              : `${by?.name ?? t("cases.notShown")}, ${formatDateTime(at, language)}`,
        },
        {
          key: "use",
          heading: t("cases.files.use"),
          cell: (file) => (
            <>
              {/* Not an address of this app: the browser saves what comes from there. */}
              <a className="govuk-link" href={`/documents/${caseId}/${file.id}`}>
                {t("cases.files.saveThis", { name: file.name })}
              </a>
              {file.letter && handles && (
                <div>
                  <Link href={`/cases/${caseId}/letters/${file.id}`}>{t("letters.print", { name: file.name })}</Link>
                </div>
              )}
              {adding && file.latest && <Further of={file} adding={adding} />}
            </>
          ),
        },
      ]}
    />
  );
}

function Name({ of }: { of: CaseFile }): ReactNode {
  const { t } = useTranslation();
  const { name, version, latest, redacted, goesOut } = of;
  return (
    <>
      {name}
      <div className="govuk-hint govuk-!-margin-bottom-0">
        {[
          redacted && t("cases.files.redactedCopy"),
          t("cases.files.version", { number: version }),
          latest && version > 1 && t("cases.files.latest"),
        ]
          .filter(Boolean)
          .join(", ")}
      </div>
      {redacted && <div className="govuk-hint ad-prose">{t("cases.files.takenOut", { ...redacted })}</div>}
      <Tag colour={goesOut ? "green" : "grey"}>{t(goesOut ? "cases.files.goesOut" : "cases.files.staysHere")}</Tag>
    </>
  );
}

/** A copy has no versions of its own: whoever redacts more makes another copy of the same document. */
function Further({ of: { id, name, redactionOf }, adding }: { of: CaseFile; adding: string }): ReactNode {
  const { t } = useTranslation();
  if (redactionOf) return null;
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      <li>
        <Link href={`${adding}?versionOf=${id}`}>{t("cases.files.addVersionOf", { name })}</Link>
      </li>
      <li>
        <Link href={`${adding}?redactionOf=${id}`}>{t("cases.files.addCopyOf", { name })}</Link>
      </li>
    </ul>
  );
}
