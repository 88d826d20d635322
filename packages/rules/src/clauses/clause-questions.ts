import { closeness } from "../binding.js";
import { computeDeadline } from "../deadline.js";
import { decideAcknowledgement, type AcknowledgementFacts } from "../decisions/acknowledgement.js";
import { decideConduct, type ConductFacts, type ConductOutcome } from "../decisions/conduct.js";
import { decideConsultation, type ConsultationFacts } from "../decisions/consultation.js";
import { decideNotification, type NotificationFacts } from "../decisions/notification.js";
import { decideOffer, type OfferFacts } from "../decisions/offer.js";
import { decidePermission, type PermissionFacts } from "../decisions/permission.js";
import { decidePublication, type PublicationFacts } from "../decisions/publication.js";
import { decideRecord, type RecordFacts } from "../decisions/record.js";
import { decideRecusal, type RecusalFacts } from "../decisions/recusal.js";
import { decideReview } from "../decisions/review.js";
import { decideStandard } from "../decisions/standard.js";
import type { DeadlineRule } from "../kinds/deadline.js";
import { lawfulBases, politicalActivities } from "../kinds/prohibition.js";
import type { Standard } from "../kinds/standard.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import type { PersonClass } from "../vocabulary.js";
import type { Question } from "./clause-cases.js";

/** People by a short name, with the classes they belong to. */
export const people = {
  pcc: ["ELECTED_HOLDER"],
  deputy: ["DEPUTY"],
  appointed: ["APPOINTED_PERSON"],
  chief: ["HEAD_OF_STAFF", "OPCC_STAFF", "PAID_STAFF", "STAFF"],
  staff: ["OPCC_STAFF", "PAID_STAFF", "STAFF"],
  representative: ["REPRESENTATIVE"],
  officer: ["POLICE_OFFICER", "FORCE_PERSONNEL", "STAFF"],
} as const satisfies Record<string, readonly PersonClass[]>;
export type Person = keyof typeof people;

const everybody = Object.keys(people) as Person[];
const names = (holds: (person: Person) => boolean) => everybody.filter(holds).join(" ");

/** Unless a case says otherwise, a rule of a staff code binds these and nobody else. */
const theStaff = "chief staff";
const silent = ["SILENT", "NOT_COVERED"];

type Of<Facts> = Partial<Omit<Facts, "classes">> & { by?: Person };

/** A question about somebody: what is decided for the person asked about, and who else is bound. */
const about =
  (decide: (rules: readonly Rule[], by: Person) => { outcome: string }, by: Person, unlessSaid: object): Question =>
  (rules) => ({
    got: { ...decide(rules, by), bound: names((person) => !silent.includes(decide(rules, person).outcome)) },
    unlessSaid: { bound: theStaff, ...unlessSaid },
  });

/** What is forbidden, to whom, who is exempt, what lifts it, and whether it goes on after somebody leaves. */
export const conduct =
  (what: ConductFacts["conduct"], of: Of<ConductFacts> = {}): Question =>
  (rules) => {
    const { by = "staff", ...facts } = of;
    const decide = (person: Person, more: Partial<ConductFacts> = {}) =>
      decideConduct(rules, { ...facts, ...more, conduct: what, classes: people[person] });
    const activities = (outcome: ConductOutcome) =>
      politicalActivities.filter((activity) => decide(by, { activity }).outcome === outcome);
    const got = {
      ...decide(by),
      bound: names((person) => !["SILENT", "EXEMPT"].includes(decide(person).outcome)),
      exempt: names((person) => decide(person).outcome === "EXEMPT"),
      lifts: lawfulBases.filter((basis) => decide(by, { basis }).outcome === "LIFTED"),
      barred: activities("PROHIBITED"),
      allowedIfDeclared: activities("ALLOWED_IF_DECLARED"),
      continues: decide(by, { afterLeaving: true }).outcome !== "SILENT",
    };
    const barred = politicalActivities.filter(() => got.outcome === "PROHIBITED");
    const unlessSaid = {
      outcome: "PROHIBITED",
      bound: theStaff,
      exempt: "",
      lifts: [],
      barred,
      allowedIfDeclared: [],
      continues: false,
      permission: null,
      differsFromStatute: null,
    };
    return { got, unlessSaid };
  };

/** Whose leave is needed. `ifSure`: also for somebody who sees nothing against it. */
export const permission =
  (matter: PermissionFacts["matter"], of: Of<PermissionFacts> = {}): Question =>
  (rules) => {
    const { by = "staff", ...facts } = of;
    const decide = (person: Person, more: Partial<PermissionFacts> = {}) =>
      decidePermission(rules, { ...facts, ...more, matter, classes: people[person] });
    const { outcome: whenSure } = decide(by, { uncertain: false });
    const decided = { ...decide(by), whenSure, bound: names((person) => decide(person).outcome !== "NOT_COVERED") };
    const unlessSaid = {
      outcome: "NEEDED",
      whenSure: "NEEDED",
      bound: theStaff,
      submitTo: null,
      refusalNeedsReasons: false,
      keepRecord: false,
    };
    return { got: decided, unlessSaid };
  };

