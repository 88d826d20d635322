import { classesOf, hasMembers, type BodyKind } from "../person-classes.js";
import { isOutside, type Holders } from "../recipients.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { offices, type Office, type PersonClass } from "../vocabulary.js";

/** Who raises a matter, or whom it is about: a class, the offices held besides, and the person where one is meant. */
export interface Party {
  class: PersonClass;
  offices?: readonly Office[];
  personId?: string;
}

/** What is needed of a force to know who stands behind a party and an office. */
export interface Setting {
  /** The governing body on the day asked about. */
  bodyKind: BodyKind;
  /** Persons by office; null: whoever holds the office ("the holder of …"). */
  holders: Holders | null;
  /** Offices that one person holds together. */
  coHeld: readonly (readonly Office[])[];
  /** The complainant's line manager first, then upwards; null: somebody, then somebody further up, then the head of staff. */
  lineManagerChain: readonly string[] | null;
}

/** Who stands behind the offices and the parties of one simulation. */
export interface Cast {
  holders: Holders;
  complainant: { personId: string; classes: PersonClass[] };
  subject: { personId: string; classes: PersonClass[] };
  lineManagerChain: readonly string[];
}

const staffRole: readonly string[] = ["STAFF"];
const rolesByClass: Readonly<Partial<Record<PersonClass, readonly string[]>>> = {
  ELECTED_HOLDER: ["ELECTED_HOLDER"],
  DEPUTY: ["DEPUTY"],
  APPOINTED_PERSON: ["APPOINTED_PERSON"],
  HEAD_OF_STAFF: ["HEAD_OF_STAFF"],
  OPCC_STAFF: staffRole,
  PAID_STAFF: staffRole,
  STAFF: staffRole,
  OFFICER: staffRole,
  MEMBER: ["ELECTED_HOLDER"],
  POLICE_STAFF: ["VETTING_UNIT"],
  POLICE_OFFICER: ["CHIEF_CONSTABLE"],
};

/** The classes a party belongs to under a kind of body. None: that body has nobody like it. */
export function classesOfParty({ class: word, offices: held = [] }: Party, bodyKind: BodyKind): PersonClass[] {
  const authority = bodyKind === "POLICE_AUTHORITY";
  if (word === "REPRESENTATIVE") return authority ? [] : ["REPRESENTATIVE"];
  if (word === "FORCE_PERSONNEL") return authority ? ["FORCE_PERSONNEL"] : ["FORCE_PERSONNEL", "STAFF"];
  if (authority && word === "POLICE_STAFF") return ["POLICE_STAFF", "FORCE_PERSONNEL"];
  const roles =
    hasMembers(bodyKind) && (word === "ELECTED_HOLDER" || word === "MEMBER") ? ["MEMBER"] : (rolesByClass[word] ?? []);
  return classesOf([...roles, ...held], bodyKind);
}

/** The offices that the protocol itself says one person holds. */
export function coHeldByText(rules: readonly Rule[]): Office[][] {
  return rulesOfKind(rules, "ROUTE")
    .filter(({ matter }) => matter === "CO_HELD_OFFICES")
    .map(({ to }) => to.filter((role): role is Office => !isOutside(role)));
}

/** The people of one simulation: the same person behind offices held together, and behind an office and its party. */
export function cast(setting: Setting, complainant: Party, subject: Party): Cast {
  const coHeld = [...setting.coHeld, officesOf(complainant), officesOf(subject)];
  const holders = setting.holders ?? abstractHolders(coHeld);
  const concerned = (party: Party, otherwise: string) => ({
    personId: party.personId ?? holderBehind(party, holders, coHeld) ?? otherwise,
    classes: classesOfParty(party, setting.bodyKind),
  });
  const by = concerned(complainant, "the person who raises it");
  return {
    holders,
    complainant: by,
    subject: concerned(subject, "the person concerned"),
    lineManagerChain: setting.lineManagerChain ?? (setting.holders === null ? abstractChain(by, holders) : []),
  };
}

/** Offices that one person alone holds at a time. */
const heldByOne: readonly Office[] = [
  "DEPUTY",
  "HEAD_OF_STAFF",
  "MONITORING_OFFICER",
  "HEAD_OF_PAID_SERVICE",
  "CFO",
  "CHIEF_CONSTABLE",
  "DPO",
  "CHAIR_OF_BODY",
  "CHAIR_OF_OVERSIGHT_BODY",
];

/** The office by which two parties would be one and the same person; null: they need not be. */
export function sharedOffice(one: Party, other: Party): Office | null {
  const others = officesOf(other);
  return officesOf(one).find((office) => heldByOne.includes(office) && others.includes(office)) ?? null;
}

/** Who is meant by "the holder of" an office, where no person is named. */
function abstractHolders(coHeld: Setting["coHeld"]): Holders {
  const holders: Partial<Record<Office, string[]>> = {};
  for (const office of offices) holders[office] = [holderOf(office, coHeld)];
  // The head of staff sits among the senior leadership, and is not alone there.
  holders.SENIOR_LEADERSHIP = [holderOf("HEAD_OF_STAFF", coHeld), holderOf("SENIOR_LEADERSHIP", coHeld)];
  return holders;
}

function holderOf(office: Office, coHeld: Setting["coHeld"]): string {
  const first = coHeld.find((together) => together.includes(office))?.[0] ?? office;
  return `the holder of ${first}`;
}

/** The office of the party's class, then those held besides; the senior leadership are several persons. */
function officesOf({ class: word, offices: held = [] }: Party): Office[] {
  return [...offices.filter((one) => one === word), ...held].filter((one) => one !== "SENIOR_LEADERSHIP");
}

function holderBehind(party: Party, holders: Holders, coHeld: Setting["coHeld"]) {
  const [office] = officesOf(party);
  return office === undefined ? undefined : (holders[office]?.[0] ?? holderOf(office, coHeld));
}

/** Staff have a line manager; the line ends at the head of staff, who has none. */
function abstractChain({ personId, classes }: Cast["complainant"], holders: Holders): string[] {
  const head = holders.HEAD_OF_STAFF ?? [];
  const managed = classes.some((word) => word === "STAFF" || word === "OPCC_STAFF" || word === "OFFICER");
  if (!managed || head.includes(personId)) return [];
  return ["the line manager", "somebody further up the line", ...head];
}
