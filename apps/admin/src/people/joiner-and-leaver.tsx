import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { titledRoles, useRoleTitles } from "../configuration/roles.js";
import type { Given, SettingField } from "../configuration/SettingForm.js";
import { SettingForm } from "../configuration/SettingForm.js";
import { useSetting } from "../configuration/useSetting.js";
import { useChange } from "../forms/useChange.js";
import type { AppointmentKind, Role } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Loading } from "../shell/Loading.js";
import { NotFound } from "../shell/NotFound.js";
import { recordJoinerDocument, recordLeaverDocument, undoLeaverDocument } from "./change.document.js";
import { ChangeJourney } from "./ChangeJourney.js";
import { OfPerson, type PersonOfPage } from "./PersonPage.js";
import { personWords, usePeople } from "./usePeople.js";

/** How an office that a joiner or a mover takes up may be held; the elected and those acting are appointed one by one. */
export const plainKinds = ["APPOINTED", "JOB_SHARE"] as const satisfies readonly AppointmentKind[];

/** The people of the force, as the options of a choice. */
export const asOptions = (people: ReturnType<typeof usePeople>["people"]) =>
  people.map((person) => ({ value: person.id, text: personWords(person) }));

/** Somebody leaves. */
export function RecordLeaver(): ReactNode {
  return <OfPerson>{(person) => <Leaver person={person} />}</OfPerson>;
}

function Leaver({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { apiLanguage: language } = useLanguage();
  const { people, loading } = usePeople();
  const change = useChange(recordLeaverDocument, { language });
  if (loading) return <Loading />;
  const others = people.filter(({ id }) => id !== person.id);
  const fields: SettingField[] = [
    { id: "on", type: "date", label: t("personChange.lastDay"), hint: t("personChange.lastDayHint") },
    {
      id: "successorId",
      type: "select",
      label: t("personChange.successor"),
      hint: t("personChange.successorHint"),
      options: asOptions(others),
      optional: true,
    },
    { id: "reason", type: "long", label: t("people.reasonLabel") },
  ];
  const run = async ({ on, successorId = null, reason }: Given, preview: boolean) => {
    const input = { forceId: force.id, personId: person.id, on: on ?? "", successorId, reason: reason ?? "", preview };
    return (await change.run(input))?.recordLeaver ?? null;
  };
  return (
    <ChangeJourney kind="LEAVER" name={person.name} back={`/people/${person.id}`} {...change} {...{ fields, run }} />
  );
}

/** Somebody joins. */
export function RecordJoiner(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { apiLanguage: language } = useLanguage();
  const { people, offices, loading } = usePeople();
  const titleOf = useRoleTitles();
  const change = useChange(recordJoinerDocument, { language });
  if (loading) return <Loading />;
  const fields: SettingField[] = [
    { id: "name", type: "text", label: t("configuration.personName") },
    { id: "email", type: "text", label: t("configuration.email"), hint: t("configuration.emailHint"), optional: true },
    { id: "from", type: "date", label: t("person.from") },
    officeField(t("person.office"), offices),
    kindField(t),
    { id: "managerId", type: "select", label: t("person.reportsTo"), options: asOptions(people), optional: true },
    {
      id: "role",
      type: "select",
      label: t("personChange.grant"),
      hint: t("personChange.grantHint"),
      options: ["FORCE_ADMIN", "AUDITOR", ...titledRoles].map((value) => ({ value, text: titleOf(value) })),
      optional: true,
    },
    { id: "reason", type: "text", label: t("personChange.grantReason"), optional: true },
    {
      id: "until",
      type: "date",
      label: t("personChange.grantUntil"),
      hint: t("configuration.untilHint"),
      optional: true,
    },
  ];
  const run = async (given: Given, preview: boolean) =>
    (await change.run({ forceId: force.id, ...joinerOf(given), preview }))?.recordJoiner ?? null;
  return <ChangeJourney kind="JOINER" back="/people" {...change} {...{ fields, run }} />;
}

/** Which office is taken up. */
export function officeField(label: string, offices: readonly { id: string; title: string }[]): SettingField {
  return {
    id: "officeId",
    type: "select",
    label,
    options: offices.map(({ id, title }) => ({ value: id, text: title })),
  };
}

/** How it is held. */
export function kindField(t: ReturnType<typeof useTranslation>["t"]): SettingField {
  const options = plainKinds.map((value) => ({ value, text: t(`people.kindChoice.${value}`) }));
  return { id: "kind", type: "radios", label: t("people.kindLabel"), options, initial: "APPOINTED" };
}

function joinerOf({
  name,
  email = null,
  from,
  officeId,
  kind,
  managerId = null,
  role = null,
  reason,
  until = null,
}: Given) {
  const grant = role === null ? null : { role: role as Role, reason: reason ?? "", until };
  const offices = officeId ? [{ officeId, kind: kind as AppointmentKind }] : [];
  return { name: name ?? "", email, from: from ?? "", offices, managerId, grant };
}

/** A leaver stays after all. */
export function UndoLeaver(): ReactNode {
  return <OfPerson>{(person) => <Undo person={person} />}</OfPerson>;
}

function Undo({ person }: { person: PersonOfPage }): ReactNode {
  const { t } = useTranslation();
  const href = `/people/${person.id}`;
  const { change, save } = useSetting(undoLeaverDocument, { href, done: "personChange.undone" });
  if (!person.changes?.some(({ viewerCanUndo }) => viewerCanUndo)) return <NotFound />;
  return (
    <SettingForm
      title={t("personChange.undo")}
      caption={person.name}
      back={{ href }}
      button={t("personChange.undoButton")}
      change={change}
      fields={[{ id: "reason", type: "long", label: t("personChange.undoReason") }]}
      onSubmit={({ reason }) => void save({ personId: person.id, reason: reason ?? "" })}
    />
  );
}
