import { useQuery } from "@apollo/client/react";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { letterTemplatesDocument } from "../cases/letter.document.js";
import { letterKinds } from "../cases/letter-kinds.js";
import type { LetterTemplatesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { configurationHref } from "./hrefs.js";

type Template = NonNullable<LetterTemplatesQuery["force"]>["letterTemplates"][number];

/** What the force's letters say, by kind. */
export function LetterTemplatesPage(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const result = useQuery(letterTemplatesDocument, { variables: { slug: acting.force.slug } });
  return (
    <Screen
      title={t("letters.templates")}
      caption={acting.force.name}
      back={{ href: configurationHref(), text: t("configuration.back") }}
    >
      <p className="govuk-body">{t("letters.templatesText")}</p>
      <Answer of={result}>{({ force }) => <Templates templates={force?.letterTemplates ?? []} />}</Answer>
    </Screen>
  );
}

function Templates({ templates }: { templates: readonly Template[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const since = ({ from }: Template) =>
    from ? t("letters.from", { date: formatDate(from, language) }) : t("letters.default");
  return (
    <Table
      caption={t("letters.templates")}
      captionSize="hidden"
      narrow="stack"
      rows={letterKinds.map((kind) => ({ kind, ofKind: templates.filter((one) => one.kind === kind) }))}
      rowKey={({ kind }) => kind}
      columns={[
        { key: "kind", heading: t("letters.kind"), rowHeader: true, cell: ({ kind }) => t(`letters.kinds.${kind}`) },
        {
          key: "now",
          heading: t("letters.now"),
          cell: ({ ofKind }) =>
            ofKind
              .filter(({ inForce }) => inForce)
              .map(since)
              .join(", "),
        },
        {
          key: "later",
          heading: t("letters.later"),
          cell: ({ ofKind }) =>
            ofKind
              .filter(({ inForce }) => !inForce)
              .map(since)
              .join(", ") || t("letters.nothingLater"),
        },
        {
          key: "change",
          heading: t("letters.change"),
          cell: ({ kind }) => (
            <Link href={configurationHref(`/letters/${kind}`)}>
              {t("letters.changeThis", { kind: t(`letters.kinds.${kind}`) })}
            </Link>
          ),
        },
      ]}
    />
  );
}
