import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import { Pagination } from "@probity/ui/page/Pagination";
import type { ReactNode } from "react";
import { ClauseLink } from "../page/ClauseLink.js";
import { Downloads } from "../page/Downloads.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { usePageWords } from "../words.js";
import { permissionsAddress, type PermissionsForce, type PermissionsPart } from "./permissions.query.js";

/** What the page of permissions shows. */
export interface PermissionsView {
  part: PermissionsPart;
  force: PermissionsForce;
  today: string;
}

/** The permissions that stand in a force, where it publishes them: the office and the matter, and nobody's name. */
export function PermissionsPage({ part, force, today }: PermissionsView): ReactNode {
  const { language, t } = usePageWords();
  const { nodes, pageInfo, totalCount } = force.publishedPermissions;
  const date = formatDate(today, language);
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  return (
    <ForceFrame force={force} trail={[{ text: t("permissions.title") }]}>
      <h1 className="govuk-heading-xl">{t("permissions.title")}</h1>
      <p className="govuk-body-l">{t("permissions.intro")}</p>
      {nodes.length > 0 ? (
        <>
          <p className="govuk-body">
            {t("register.asOf", { date })} {t("register.count", { count: totalCount })}
          </p>
          <Lines force={force} />
        </>
      ) : (
        <EmptyState title={t("permissions.none", { date })}>{t("permissions.noneMeaning")}</EmptyState>
      )}
      {part.after && (
        <p className="govuk-body pb-no-print">
          <a className="govuk-link" href={permissionsAddress({ ...part, after: undefined }, "")}>
            {t("register.start")}
          </a>
        </p>
      )}
      <Pagination next={next && permissionsAddress({ ...part, after: next }, "")} />
      <Downloads
        json={permissionsAddress(part, ".json")}
        csv={permissionsAddress({ ...part, after: undefined }, ".csv")}
      />
    </ForceFrame>
  );
}

function Lines({ force }: { force: PermissionsForce }): ReactNode {
  const { language, t } = usePageWords();
  const title = (role: string) => force.roleTitles.find((one) => one.role === role)?.title ?? role;
  return (
    <Table
      narrow="stack"
      caption={t("permissions.title")}
      captionSize="s"
      rows={force.publishedPermissions.nodes}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "matter",
          heading: t("permissions.matterHeading"),
          rowHeader: true,
          cell: ({ matter }) => t(`permissions.matter.${matter}`),
        },
        {
          key: "office",
          heading: t("permissions.office"),
          cell: ({ offices }) => offices.map(title).join(", "),
        },
        {
          key: "granted",
          heading: t("permissions.granted"),
          cell: ({ grantedOn }) => formatDate(grantedOn, language),
        },
        {
          key: "until",
          heading: t("permissions.until"),
          cell: ({ until }) => (until ? formatDate(until, language) : t("permissions.noEnd")),
        },
        {
          key: "source",
          heading: t("meetings.source"),
          cell: (line) => (line.clauseId ? <ClauseLink force={force.slug} {...line} /> : t("meetings.noClause")),
        },
      ]}
    />
  );
}
