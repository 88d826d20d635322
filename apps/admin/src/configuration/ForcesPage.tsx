import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ForcesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { forcesDocument } from "./configuration.document.js";
import { forcesHref } from "./hrefs.js";

/** Every force of the platform, and the way to a new one. */
export function ForcesPage(): ReactNode {
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const result = useQuery(forcesDocument, { variables: { language: apiLanguage } });
  return (
    <Screen title={t("nav.forces")}>
      <ButtonLink href={forcesHref("/new")}>{t("configuration.createForce")}</ButtonLink>
      <Answer of={result}>{({ forces }) => <Forces rows={forces} />}</Answer>
    </Screen>
  );
}

function Forces({ rows }: { rows: ForcesQuery["forces"] }): ReactNode {
  const { t } = useTranslation();
  const { forces: own } = useSession();
  if (rows.length === 0) return <EmptyState title={t("configuration.noForces")} />;
  // Who runs the platform gets their part in a force with its first administrator.
  const handedOver = new Set(own.map(({ force }) => force.id));
  return (
    <Table
      caption={t("nav.forces")}
      captionSize="hidden"
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          heading: t("configuration.force"),
          rowHeader: true,
          cell: ({ name, historic }) => (historic ? `${name} (${t("shell.historic")})` : name),
        },
        {
          key: "slug",
          heading: t("configuration.address"),
          cell: ({ slug }) => (
            <a className="govuk-link" href={`/${slug}`}>
              /{slug}
            </a>
          ),
        },
        {
          key: "administrator",
          heading: t("configuration.administrator"),
          cell: ({ id, name }) =>
            handedOver.has(id) ? (
              t("configuration.named")
            ) : (
              <Link href={forcesHref(`/${id}/administrator`)}>
                {t("configuration.nameAdministrator")}
                <span className="govuk-visually-hidden">: {name}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}
