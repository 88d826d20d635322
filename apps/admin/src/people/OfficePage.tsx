import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { InsetText } from "@probity/ui/content/InsetText";
import { Table } from "@probity/ui/content/Table";
import { formatDate, londonDay } from "@probity/ui/dates";
import { ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { OfficeHistoryQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { officeDocument } from "./offices.document.js";
import { VacantWords } from "./OfficesPage.js";

type Force = NonNullable<OfficeHistoryQuery["force"]>;

/** One office: who holds and held it, and since when it is vacant. */
export function OfficePage(): ReactNode {
  const { officeId = "" } = useParams();
  const { slug } = useSession().acting.force;
  const { apiLanguage: language } = useLanguage();
  const result = useQuery(officeDocument, { variables: { slug, id: officeId, language }, fetchPolicy: "network-only" });
  return (
    <Answer of={result}>
      {({ force }) => {
        const office = force?.offices.find(({ id }) => id === officeId);
        if (!force || !office) return <NotFound />;
        const vacancy = force.vacancies.find((one) => one.office.id === office.id);
        return (
          <Shown office={office} vacancy={vacancy} onMore={(after) => result.fetchMore({ variables: { after } })} />
        );
      }}
    </Answer>
  );
}

interface ShownProps {
  office: Force["offices"][number];
  vacancy?: Force["vacancies"][number] | undefined;
  onMore: (after: string) => Promise<unknown>;
}

function Shown({ office, vacancy, onMore }: ShownProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { force } = useSession().acting;
  return (
    <Screen
      title={office.title}
      caption={office.body?.name ?? force.name}
      back={{ href: "/people/offices", text: t("offices.back") }}
    >
      {vacancy && (
        <InsetText>
          <VacantWords vacant since={vacancy.since} />
        </InsetText>
      )}
      {office.to && <p className="govuk-body">{t("offices.endedOn", { date: formatDate(office.to, language) })}</p>}
      {office.heldBy.nodes.length === 0 ? (
        <EmptyState title={t("offices.noHolders", { date: formatDate(londonDay(), language) })} />
      ) : (
        <>
          <Holders rows={office.heldBy.nodes} />
          <ShowMore list={office.heldBy} onMore={onMore} />
        </>
      )}
      {force.viewerCanConfigure && !office.to && (
        <ButtonLink variant="secondary" href={`/settings/configuration/offices/${office.id}/end`}>
          {t("offices.end")}
        </ButtonLink>
      )}
    </Screen>
  );
}

function Holders({ rows }: { rows: Force["offices"][number]["heldBy"]["nodes"] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      caption={t("offices.holdersOverTime")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "person",
          heading: t("people.name"),
          rowHeader: true,
          cell: ({ person }) => <Link href={`/people/${person.id}`}>{person.name}</Link>,
        },
        { key: "kind", heading: t("person.how"), cell: ({ kind }) => t(`people.kind.${kind}`) },
        { key: "from", heading: t("person.from"), cell: ({ from }) => formatDate(from, language) },
        {
          key: "to",
          heading: t("person.to"),
          cell: ({ to }) => (to ? formatDate(to, language) : t("person.serving")),
        },
      ]}
    />
  );
}
