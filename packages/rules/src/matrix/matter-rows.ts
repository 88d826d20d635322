import { listInWords, theTitles, words as vocabulary } from "../plain-words.js";
import type { RouteRule } from "../kinds/route.js";
import { rulesOfKind } from "../rulebook.js";
import { simulate } from "../simulate.js";
import type { PathStage, SimulatedPath } from "../simulate/path.js";
import type { CanonicalMatter, PersonClass, Recipient } from "../vocabulary.js";
import { sayOf, theOne, title, type MatrixRowOf, type Said, type SpokenForce } from "./matrix-force.js";
import { matterPhrases } from "./matter-words.js";

const phrasesOf = ({ language }: SpokenForce) => matterPhrases[language];

/** Any day serves: the rules given are those of the version compared. */
const day = "2000-01-01";

function path(force: SpokenForce, matter: CanonicalMatter, by: PersonClass, about: PersonClass): SimulatedPath | null {
  const { slug, name, bodyKind, titles, rules, language } = force;
  const versions = [{ id: slug, inForceFrom: day, inForceTo: null, rules }];
  const setting = { bodyKind, holders: null, coHeld: [], lineManagerChain: null };
  const asked = { matter, complainant: { class: by }, subject: { class: about }, on: day, language };
  return simulate([{ ...setting, slug, name, titles, versions, fallback: null }], asked)[0] ?? null;
}

/** Who receives one matter, with what the clause says of how; nothing where the text names nobody. */
function received(force: SpokenForce, matter: CanonicalMatter, by: PersonClass, about: PersonClass): Said[] {
  const found = path(force, matter, by, about);
  if (found === null || found.clauseId === null || found.recipients.length === 0) return [];
  const roles = found.recipients.map(({ role }) => role);
  const later = found.steps.filter(
    ({ stage, recipients }) => stage === "LATER_RECIPIENT" && !recipients.some(({ role }) => roles.includes(role)),
  );
  const said = phrasesOf(force);
  const words = [
    theTitles(roles, found.recipients[0]?.mode === "ALL" ? "and" : "or", force.titles, force.language),
    ...later.map(({ recipients }) => said.later(all(force, recipients))),
    ...found.passedOver.map((one) => said.passedOver(theOne(force, one.role))),
    ...howOf(force, found, matter),
  ];
  const clauses = [found.clauseId, ...later.flatMap(({ clauseIds }) => clauseIds)];
  return [{ words: words.join("; "), clauses: [...new Set(clauses)] }];
}

function howOf(force: SpokenForce, found: SimulatedPath, matter: CanonicalMatter): string[] {
  const { rules, language } = force;
  const said = phrasesOf(force);
  const has = (stage: PathStage) => found.steps.some((step) => step.stage === stage);
  const consulted = found.steps.filter(({ stage }) => stage === "CONSULTATION" && matter === "DECISION_ON_OUTCOME");
  const urgency = rulesOfKind(rules, "ROUTE").find(({ id }) => id === found.ruleId)?.when ?? null;
  return [
    ...consulted.map(({ recipients }) => said.afterConsulting(all(force, recipients))),
    ...(has("FIRST_CONTACT") ? [said.firstContacts] : []),
    ...(has("DIRECT_DISCUSSION") ? [said.directFirst] : []),
    ...(found.marking === null ? [] : [said.marked(vocabulary.marking[language][found.marking])]),
    ...(urgency === null ? [] : [vocabulary.urgency[language][urgency]]),
  ];
}

function all(force: SpokenForce, recipients: readonly { role: Recipient }[]): string {
  const roles = recipients.map(({ role }) => role);
  return theTitles(roles, "and", force.titles, force.language);
}

const prefixed = (prefix: string, said: readonly Said[]) =>
  said.map(({ words, clauses }) => ({ words: `${prefix}: ${words}`, clauses }));

/** Where no clause decides for every breach, one may for a breach of its own. */
function outcomeInWords(force: SpokenForce, { matter, to }: RouteRule): string | null {
  return matter === "BREACH_OUTCOME"
    ? phrasesOf(force).oneBreach(theTitles(to, "or", force.titles, force.language))
    : null;
}

