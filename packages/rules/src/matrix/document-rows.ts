import { classesInPlural } from "../compare/actors.js";
import { isoDayInWords } from "../deadline-words.js";
import { lengthInWords, listInWords, monthInWords } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { offices, type Office } from "../vocabulary.js";
import {
  clausesNaming,
  heldTogether,
  sayOf,
  theOne,
  title,
  type MatrixForce,
  type MatrixRowOf,
  type Said,
} from "./matrix-force.js";

const bodies = {
  POLICE_AND_CRIME_COMMISSIONER: "Police and Crime Commissioner",
  POLICE_FIRE_AND_CRIME_COMMISSIONER: "Police, Fire and Crime Commissioner",
  POLICE_AUTHORITY: "Police Authority",
  MAYOR: "Mayor",
  POLICE_AND_CRIME_BOARD: "Police and Crime Board",
} as const;

const inPlainWords = (word: string) => word.toLowerCase().replaceAll("_", " ");

/** Not local: found in every force, and in rows of their own. */
const elsewhere: readonly Office[] = [
  "ELECTED_HOLDER",
  "DEPUTY",
  "APPOINTED_PERSON",
  "HEAD_OF_STAFF",
  "HEAD_OF_PAID_SERVICE",
  "MONITORING_OFFICER",
  "CFO",
  "OVERSIGHT_BODY",
  "CHAIR_OF_OVERSIGHT_BODY",
];

function stated(words: string | null): Said[] {
  return words === null ? [] : [{ words, clauses: [] }];
}

function named(force: MatrixForce, office: Office): Said[] {
  const clauses = clausesNaming(force, office);
  const titles = [office, ...heldTogether(force, office)].map((one) => title(force, one));
  return clauses.length === 0 ? [] : [{ words: titles.join(" = "), clauses }];
}

/** Rows on the document and those it names. */
export const documentRows: readonly MatrixRowOf[] = [
  {
    id: "instrument",
    label: "Instrument",
    say: ({ instrument, rules }) => {
      const form = rulesOfKind(rules, "ACKNOWLEDGE").some(({ method }) => method === "SIGNED_FORM");
      return stated(
        `${instrument === "STAFF_CODE" ? "staff code" : "protocol"}${form ? " with a declaration form" : ""}`,
      );
    },
  },
  { id: "body", label: "Governing body", say: ({ bodyKind }) => stated(bodies[bodyKind]) },
  {
    id: "bound",
    label: "Who is bound",
    say: ({ statement: { audience }, titles }) => stated(audience === null ? null : classesInPlural(audience, titles)),
  },
  {
    id: "excluded",
    label: "Who is left out by name",
    say: ({ statement: { excludes }, titles }) => stated(excludes === null ? null : classesInPlural(excludes, titles)),
  },
  {
    id: "head-of-staff",
    label: "Head of staff",
    say: (force) => named(force, "HEAD_OF_STAFF"),
  },
  { id: "finance-officer", label: "Finance officer", say: (force) => named(force, "CFO") },
  { id: "monitoring-officer", label: "Monitoring officer", say: (force) => named(force, "MONITORING_OFFICER") },
  {
    id: "other-actors",
    label: "Other offices named",
    say: (force) => offices.filter((office) => !elsewhere.includes(office)).flatMap((office) => named(force, office)),
  },
  {
    id: "oversight",
    label: "Independent oversight",
    say: (force) => [...named(force, "OVERSIGHT_BODY"), ...named(force, "CHAIR_OF_OVERSIGHT_BODY")],
  },
  {
    id: "principles",
    label: "Principles",
    say: ({ clauses }) =>
      clauses.flatMap(({ clauseId, citations, model }) => [
        ...(citations.includes("seven-principles") ? [{ words: "seven principles", clauses: [clauseId] }] : []),
        ...(citations.includes("ten-general-principles")
          ? [{ words: "ten general principles", clauses: [clauseId] }]
          : []),
        ...(model === "SC-2" ? [{ words: "the office's own values", clauses: [clauseId] }] : []),
      ]),
  },
  {
    id: "precedence",
    label: "Legal status and precedence",
    say: ({ statement: { precedence, legalStatus } }) => [
      ...stated(legalStatus === null ? null : inPlainWords(legalStatus)),
      ...stated(precedence === null ? null : precedence.map(inPlainWords).join(", then ")),
    ],
  },
  {
    id: "acknowledgement",
    label: "Signed acknowledgement",
    say: (force) =>
      sayOf(force, "ACKNOWLEDGE", ({ method, subject, on }) => {
        // Who leaves signs for what continues, not for the protocol: a row of its own says that it does.
        if (on.every((event) => event === "LEAVING")) return null;
        const how = method === "SIGNED_FORM" ? "signed form" : "confirmation of reading";
        return `${how} by ${classesInPlural(subject, force.titles)}`;
      }),
  },
  { id: "approval", label: "Adoption or approval", say: approvals },
  {
    id: "consultation-record",
    label: "Consultation record",
    say: (force) =>
      sayOf(force, "RECORD", ({ record }) => (record === "CONSULTATIONS" ? "table of consultations" : null)),
  },
  {
    id: "version-control",
    label: "Version control",
    say: (force) => [
      ...sayOf(force, "RECORD", ({ record }) => {
        return record === "VERSIONS" ? `table of ${lengthInVersions(force.statement.versions)}` : null;
      }),
      ...sayOf(force, "RECORD", ({ record, parts }) => {
        return record === "VERSION_METADATA" ? `states ${listInWords(parts, "and")}` : null;
      }),
      ...sayOf(force, "REVIEW_CYCLE", ({ last, effective }) => dated(last, effective)),
    ],
  },
  {
    id: "review",
    label: "Review cycle",
    say: (force) =>
      sayOf(force, "REVIEW_CYCLE", ({ length, unit, owner }) => {
        if (length === null || unit === null) return null;
        return `every ${lengthInWords(length, unit)}${owner === null ? "" : `, owned by ${theOne(force, owner)}`}`;
      }),
  },
  {
    id: "marking",
    label: "Document marking",
    say: (force) => sayOf(force, "PUBLICATION", ({ marking }) => (marking === "FOI_OPEN" ? "FOI: open" : null)),
  },
];

