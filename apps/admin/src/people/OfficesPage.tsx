import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate, londonDay } from "@probity/ui/dates";
import { ButtonGroup, ButtonLink } from "@probity/ui/form/Button";
import { dateParts, isoDate } from "@probity/ui/form/DateInput";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useProblems } from "../forms/useProblems.js";
import type { OfficesOnQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { BodiesAndElections } from "./BodiesAndElections.js";
import { DayForm } from "./DayForm.js";
import { officesDocument } from "./offices.document.js";

/** The force's offices as they stood on a day. */
export type OfficesOfForce = NonNullable<OfficesOnQuery["force"]>;

const fields = ["on"];

/** The offices, their holders, the vacancies and the bodies of the acting force, as they stood on a day. */
export function OfficesPage(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage: language } = useLanguage();
  const [search, setSearch] = useSearchParams();
  const asked = search.get("on") ?? "";
  const on = isoDate(dateParts(asked)) ?? londonDay();
  const problems = useProblems(undefined, fields);
  const result = useQuery(officesDocument, {
    variables: { slug: acting.force.slug, on, language },
    fetchPolicy: "network-only",
  });
  return (
    <Screen
      title={t("offices.title")}
      caption={acting.force.name}
      back={{ href: "/people", text: t("people.backToList") }}
      errors={problems.all}
    >
      <DayForm
        key={on}
        on={on}
        label={t("offices.onLabel")}
        hint={t("offices.onHint")}
        problems={problems}
        onAsk={(day) => setSearch({ on: day })}
      />
      {acting.force.viewerCanConfigure && (
        <ButtonGroup>
          <ButtonLink variant="secondary" href="/settings/configuration/offices/new">
            {t("configuration.addOffice")}
          </ButtonLink>
          <ButtonLink variant="secondary" href="/settings/configuration/offices/bodies/new">
            {t("offices.addBody")}
          </ButtonLink>
          <ButtonLink variant="secondary" href="/settings/configuration/election-day">
            {t("offices.setElectionDay")}
          </ButtonLink>
        </ButtonGroup>
      )}
      <Answer of={result}>
        {({ force }) =>
          force ? (
            <>
              <Offices force={force} on={on} />
              <BodiesAndElections force={force} on={on} />
            </>
          ) : null
        }
      </Answer>
    </Screen>
  );
}

function Offices({ force, on }: { force: OfficesOfForce; on: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const date = formatDate(on, language);
  if (force.offices.length === 0) return <EmptyState title={t("offices.none", { date })} />;
  const vacant = new Map(force.vacancies.map(({ office, since }) => [office.id, since]));
  return (
    <Table
      caption={t("offices.caption", { date })}
      narrow="stack"
      rows={force.offices}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "office",
          heading: t("person.office"),
          rowHeader: true,
          cell: ({ id, title }) => <Link href={`/people/offices/${id}`}>{title}</Link>,
        },
        { key: "body", heading: t("offices.body"), cell: ({ body }) => body?.name ?? t("person.none") },
        {
          key: "holders",
          heading: t("offices.holders"),
          cell: ({ id, heldBy }) =>
            heldBy.nodes.length > 0 ? (
              <ul className="govuk-list govuk-!-margin-bottom-0">
                {heldBy.nodes.map(({ id: held, person, kind }) => (
                  <li key={held}>
                    <Link href={`/people/${person.id}`}>{person.name}</Link> ({t(`people.kind.${kind}`)})
                  </li>
                ))}
                {heldBy.totalCount > heldBy.nodes.length && (
                  <li>
                    <Link href={`/people/offices/${id}`}>
                      {t("offices.more", { count: heldBy.totalCount - heldBy.nodes.length })}
                    </Link>
                  </li>
                )}
              </ul>
            ) : (
              <VacantWords vacant={vacant.has(id)} since={vacant.get(id) ?? null} />
            ),
        },
      ]}
    />
  );
}

/** That nobody holds an office, and since when. */
export function VacantWords({ vacant, since }: { vacant: boolean; since: string | null }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (!vacant) return t("offices.nobody");
  return since ? t("offices.vacantSince", { date: formatDate(since, language) }) : t("offices.neverHeld");
}
