import { demoForces } from "@probity/people/demo-people";

const officeHolders = ["pcc", "deputy"];
const publishers = ["monitoring.officer", "registrar"];
const officers = ["chief.executive", "cfo", ...publishers];
const staff = ["line.manager", "staff", "dpo", "force.admin", "first.contact.a", "first.contact.b"];
/** Who works for the body itself: neither the panel, nor an auditor. */
const ofTheBody = [...officeHolders, ...officers, ...staff];
const inTheForce = [...ofTheBody, "panel.chair", "auditor"];
const systemsAndAuditors = ["reader", "auditor.of.all"];
/** A monitoring officer of another force: has every right there, and none here. */
const stranger = "stranger";
const signedIn = [...inTheForce, ...systemsAndAuditors, "operator", stranger];

/** Everybody there is: the people of a force by their login, those of all forces, a stranger to the force, and nobody. */
export const askers: readonly string[] = ["nobody", ...signedIn];

/** Who may see or do something together, by name: found by asking as everybody, then read and agreed to. */
export const audiences = {
  everyone: askers,
  signedIn,
  inTheForce,
  ofTheBody,
  officeHolders,
  officers,
  publishers,
  peopleReaders: [...inTheForce, ...systemsAndAuditors],
  protocolReaders: [...inTheForce, ...systemsAndAuditors, "operator"],
  importers: [...publishers, "force.admin"],
  drafters: [...publishers, "force.admin"],
  approvers: ["pcc", "force.admin"],
  signatureReaders: ["chief.executive", ...publishers, "force.admin", "auditor", "auditor.of.all"],
  signatureReminders: ["chief.executive", ...publishers, "force.admin"],
  noticeReaders: [...ofTheBody, "panel.chair"],
  registerReaders: [...officers, "auditor", ...systemsAndAuditors],
  /** Who may have duties of their own. */
  dutyHolders: inTheForce,
  /** Who may ask for duties: their own at least. */
  dutyReaders: [...inTheForce, ...systemsAndAuditors, "operator"],
  obligationReaders: [...officeHolders, ...officers, "auditor", ...systemsAndAuditors, "operator"],
  caseReaders: [...ofTheBody, "panel.chair"],
  /** Who may handle cases; which of them is shown which case is for their parts in it. */
  caseHandlers: ["pcc", ...officers, "line.manager", "dpo", "first.contact.a", "first.contact.b", "panel.chair"],
  vetters: ["chief.executive", "monitoring.officer"],
  accessReaders: ["monitoring.officer", "force.admin", "auditor", "auditor.of.all"],
  administrator: ["force.admin"],
  operator: ["operator"],
  stranger: [stranger],
  nobody: ["nobody"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Whose request an asker's is in a force; undefined for nobody. */
export function subjectOf(asker: string, force: string): string | undefined {
  const everywhere: Readonly<Record<string, string | undefined>> = {
    nobody: undefined,
    operator: "operator@probity.example",
    "auditor.of.all": "auditor@probity.example",
    reader: "client:reader",
    stranger: `monitoring.officer@${demoForces.find(({ slug, to }) => slug !== force && to === null)?.slug}.example`,
  };
  return asker in everywhere ? everywhere[asker] : `${asker}@${force}.example`;
}