function approvals(force: MatrixForce): Said[] {
  const adopted = sayOf(force, "RECORD", ({ record }) => (record === "ADOPTION" ? "" : null))[0]?.clauses;
  const approved = sayOf(force, "PERMISSION", ({ matter }) => (matter === "PROTOCOL_APPROVAL" ? "" : null))[0]?.clauses;
  const dated = force.statement.approvals.filter(({ approvedOn }) => approvedOn !== null);
  const signed = force.statement.signatories ?? [];
  const signatories = offices.filter((office) => signed.includes(office)).map((office) => theOne(force, office));
  const signing = signatories.length === 0 ? [] : stated(`signed by ${listInWords(signatories, "and")}`);
  const approving = dated.map(({ approvedBy, office, approvedOn, note }) => {
    const by = [approvedBy, office].filter((one) => one !== null).join(", ");
    const more = note === null || note === "Month only" ? "" : ` (${note})`;
    return { words: `${by}: ${dayOrMonth(approvedOn ?? "")}${more}`, clauses: adopted ?? approved ?? [] };
  });
  return [...approving, ...signing];
}

/** A day or a month as people write it. */
function dayOrMonth(given: string): string {
  if (/^\d{4}-\d{2}$/.test(given)) return monthInWords(given);
  return /^\d{4}-\d{2}-\d{2}$/.test(given) ? isoDayInWords(given) : given;
}

function lengthInVersions(count: number): string {
  return `${count} version${count === 1 ? "" : "s"}`;
}

function dated(last: string | null, effective: string | null): string | null {
  const parts = [
    ...(last === null ? [] : [`last review ${monthInWords(last)}`]),
    ...(effective === null ? [] : [`effective ${monthInWords(effective)}`]),
  ];
  return parts.length === 0 ? null : listInWords(parts, "and");
}
