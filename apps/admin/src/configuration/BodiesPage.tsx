import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import { ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GoverningBodiesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { bodiesDocument } from "./configuration.document.js";
import { configurationHref } from "./hrefs.js";

type Body = NonNullable<GoverningBodiesQuery["force"]>["governingBodies"][number];

/** The bodies that govern the force, did or will. */
export function BodiesPage(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage } = useLanguage();
  const result = useQuery(bodiesDocument, { variables: { slug: acting.force.slug, language: apiLanguage } });
  return (
    <Screen
      title={t("configuration.part.bodies")}
      caption={acting.force.name}
      back={{ href: configurationHref(), text: t("configuration.back") }}
    >
      <p className="govuk-body">{t("configuration.bodiesText")}</p>
      <ButtonLink href={configurationHref("/bodies/new")}>{t("configuration.addBody")}</ButtonLink>
      <Answer of={result}>{({ force }) => <Bodies rows={force?.governingBodies ?? []} />}</Answer>
    </Screen>
  );
}

function Bodies({ rows }: { rows: readonly Body[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (rows.length === 0) return <EmptyState title={t("configuration.noBody")} />;
  return (
    <Table
      caption={t("configuration.part.bodies")}
      captionSize="hidden"
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", heading: t("configuration.bodyName"), rowHeader: true, cell: ({ name }) => name },
        { key: "kind", heading: t("configuration.bodyKind"), cell: ({ kind }) => t(`configuration.kind.${kind}`) },
        { key: "from", heading: t("configuration.firstDay"), cell: ({ validFrom }) => formatDate(validFrom, language) },
        {
          key: "to",
          heading: t("configuration.lastDay"),
          cell: ({ id, name, validTo }) =>
            validTo ? (
              formatDate(validTo, language)
            ) : (
              <Link href={configurationHref(`/bodies/${id}/end`)}>
                {t("configuration.endIt")}
                <span className="govuk-visually-hidden">: {name}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}