/** Rows on who receives what, and on what is not done. */
export const matterRows: readonly MatrixRowOf[] = [
  {
    id: "staff-about-holder",
    label: { EN: "Staff complain about the office holder", CY: "Staff yn cwyno am y deiliad swydd" },
    say: (force) => {
      const redress = received(force, "DISRESPECT", "STAFF", "ELECTED_HOLDER");
      if (redress.length > 0) return redress;
      return prefixed(phrasesOf(force).ifRequired, received(force, "REQUIRED_TO_BREACH", "STAFF", "ELECTED_HOLDER"));
    },
  },
  {
    id: "holder-about-staff",
    label: { EN: "The office holder complains about staff", CY: "Y deiliad swydd yn cwyno am staff" },
    say: (force) => [
      ...received(force, "DISRESPECT", "ELECTED_HOLDER", "STAFF"),
      ...prefixed(
        phrasesOf(force).aboutPoliceStaff,
        received(force, "DISRESPECT", "ELECTED_HOLDER", "POLICE_STAFF"),
      ).filter(({ words }) => !words.includes(title(force, "HEAD_OF_STAFF"))),
    ],
  },
  {
    id: "about-head-of-staff",
    label: { EN: "Complaint about the head of staff", CY: "Cwyn am y pennaeth staff" },
    say: (force) => [
      ...prefixed(phrasesOf(force).staff, received(force, "BREACH_BY_OTHERS", "STAFF", "HEAD_OF_STAFF")),
      ...prefixed(phrasesOf(force).holder, received(force, "BREACH_BY_OTHERS", "ELECTED_HOLDER", "HEAD_OF_STAFF")),
    ],
  },
  {
    id: "breach-by-holder",
    label: { EN: "Breach by the office holder", CY: "Toriad gan y deiliad swydd" },
    say: (force) =>
      sayOf(force, "ROUTE", ({ matter }) => (matter === "PROTOCOL_BREACH" ? "" : null)).length === 0
        ? []
        : received(force, "BREACH_BY_OTHERS", "STAFF", "ELECTED_HOLDER"),
  },
  {
    id: "sanction",
    label: {
      EN: "Who decides what follows a breach by staff",
      CY: "Pwy sy’n penderfynu beth sy’n dilyn toriad gan staff",
    },
    say: (force) => {
      const decided = received(force, "DECISION_ON_OUTCOME", "ELECTED_HOLDER", "STAFF");
      return decided.length > 0 ? decided : sayOf(force, "ROUTE", (rule) => outcomeInWords(force, rule));
    },
  },
  {
    id: "informal-first",
    label: { EN: "Informal settlement first", CY: "Datrys anffurfiol yn gyntaf" },
    say: (force) => {
      const own = sayOf(force, "ROUTE", ({ matter }) => (matter === "INFORMAL_RESOLUTION" ? "" : null));
      const clauses = own.length > 0 ? own : sayOf(force, "ROUTE", ({ informalFirst }) => (informalFirst ? "" : null));
      return clauses.length === 0
        ? []
        : [{ words: phrasesOf(force).yes, clauses: [...new Set(clauses.flatMap((one) => one.clauses))] }];
    },
  },
  {
    id: "legality",
    label: { EN: "Questions of legality and probity", CY: "Cwestiynau cyfreithlondeb ac uniondeb" },
    say: (force) => [
      ...prefixed(phrasesOf(force).staff, received(force, "LEGALITY", "STAFF", "ELECTED_HOLDER")),
      ...prefixed(phrasesOf(force).holder, received(force, "LEGALITY", "ELECTED_HOLDER", "STAFF")),
    ],
  },
  {
    id: "information-request",
    label: { EN: "Doubts about a request for information", CY: "Amheuon am gais am wybodaeth" },
    say: (force) => received(force, "INFORMATION_REQUEST", "STAFF", "ELECTED_HOLDER"),
  },
  {
    id: "whistleblowing",
    label: { EN: "Whistleblowing", CY: "Chwythu’r chwiban" },
    say: (force) => [
      ...sayOf(force, "ROUTE", ({ matter, to }) =>
        matter === "CONFIDENTIAL_REPORTING" || matter === "PROTECTED_DISCLOSURE" || matter === "OWN_JOB_MATTERS"
          ? theTitles(to, "or", force.titles, force.language)
          : null,
      ),
      ...prefixed(phrasesOf(force).crime, received(force, "CRIME", "STAFF", "ELECTED_HOLDER")),
      ...prefixed(phrasesOf(force).conscience, received(force, "MATTER_OF_CONSCIENCE", "STAFF", "ELECTED_HOLDER")),
    ],
  },
  {
    id: "undue-pressure",
    label: { EN: "Undue pressure on staff", CY: "Pwysau gormodol ar staff" },
    say: (force) =>
      sayOf(force, "PROHIBITION", ({ conduct, covers, regardTo }) => {
        const said = phrasesOf(force);
        if (conduct === "IMPROPER_PRESSURE") return said.notGivenWayTo;
        if (conduct === "BULLYING") return said.noBullying;
        if (conduct !== "UNDUE_PRESSURE") return null;
        const limits = covers.map((one) => said.covers[one]);
        const regard = regardTo.map((one) => said.regard[one]);
        if (limits.length === 0 && regard.length === 0) return said.forbidden;
        if (limits.length > 0) return listInWords(limits, "or", force.language);
        return said.regardTo(listInWords(regard, "and", force.language));
      }),
  },
  {
    id: "references",
    label: { EN: "References for jobs", CY: "Geirdaon ar gyfer swyddi" },
    say: (force) =>
      sayOf(force, "PROHIBITION", ({ conduct }) => (conduct === "REFERENCES" ? phrasesOf(force).noReferences : null)),
  },
  {
    id: "recusal",
    label: { EN: "Standing aside", CY: "Sefyll o’r neilltu" },
    say: (force) =>
      sayOf(force, "RECUSAL", ({ processes }) =>
        listInWords(
          processes.map((one) => phrasesOf(force).processes[one]),
          "and",
          force.language,
        ),
      ),
  },
  {
    id: "after-leaving",
    label: { EN: "Confidence after leaving", CY: "Cyfrinachedd ar ôl gadael" },
    say: (force) => sayOf(force, "PROHIBITION", ({ afterLeaving }) => (afterLeaving ? phrasesOf(force).goesOn : null)),
  },
  {
    id: "partnerships",
    label: { EN: "Partnerships and observers", CY: "Partneriaethau ac arsylwyr" },
    say: (force) => [
      ...sayOf(force, "PROHIBITION", ({ conduct }) =>
        conduct === "CONDUCT_WHEN_OBSERVING" ? phrasesOf(force).outWithOfficers : null,
      ),
      ...sayOf(force, "PERMISSION", ({ matter }) =>
        matter === "OUTSIDE_BODY_AUTHORITY" ? phrasesOf(force).clearedFirst : null,
      ),
    ],
  },
];
