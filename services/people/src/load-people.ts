import type { Change, RequestContext } from "@probity/service-kit/context";
import type { Role } from "@probity/service-kit/roles";
import { v7 as uuidv7 } from "uuid";
import { AppointmentKind, Office } from "./appointments/appointment.entity.js";
import { isPublicOffice, rankOf } from "./appointments/office.rules.js";
import { openAppointment } from "./appointments/open-appointment.js";
import { Body, BodyKind } from "./bodies/body.entity.js";
import { addBody } from "./bodies/keep-bodies.js";
import { demoEverywhere, type DemoForce, type DemoPerson } from "./demo-people.js";
import { Person } from "./persons/person.entity.js";

/** What a force calls its roles, by canonical role. */
export type Titles = Readonly<Record<string, { en: string; cy?: string | null }>>;

/** Loads the invented people of a force, unless the force has people already: all of them in one transaction. */
export async function loadPeople(
  context: RequestContext,
  forceId: string,
  demo: DemoForce,
  titles: () => Titles,
): Promise<void> {
  await context.changeAs(forceId, async (change) => {
    if (await change.manager.existsBy(Person, { forceId })) return;
    const offices = await openOffices(change, demo, titles());
    const ids = new Map<string, string>();
    for (const person of demo.people) await loadPerson(change, demo, person, offices, ids);
    for (const person of demo.people) await loadReportingLine(change, demo, person, ids);
    for (const { subject, name, role } of demoEverywhere)
      await grant(change, { subject, name, personId: null, roles: [role] });
  });
}

async function openOffices(change: Change, demo: DemoForce, titles: Titles): Promise<Map<Role, string>> {
  const roles = [...new Set(demo.people.flatMap(({ offices }) => offices))];
  const offices = new Map<Role, string>();
  const bodies = await openBodies(change, demo, roles, titles);
  for (const role of roles) {
    const id = uuidv7();
    const fallback = role.charAt(0) + role.slice(1).toLowerCase().replaceAll("_", " ");
    const title = titles[role] ?? { en: fallback, cy: role === "STAFF" ? "Staff" : fallback };
    await change.manager.insert(Office, {
      forceId: change.forceId,
      id,
      role,
      titleEn: title.en,
      titleCy: title.cy ?? title.en,
      rank: rankOf(role),
      public: isPublicOffice(role),
      bodyId: bodies.get(role) ?? null,
      from: null,
      to: demo.to,
    });
    offices.set(role, id);
  }
  return offices;
}

/** The bodies in which some of the offices are held: who scrutinises, and, where it has members, who governs. */
async function openBodies(
  change: Change,
  demo: DemoForce,
  roles: readonly Role[],
  titles: Titles,
): Promise<Map<Role, string>> {
  const bodies = new Map<Role, string>();
  const { from } = demo;
  const overseer = titles["OVERSIGHT_BODY"];
  if (roles.includes("CHAIR_OF_OVERSIGHT_BODY") && overseer) {
    const names = { nameEn: overseer.en, nameCy: overseer.cy ?? null };
    bodies.set("CHAIR_OF_OVERSIGHT_BODY", await addBody(change, { kind: BodyKind.PANEL, ...names, from }));
  }
  if (roles.includes("MEMBER")) {
    const names = { nameEn: `${demo.name} Police Authority`, nameCy: `Awdurdod Heddlu ${demo.name}` };
    const id = await addBody(change, { kind: BodyKind.GOVERNING_BODY, ...names, from });
    for (const role of ["MEMBER", "CHAIR_OF_BODY"] as const) bodies.set(role, id);
  }
  if (demo.to) await change.manager.update(Body, { forceId: change.forceId }, { to: demo.to });
  return bodies;
}

async function loadPerson(
  change: Change,
  demo: DemoForce,
  person: DemoPerson,
  offices: Map<Role, string>,
  ids: Map<string, string>,
): Promise<void> {
  const { forceId } = change;
  const personId = uuidv7();
  await change.manager.insert(Person, { forceId, id: personId, name: person.name, public: false });
  for (const role of person.offices) {
    const kind = person.electedOn ? AppointmentKind.ELECTED : AppointmentKind.APPOINTED;
    const officeId = offices.get(role) as string;
    await openAppointment(change, {
      personId,
      officeId,
      kind,
      from: demo.from,
      to: demo.to,
      electedOn: person.electedOn ?? null,
    });
  }
  for (const login of person.logins) {
    ids.set(login, personId);
    await grant(change, { subject: `${login}@${demo.slug}.example`, name: null, personId, roles: person.grants ?? [] });
  }
}

async function grant(
  change: Change,
  access: { subject: string; name: string | null; personId: string | null; roles: readonly Role[] },
): Promise<void> {
  const { forceId } = change;
  const { subject, name, personId, roles } = access;
  await change.query("insert into people.logins (force_id, subject, name, person_id) values ($1, $2, $3, $4)", [
    forceId,
    subject,
    name,
    personId,
  ]);
  for (const role of roles) {
    await change.query(
      "insert into people.access_grants (force_id, subject, role, reason) values ($1, $2, $3, 'demonstration')",
      [forceId, subject, role],
    );
  }
}

async function loadReportingLine(
  change: Change,
  demo: DemoForce,
  person: DemoPerson,
  ids: Map<string, string>,
): Promise<void> {
  const personId = ids.get(person.logins[0] ?? "");
  const managerId = ids.get(person.reportsTo ?? "");
  if (!personId || !managerId) return;
  const line = { id: uuidv7(), personId, managerId, from: demo.from, to: demo.to };
  await change.query(
    "insert into people.reporting_lines (force_id, id, person_id, manager_id, from_day, to_day) values ($1, $2, $3, $4, $5, $6)",
    [change.forceId, line.id, line.personId, line.managerId, line.from, line.to],
  );
  await change.publish("reporting-line.changed", line);
}
