import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Table } from "@probity/ui/content/Table";
import { formatDate, londonDay } from "@probity/ui/dates";
import { ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { configurationHref } from "../configuration/hrefs.js";
import type { ProvisioningTokensQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { tokensDocument } from "./provisioning.document.js";

type Token = ProvisioningTokensQuery["provisioningTokens"][number];

/** The tokens by which identity providers keep the force's people up to date. */
export function ProvisioningPage(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const result = useQuery(tokensDocument, { variables: { force: force.id }, fetchPolicy: "cache-and-network" });
  const address = `${window.location.origin}/scim/v2/${force.slug}`;
  return (
    <Screen
      title={t("configuration.part.provisioning")}
      caption={force.name}
      back={{ href: configurationHref(), text: t("configuration.back") }}
    >
      <p className="govuk-body">{t("provisioning.text")}</p>
      <SummaryList rows={[{ key: t("provisioning.address"), value: <code className="ad-secret">{address}</code> }]} />
      <ButtonLink href={configurationHref("/provisioning/new")}>{t("provisioning.make")}</ButtonLink>
      <Answer of={result}>
        {({ provisioningTokens }) =>
          provisioningTokens.length === 0 ? (
            <EmptyState title={t("provisioning.none")}>{t("provisioning.noneText")}</EmptyState>
          ) : (
            <Tokens rows={provisioningTokens} />
          )
        }
      </Answer>
    </Screen>
  );
}

function Tokens({ rows }: { rows: readonly Token[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const day = (at: string): string => formatDate(at.slice(0, 10), language);
  return (
    <Table
      caption={t("provisioning.tokens")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", heading: t("provisioning.name"), rowHeader: true, cell: ({ name }) => name },
        {
          key: "made",
          heading: t("provisioning.made"),
          cell: ({ madeAt, madeBy }) => t("provisioning.madeBy", { day: day(madeAt), who: madeBy }),
        },
        {
          key: "used",
          heading: t("provisioning.used"),
          cell: ({ lastUsedAt }) => (lastUsedAt ? day(lastUsedAt) : t("provisioning.never")),
        },
        {
          key: "groups",
          heading: t("provisioning.groups"),
          cell: ({ roles }) =>
            roles.map((role) => t(`provisioning.group.${role}`, role)).join(", ") || t("provisioning.noGroups"),
        },
        { key: "until", heading: t("provisioning.until"), cell: ({ expiresOn }) => day(expiresOn) },
        { key: "state", heading: t("provisioning.state"), cell: (token) => <State of={token} day={day} /> },
      ]}
    />
  );
}

function State({ of, day }: { of: Token; day: (at: string) => string }): ReactNode {
  const { t } = useTranslation();
  if (of.revokedAt) return t("provisioning.revokedOn", { day: day(of.revokedAt) });
  if (of.expiresOn < londonDay()) return t("provisioning.expired");
  return (
    <>
      {t("provisioning.open")}{" "}
      <Link href={configurationHref(`/provisioning/${of.id}/revoke`)}>
        {t("provisioning.revoke")}
        <span className="govuk-visually-hidden">: {of.name}</span>
      </Link>
    </>
  );
}
