import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate, londonDay } from "@probity/ui/dates";
import { ButtonGroup, ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ConfiguredRulebookQuery, RuleKind } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { rulebookDocument } from "./configuration.document.js";
import { configurationHref } from "./hrefs.js";

type Force = NonNullable<ConfiguredRulebookQuery["force"]>;

/** Every rule that binds today with where it comes from, and what is configured, past and coming. */
export function RulesPage(): ReactNode {
  return <RulesOf part="rules" />;
}

/** The same of what registers ask for and what is published alone. */
export function RegistersPage(): ReactNode {
  return <RulesOf part="registers" kinds={["RECORD", "PUBLICATION"]} />;
}

interface RulesOfProps {
  part: "rules" | "registers";
  /** Only rules of these kinds; left out: all of them. */
  kinds?: readonly ("RECORD" | "PUBLICATION")[];
}

function RulesOf({ part, kinds }: RulesOfProps): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage } = useLanguage();
  const isShown = ({ kind }: { kind: RuleKind }) => kinds === undefined || kinds.some((one) => one === kind);
  const result = useQuery(rulebookDocument, {
    variables: { slug: acting.force.slug, on: londonDay(), language: apiLanguage },
  });
  return (
    <Screen
      title={t(`configuration.part.${part}`)}
      caption={acting.force.name}
      back={{ href: configurationHref(), text: t("configuration.back") }}
    >
      <p className="govuk-body">{t(part === "rules" ? "configuration.rulesText" : "configuration.registersText")}</p>
      <Answer of={result}>
        {({ force }) =>
          force?.rulebook ? (
            <>
              {kinds ? (
                <ButtonGroup>
                  {kinds.map((kind) => (
                    <ButtonLink key={kind} href={configurationHref(`/rules/edit?kind=${kind}`)}>
                      {t(`configuration.addKind.${kind}`)}
                    </ButtonLink>
                  ))}
                </ButtonGroup>
              ) : (
                <ButtonLink href={configurationHref("/rules/edit")}>{t("configuration.addRule")}</ButtonLink>
              )}
              <Rules version={force.rulebook.version} rules={force.rulebook.rules.filter(isShown)} />
              <Configured rows={force.configuredRules.filter(isShown)} />
            </>
          ) : (
            <EmptyState title={t("configuration.noRulebook")}>{t("configuration.noRulebookText")}</EmptyState>
          )
        }
      </Answer>
    </Screen>
  );
}

const layerColour = { MODEL: "grey", FORCE: "blue", CONFIGURATION: "purple" } as const;

type Rulebook = NonNullable<Force["rulebook"]>;

function Rules({ version, rules }: Pick<Rulebook, "version" | "rules">): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { protocol, number } = version;
  const title = language === "cy" ? protocol.titleCy : protocol.titleEn;
  return (
    <Table
      caption={t("configuration.inForce", { title, number })}
      narrow="stack"
      rows={rules}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "sentence",
          heading: t("configuration.rule"),
          rowHeader: true,
          cell: ({ sentence }) => sentence,
        },
        {
          key: "layer",
          heading: t("configuration.layerHeading"),
          cell: ({ layer }) => <Tag colour={layerColour[layer]}>{t(`configuration.layer.${layer}`)}</Tag>,
        },
        {
          key: "change",
          heading: t("configuration.changeHeading"),
          cell: ({ key, sentence }) => (
            <Link href={configurationHref(`/rules/edit?key=${encodeURIComponent(key)}`)}>
              {t("forms.change")}
              <span className="govuk-visually-hidden">: {sentence}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}

function Configured({ rows }: { rows: Force["configuredRules"] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (rows.length === 0) return <EmptyState title={t("configuration.nothingConfigured")} />;
  return (
    <Table
      caption={t("configuration.configured")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "sentence",
          heading: t("configuration.rule"),
          rowHeader: true,
          cell: ({ sentence }) => sentence,
        },
        { key: "from", heading: t("configuration.firstDay"), cell: ({ from }) => formatDate(from, language) },
        {
          key: "to",
          heading: t("configuration.lastDay"),
          cell: (row) => <LastDay of={row} />,
        },
        { key: "by", heading: t("configuration.configuredBy"), cell: ({ configuredBy }) => configuredBy },
        { key: "why", heading: t("configuration.reason"), cell: ({ reason }) => reason },
      ]}
    />
  );
}

function LastDay({ of }: { of: Force["configuredRules"][number] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { id, from, to, sentence, viewerCanEnd } = of;
  if (to !== null && to < from) return t("configuration.withdrawn");
  return (
    <>
      {to ? formatDate(to, language) : t("configuration.noEnd")}{" "}
      {viewerCanEnd && (
        <Link href={configurationHref(`/rules/${id}/end`)}>
          {t("configuration.endIt")}
          <span className="govuk-visually-hidden">: {sentence}</span>
        </Link>
      )}
    </>
  );
}
