import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import { ButtonGroup, ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AppointmentPartsFragment, PeopleQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { peopleDocument } from "./people.document.js";

type PersonRow = PeopleQuery["people"]["nodes"][number];

/** The people of the acting force and their offices. */
export function PeoplePage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const result = useQuery(peopleDocument, { variables: { force: acting.force.id } });
  return (
    <Screen title={t("people.title")} caption={acting.force.name}>
      <ButtonGroup>
        {can("people:appoint") && <ButtonLink href="/people/appoint">{t("people.appoint")}</ButtonLink>}
        {acting.force.viewerCanConfigure && (
          <ButtonLink variant="secondary" href="/people/join">
            {t("personChange.joinLink")}
          </ButtonLink>
        )}
        {can("people:appoint") && acting.force.viewerCanConfigure && (
          <ButtonLink variant="secondary" href="/people/import">
            {t("peopleImport.title")}
          </ButtonLink>
        )}
      </ButtonGroup>
      <ul className="govuk-list">
        <li>
          <Link href="/people/offices">{t("offices.link")}</Link>
        </li>
        {can("access:read") && (
          <li>
            <Link href="/people/access">{t("access.link")}</Link>
          </li>
        )}
      </ul>
      <Answer of={result}>
        {({ people }) =>
          people.nodes.length === 0 ? (
            <EmptyState title={t("people.empty")}>{t("people.emptyText")}</EmptyState>
          ) : (
            <>
              <PeopleTable rows={people.nodes} />
              <ShowMore list={people} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </Answer>
    </Screen>
  );
}

function PeopleTable({ rows }: { rows: readonly PersonRow[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      caption={t("people.tableCaption")}
      captionSize="hidden"
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "name",
          heading: t("people.name"),
          rowHeader: true,
          cell: (row) => <Link href={`/people/${row.id}`}>{row.name}</Link>,
        },
        { key: "offices", heading: t("people.offices"), cell: (row) => <Appointments person={row} /> },
      ]}
    />
  );
}

function Appointments({ person }: { person: PersonRow }): ReactNode {
  const { t } = useTranslation();
  if (person.appointments.length === 0) return t("people.noOffice");
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {person.appointments.map((appointment) => (
        <li key={appointment.id}>
          <AppointmentWords of={appointment} />
          {appointment.viewerCanEnd && (
            <>
              {" "}
              <Link href={`/people/${person.id}/appointments/${appointment.id}/end`}>
                {t("people.end")}
                <span className="govuk-visually-hidden">
                  : {person.name}, {appointment.office.title}
                </span>
              </Link>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** An appointment in words: office, kind, from and to. */
export function AppointmentWords({ of }: { of: AppointmentPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const from = formatDate(of.from, language);
  return (
    <>
      {of.office.title} ({t(`people.kind.${of.kind}`)}),{" "}
      {of.to ? t("people.fromTo", { from, to: formatDate(of.to, language) }) : t("people.since", { from })}
    </>
  );
}
