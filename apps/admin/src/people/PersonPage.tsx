import { useQuery } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { ButtonGroup, ButtonLink } from "@probity/ui/form/Button";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { PersonPageQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { type Permission, useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { personPageDocument } from "./person.document.js";
import { PersonChanges } from "./PersonChanges.js";
import { PersonOffices, PersonReporting } from "./PersonOffices.js";
import { Relationships, Restrictions, Trainings, Vettings } from "./PersonRecords.js";

/** A person as the page shows them. */
export type PersonOfPage = NonNullable<NonNullable<PersonPageQuery["force"]>["person"]>;

/** The person at the present address; fetched again each time, so that a form that leads here shows what it did. */
export function usePersonPage() {
  const { personId = "" } = useParams();
  const { apiLanguage: language } = useLanguage();
  const { slug } = useSession().acting.force;
  return useQuery(personPageDocument, { variables: { slug, id: personId, language }, fetchPolicy: "network-only" });
}

interface OfPersonProps {
  /** Without this permission there is no such page. */
  needs?: Permission;
  children: (person: PersonOfPage) => ReactNode;
}

/** Shows a page once the person at the present address is known. */
export function OfPerson({ needs, children }: OfPersonProps): ReactNode {
  const { can } = useSession();
  const result = usePersonPage();
  if (needs && !can(needs)) return <NotFound />;
  return <Answer of={result}>{({ force }) => (force?.person ? children(force.person) : <NotFound />)}</Answer>;
}

/** One person: offices, whom they report to, and what is kept about them, as far as the viewer may see it. */
export function PersonPage(): ReactNode {
  return <OfPerson>{(person) => <Shown person={person} />}</OfPerson>;
}

function Shown({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const own = acting.person?.id === person.id;
  const vets = can("people:vet") && !own;
  const to = (part: string) => `/people/${person.id}/${part}`;
  return (
    <Screen title={person.name} caption={acting.force.name} back={{ href: "/people", text: t("people.backToList") }}>
      <SummaryList
        rows={[
          {
            key: t("person.address"),
            value: person.formOfAddress ?? t("person.addressUnsaid"),
            actions: own ? [{ text: t("forms.change"), hidden: t("person.address"), href: to("address") }] : [],
          },
        ]}
      />
      <PersonChanges person={person} />
      <PersonOffices person={person} />
      <PersonReporting person={person} />
      {vets && (
        <ButtonGroup>
          <ButtonLink variant="secondary" href={to("vetting")}>
            {t("person.recordVetting")}
          </ButtonLink>
          <ButtonLink variant="secondary" href={to("training")}>
            {t("person.recordTraining")}
          </ButtonLink>
          <ButtonLink variant="secondary" href={to("restriction")}>
            {t("person.recordRestriction")}
          </ButtonLink>
        </ButtonGroup>
      )}
      {person.vettings && <Vettings rows={person.vettings} />}
      {person.trainings && <Trainings rows={person.trainings} />}
      {person.restrictions && <Restrictions rows={person.restrictions} />}
      {person.relationships && <Relationships rows={person.relationships} own={own ? person.id : null} />}
    </Screen>
  );
}
