import { londonDay } from "@probity/ui/dates";
import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { accessDocument } from "../configuration/configuration.document.js";
import type { Given, SettingField } from "../configuration/SettingForm.js";
import { useChange } from "../forms/useChange.js";
import type { AppointmentKind } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Loading } from "../shell/Loading.js";
import { recordMoverDocument } from "./change.document.js";
import { ChangeJourney } from "./ChangeJourney.js";
import { asOptions, kindField, officeField } from "./joiner-and-leaver.js";
import { OfPerson, type PersonOfPage } from "./PersonPage.js";
import { usePeople } from "./usePeople.js";

/** Somebody moves to another office. */
export function RecordMover(): ReactNode {
  return <OfPerson>{(person) => <Mover person={person} />}</OfPerson>;
}

function Mover({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { apiLanguage: language } = useLanguage();
  const { people, offices, loading } = usePeople();
  const granted = useQuery(accessDocument, { variables: { slug: force.slug, language } });
  const change = useChange(recordMoverDocument, { language });
  if (loading || granted.loading) return <Loading />;
  const held = person.appointments.filter(({ to }) => to === null || to >= londonDay());
  const grants = (granted.data?.force?.accessGrants ?? []).filter((grant) => grant.person?.id === person.id);
  const fields: SettingField[] = [
    { id: "from", type: "date", label: t("personChange.firstDay"), hint: t("personChange.firstDayHint") },
    {
      id: "endAppointmentIds",
      type: "radios",
      label: t("personChange.whichEnd"),
      options: [
        ...held.map(({ id, office }) => ({ value: id, text: office.title })),
        { value: "all", text: t("personChange.allEnd") },
        { value: "none", text: t("personChange.noneEnds") },
      ],
    },
    officeField(t("personChange.takesUp"), offices),
    kindField(t),
    {
      id: "managerId",
      type: "select",
      label: t("personChange.newManager"),
      options: asOptions(people),
      optional: true,
    },
    ...grantsField(t, grants.length),
    { id: "reason", type: "long", label: t("people.reasonLabel") },
  ];
  const run = async (given: Given, preview: boolean) => {
    const all = { held: held.map(({ id }) => id), grants: grants.map(({ id }) => id) };
    const input = { forceId: force.id, personId: person.id, ...moverOf(given, all), preview };
    return (await change.run(input))?.recordMover ?? null;
  };
  return (
    <ChangeJourney kind="MOVER" name={person.name} back={`/people/${person.id}`} {...change} {...{ fields, run }} />
  );
}

/** Granted roles are looked at again whenever somebody moves. */
function grantsField(t: ReturnType<typeof useTranslation>["t"], count: number): SettingField[] {
  if (count === 0) return [];
  const options = [
    { value: "stay", text: t("personChange.grantsStay") },
    { value: "end", text: t("personChange.grantsEnd") },
  ];
  return [{ id: "endGrantIds", type: "radios", label: t("personChange.grants"), options }];
}

function moverOf(given: Given, { held, grants }: { held: string[]; grants: string[] }) {
  const { from, endAppointmentIds: ends, officeId, kind, managerId = null, endGrantIds, reason } = given;
  const one = ends && ends !== "none" ? [ends] : [];
  return {
    from: from ?? "",
    endAppointmentIds: ends === "all" ? held : one,
    offices: officeId ? [{ officeId, kind: kind as AppointmentKind }] : [],
    managerId,
    endGrantIds: endGrantIds === "end" ? grants : [],
    reason: reason ?? "",
  };
}
