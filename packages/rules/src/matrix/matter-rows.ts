import { listInWords, markingWords, theTitles, urgencyWords } from "../plain-words.js";
import type { RouteRule } from "../kinds/route.js";
import { rulesOfKind } from "../rulebook.js";
import { simulate } from "../simulate.js";
import type { PathStage, SimulatedPath } from "../simulate/path.js";
import type { CanonicalMatter, PersonClass } from "../vocabulary.js";
import { sayOf, theOne, type MatrixForce, type MatrixRowOf, type Said } from "./matrix-force.js";

/** Any day serves: the rules given are those of the version compared. */
const day = "2000-01-01";

function path(force: MatrixForce, matter: CanonicalMatter, by: PersonClass, about: PersonClass): SimulatedPath | null {
  const { slug, name, bodyKind, titles, rules } = force;
  const versions = [{ id: slug, inForceFrom: day, inForceTo: null, rules }];
  const setting = { bodyKind, holders: null, coHeld: [], lineManagerChain: null };
  const asked = { matter, complainant: { class: by }, subject: { class: about }, on: day };
  return simulate([{ ...setting, slug, name, titles, versions, fallback: null }], asked)[0] ?? null;
}

/** Who receives one matter, with what the clause says of how; nothing where the text names nobody. */
function received(force: MatrixForce, matter: CanonicalMatter, by: PersonClass, about: PersonClass): Said[] {
  const found = path(force, matter, by, about);
  if (found === null || found.clauseId === null || found.recipients.length === 0) return [];
  const roles = found.recipients.map(({ role }) => role);
  const later = found.steps.filter(
    ({ stage, recipients }) => stage === "LATER_RECIPIENT" && !recipients.some(({ role }) => roles.includes(role)),
  );
  const words = [
    theTitles(roles, found.recipients[0]?.mode === "ALL" ? "and" : "or", force.titles),
    ...later.map(({ recipients }) => `then ${titlesOf(recipients)}`),
    ...found.passedOver.map((one) => `${theOne(force, one.role)} is passed over`),
    ...howOf(force, found, matter),
  ];
  const clauses = [found.clauseId, ...later.flatMap(({ clauseIds }) => clauseIds)];
  return [{ words: words.join("; "), clauses: [...new Set(clauses)] }];
}

function howOf({ rules }: MatrixForce, found: SimulatedPath, matter: CanonicalMatter): string[] {
  const has = (stage: PathStage) => found.steps.some((step) => step.stage === stage);
  const consulted = found.steps.filter(({ stage }) => stage === "CONSULTATION" && matter === "DECISION_ON_OUTCOME");
  const urgency = rulesOfKind(rules, "ROUTE").find(({ id }) => id === found.ruleId)?.when ?? null;
  return [
    ...consulted.map(({ recipients }) => `after consulting ${titlesOf(recipients)}`),
    ...(has("FIRST_CONTACT") ? ["first contacts named"] : []),
    ...(has("DIRECT_DISCUSSION") ? ["direct discussion first"] : []),
    ...(found.marking === null ? [] : [`marked ${markingWords[found.marking]}`]),
    ...(urgency === null ? [] : [urgencyWords[urgency]]),
  ];
}

function titlesOf(recipients: readonly { title: string }[]): string {
  return `the ${listInWords(
    recipients.map(({ title }) => title),
    "and",
  )}`;
}

const prefixed = (prefix: string, said: readonly Said[]) =>
  said.map(({ words, clauses }) => ({ words: `${prefix}: ${words}`, clauses }));

/** Where no clause decides for every breach, one may for a breach of its own. */
function outcomeInWords(force: MatrixForce, { matter, to }: RouteRule): string | null {
  return matter === "BREACH_OUTCOME" ? `for one breach: ${theTitles(to, "or", force.titles)}` : null;
}

