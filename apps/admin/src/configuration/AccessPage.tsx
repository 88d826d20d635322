import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate } from "@probity/ui/dates";
import { ButtonGroup, ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SetupOfAccessQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { accessDocument } from "./configuration.document.js";
import { configurationHref } from "./hrefs.js";
import { useRuleLanguage, valueWords } from "./rule-words.js";

type Setup = NonNullable<SetupOfAccessQuery["force"]>;

/** The force's offices, and who may do what apart from them. */
export function AccessPage(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage } = useLanguage();
  const result = useQuery(accessDocument, { variables: { slug: acting.force.slug, language: apiLanguage } });
  return (
    <Screen
      title={t("configuration.part.access")}
      caption={acting.force.name}
      back={{ href: configurationHref(), text: t("configuration.back") }}
    >
      <p className="govuk-body">{t("configuration.accessText")}</p>
      <ButtonGroup>
        <ButtonLink href={configurationHref("/people/new")}>{t("configuration.addPerson")}</ButtonLink>
        <ButtonLink variant="secondary" href={configurationHref("/offices/new")}>
          {t("configuration.addOffice")}
        </ButtonLink>
        <ButtonLink variant="secondary" href="/people/appoint">
          {t("people.appoint")}
        </ButtonLink>
        <ButtonLink variant="secondary" href={configurationHref("/people/line")}>
          {t("configuration.setLine")}
        </ButtonLink>
        <ButtonLink variant="secondary" href={configurationHref("/access/new")}>
          {t("configuration.grant")}
        </ButtonLink>
      </ButtonGroup>
      <Answer of={result}>
        {({ force }) => (
          <>
            <Offices rows={force?.offices ?? []} />
            <Grants rows={force?.accessGrants ?? []} />
          </>
        )}
      </Answer>
    </Screen>
  );
}

function Offices({ rows }: { rows: Setup["offices"] }): ReactNode {
  const { t } = useTranslation();
  const { words } = useRuleLanguage();
  if (rows.length === 0)
    return <EmptyState title={t("configuration.noOffices")}>{t("configuration.noOfficesText")}</EmptyState>;
  return (
    <Table
      caption={t("configuration.offices")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "title", heading: t("configuration.office"), rowHeader: true, cell: ({ title }) => title },
        { key: "role", heading: t("configuration.role"), cell: ({ role }) => valueWords(words, "role", role) },
      ]}
    />
  );
}

function Grants({ rows }: { rows: Setup["accessGrants"] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      caption={t("configuration.grants")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "who",
          heading: t("configuration.who"),
          rowHeader: true,
          cell: ({ person, subject }) => (person ? `${person.name}, ${subject}` : subject),
        },
        { key: "role", heading: t("configuration.role"), cell: ({ role }) => t(`configuration.granted.${role}`, role) },
        { key: "why", heading: t("configuration.reason"), cell: ({ reason }) => reason },
        {
          key: "until",
          heading: t("configuration.until"),
          cell: ({ until, role }) =>
            until ? (
              formatDate(until, language)
            ) : role === "OPERATOR" ? (
              t("configuration.noEnd")
            ) : (
              <Tag colour="orange">{t("configuration.noEnd")}</Tag>
            ),
        },
        {
          key: "revoke",
          heading: t("configuration.revokeHeading"),
          cell: ({ id, role, subject }) =>
            role === "OPERATOR" ? (
              t("configuration.ofPlatform")
            ) : (
              <Link href={configurationHref(`/access/${id}/revoke`)}>
                {t("configuration.revoke")}
                <span className="govuk-visually-hidden">: {subject}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}