export const record = (kind: RecordFacts["record"], of: Of<RecordFacts> = {}): Question => {
  const { by = "staff", ...facts } = of;
  const unlessSaid = { outcome: "RECORDED", to: null, connected: [], includesDeclined: false, parts: [], when: null };
  return about(
    (rules, person) => decideRecord(rules, { ...facts, record: kind, classes: people[person] }),
    by,
    unlessSaid,
  );
};

/** Who is told; `later`: who hears of it when it is about those. */
export const telling =
  (occasion: NotificationFacts["occasion"], of: Of<NotificationFacts> = {}): Question =>
  (rules) => {
    const { by = "staff", ...facts } = of;
    const decide = (person: Person, more: Partial<NotificationFacts> = {}) =>
      decideNotification(rules, { ...facts, ...more, occasion, classes: people[person] });
    const told = decide(by);
    const concerned = told.to.flatMap((one) => (one === "HEAD_OF_STAFF" || one === "LINE_MANAGER" ? [one] : []));
    const { to: later } = decide(by, { offices: concerned });
    const got = {
      ...told,
      later: told.mode === "MUST" ? later : [],
      bound: names((person) => decide(person).outcome !== "NOT_COVERED"),
    };
    return { got, unlessSaid: { outcome: "TELL", mode: "MUST", when: null, later: [], bound: theStaff } };
  };

export const consulting =
  (topic: ConsultationFacts["topic"], of: Of<ConsultationFacts> = {}): Question =>
  (rules) => {
    const { by = "staff", ...facts } = of;
    const decide = (person: Person) => decideConsultation(rules, { ...facts, topic, classes: people[person] });
    const named = rulesOfKind(rules, "CONSULT").find((rule) => rule.topic === topic)?.consult.length;
    const got = { ...decide(by), named, bound: names((person) => decide(person).outcome !== "NOT_COVERED") };
    return { got, unlessSaid: { outcome: "CONSULT", mode: "MUST", mustPrecede: null, named: 1, bound: theStaff } };
  };

export const offer = (qualities: OfferFacts["qualities"], valuePence: number | null = null): Question =>
  about(
    (rules, person) => decideOffer(rules, { valuePence, qualities: qualities ?? [], classes: people[person] }),
    "staff",
    { approver: null },
  );

export const publishing =
  (facts: PublicationFacts): Question =>
  (rules) => ({
    got: decidePublication(rules, facts),
    unlessSaid: { outcome: "PUBLISHED", publishBy: null, visibleUntil: null, frequencyMonths: null, marking: null },
  });

export const reviewing =
  (on: string): Question =>
  (rules) => ({ got: decideReview(rules, { on }), unlessSaid: {} });

export const recusal = (process: RecusalFacts["process"], ties: RecusalFacts["ties"], by: Person = "staff"): Question =>
  about((rules, person) => decideRecusal(rules, { classes: people[person], process, ties }), by, {
    outcome: "STAND_ASIDE",
  });

export const standard = (what: Standard, by: Person = "staff"): Question =>
  about((rules, person) => decideStandard(rules, { classes: people[person], standard: what }), by, {
    outcome: "APPLIES",
  });

export const signing = (
  event: AcknowledgementFacts["event"],
  by: Person,
  changed: readonly string[] = [],
  clauseIds: readonly string[] = ["CU-W1", "CU-W3"],
): Question =>
  about(
    (rules, person) => decideAcknowledgement(rules, { classes: people[person], event, changed, clauseIds }),
    by,
    {},
  );

/** By when a duty is done, reckoned from its anchor. Without a number: soft, with the document's own urging. */
export const due =
  (duty: DeadlineRule["duty"], anchor: DeadlineRule["anchor"], from = "2026-11-02"): Question =>
  (rules) => {
    const rule = rulesOfKind(rules, "DEADLINE").find((one) => one.duty === duty && one.anchor === anchor);
    const unlessSaid = {
      hardness: "SOFT",
      dueOn: null,
      dueAt: null,
      recipient: null,
      text: null,
      rollForward: "NONE",
      bound: theStaff,
    };
    if (!rule) return { got: null, unlessSaid };
    const bound = names((person) => closeness(rule.subject ? [rule.subject] : [], people[person]) !== null);
    return { got: { ...rule, ...computeDeadline(rule, from), bound }, unlessSaid };
  };