/** Rows on who receives what, and on what is not done. */
export const matterRows: readonly MatrixRowOf[] = [
  {
    id: "staff-about-holder",
    label: "Staff complain about the office holder",
    say: (force) => {
      const redress = received(force, "DISRESPECT", "STAFF", "ELECTED_HOLDER");
      if (redress.length > 0) return redress;
      return prefixed(
        "if required to act against the code",
        received(force, "REQUIRED_TO_BREACH", "STAFF", "ELECTED_HOLDER"),
      );
    },
  },
  {
    id: "holder-about-staff",
    label: "The office holder complains about staff",
    say: (force) => [
      ...received(force, "DISRESPECT", "ELECTED_HOLDER", "STAFF"),
      ...prefixed("about police staff", received(force, "DISRESPECT", "ELECTED_HOLDER", "POLICE_STAFF")).filter(
        ({ words }) => !words.includes(theOne(force, "HEAD_OF_STAFF")),
      ),
    ],
  },
  {
    id: "about-head-of-staff",
    label: "Complaint about the head of staff",
    say: (force) => [
      ...prefixed("staff", received(force, "BREACH_BY_OTHERS", "STAFF", "HEAD_OF_STAFF")),
      ...prefixed("office holder", received(force, "BREACH_BY_OTHERS", "ELECTED_HOLDER", "HEAD_OF_STAFF")),
    ],
  },
  {
    id: "breach-by-holder",
    label: "Breach by the office holder",
    say: (force) =>
      sayOf(force, "ROUTE", ({ matter }) => (matter === "PROTOCOL_BREACH" ? "" : null)).length === 0
        ? []
        : received(force, "BREACH_BY_OTHERS", "STAFF", "ELECTED_HOLDER"),
  },
  {
    id: "sanction",
    label: "Who decides what follows a breach by staff",
    say: (force) => {
      const decided = received(force, "DECISION_ON_OUTCOME", "ELECTED_HOLDER", "STAFF");
      return decided.length > 0 ? decided : sayOf(force, "ROUTE", (rule) => outcomeInWords(force, rule));
    },
  },
  {
    id: "informal-first",
    label: "Informal settlement first",
    say: (force) => {
      const own = sayOf(force, "ROUTE", ({ matter }) => (matter === "INFORMAL_RESOLUTION" ? "yes" : null));
      const clauses =
        own.length > 0 ? own : sayOf(force, "ROUTE", ({ informalFirst }) => (informalFirst ? "yes" : null));
      return clauses.length === 0
        ? []
        : [{ words: "yes", clauses: [...new Set(clauses.flatMap((one) => one.clauses))] }];
    },
  },
  {
    id: "legality",
    label: "Questions of legality and probity",
    say: (force) => [
      ...prefixed("staff", received(force, "LEGALITY", "STAFF", "ELECTED_HOLDER")),
      ...prefixed("office holder", received(force, "LEGALITY", "ELECTED_HOLDER", "STAFF")),
    ],
  },
  {
    id: "information-request",
    label: "Doubts about a request for information",
    say: (force) => received(force, "INFORMATION_REQUEST", "STAFF", "ELECTED_HOLDER"),
  },
  {
    id: "whistleblowing",
    label: "Whistleblowing",
    say: (force) => [
      ...sayOf(force, "ROUTE", ({ matter, to }) =>
        matter === "CONFIDENTIAL_REPORTING" || matter === "PROTECTED_DISCLOSURE" || matter === "OWN_JOB_MATTERS"
          ? theTitles(to, "or", force.titles)
          : null,
      ),
      ...prefixed("crime", received(force, "CRIME", "STAFF", "ELECTED_HOLDER")),
      ...prefixed("conscience", received(force, "MATTER_OF_CONSCIENCE", "STAFF", "ELECTED_HOLDER")),
    ],
  },
  {
    id: "undue-pressure",
    label: "Undue pressure on staff",
    say: (force) =>
      sayOf(force, "PROHIBITION", ({ conduct, covers, regardTo }) => {
        if (conduct === "IMPROPER_PRESSURE") return "not to be given way to";
        if (conduct === "BULLYING") return "no bullying";
        if (conduct !== "UNDUE_PRESSURE") return null;
        const limits = covers.map((one) => one.toLowerCase().replaceAll("_", " "));
        const regard = regardTo.map((one) => one.toLowerCase());
        if (limits.length === 0 && regard.length === 0) return "forbidden";
        return limits.length > 0 ? listInWords(limits, "or") : `regard to ${listInWords(regard, "and")}`;
      }),
  },
  {
    id: "references",
    label: "References for jobs",
    say: (force) => sayOf(force, "PROHIBITION", ({ conduct }) => (conduct === "REFERENCES" ? "none are given" : null)),
  },
  {
    id: "recusal",
    label: "Standing aside",
    say: (force) =>
      sayOf(force, "RECUSAL", ({ processes }) =>
        listInWords(
          processes.map((one) => one.toLowerCase()),
          "and",
        ),
      ),
  },
  {
    id: "after-leaving",
    label: "Confidence after leaving",
    say: (force) => sayOf(force, "PROHIBITION", ({ afterLeaving }) => (afterLeaving ? "goes on" : null)),
  },
  {
    id: "partnerships",
    label: "Partnerships and observers",
    say: (force) => [
      ...sayOf(force, "PROHIBITION", ({ conduct }) =>
        conduct === "CONDUCT_WHEN_OBSERVING" ? "conduct when out with officers" : null,
      ),
      ...sayOf(force, "PERMISSION", ({ matter }) =>
        matter === "OUTSIDE_BODY_AUTHORITY" ? "authority in a partnership is cleared first" : null,
      ),
    ],
  },
];
