import { classesInPlural } from "../compare/actors.js";
import { isoDayInWords } from "../deadline-words.js";
import type { Language } from "../language.js";
import { lengthInWords, listInWords, monthInWords, ownWords } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { offices, type Office, type PersonClass } from "../vocabulary.js";
import { documentPhrases, inPlainWords } from "./document-words.js";
import {
  clausesNaming,
  heldTogether,
  sayOf,
  theOne,
  title,
  type MatrixRowOf,
  type Said,
  type SpokenForce,
} from "./matrix-force.js";

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

function named(force: SpokenForce, office: Office): Said[] {
  const clauses = clausesNaming(force, office);
  const titles = [office, ...heldTogether(force, office)].map((one) => title(force, one));
  return clauses.length === 0 ? [] : [{ words: titles.join(" = "), clauses }];
}

function people({ titles, language }: SpokenForce, classes: readonly PersonClass[] | null): Said[] {
  return stated(classes === null ? null : classesInPlural(classes, titles, language));
}

/** Rows on the document and those it names. */
export const documentRows: readonly MatrixRowOf[] = [
  {
    id: "instrument",
    label: { EN: "Instrument", CY: "Offeryn" },
    say: ({ instrument, rules, language }) => {
      const form = rulesOfKind(rules, "ACKNOWLEDGE").some(({ method }) => method === "SIGNED_FORM");
      const { instruments, withForm } = documentPhrases[language];
      return stated(`${instruments[instrument]}${form ? withForm : ""}`);
    },
  },
  {
    id: "body",
    label: { EN: "Governing body", CY: "Corff llywodraethu" },
    say: ({ bodyKind, language }) => stated(documentPhrases[language].bodies[bodyKind]),
  },
  {
    id: "bound",
    label: { EN: "Who is bound", CY: "Pwy sydd wedi’u rhwymo" },
    say: (force) => people(force, force.statement.audience),
  },
  {
    id: "excluded",
    label: { EN: "Who is left out by name", CY: "Pwy a adewir allan wrth eu henwi" },
    say: (force) => people(force, force.statement.excludes),
  },
  {
    id: "head-of-staff",
    label: { EN: "Head of staff", CY: "Pennaeth staff" },
    say: (force) => named(force, "HEAD_OF_STAFF"),
  },
  {
    id: "finance-officer",
    label: { EN: "Finance officer", CY: "Swyddog cyllid" },
    say: (force) => named(force, "CFO"),
  },
  {
    id: "monitoring-officer",
    label: { EN: "Monitoring officer", CY: "Swyddog monitro" },
    say: (force) => named(force, "MONITORING_OFFICER"),
  },
  {
    id: "other-actors",
    label: { EN: "Other offices named", CY: "Swyddi eraill a enwir" },
    say: (force) => offices.filter((office) => !elsewhere.includes(office)).flatMap((office) => named(force, office)),
  },
  {
    id: "oversight",
    label: { EN: "Independent oversight", CY: "Goruchwyliaeth annibynnol" },
    say: (force) => [...named(force, "OVERSIGHT_BODY"), ...named(force, "CHAIR_OF_OVERSIGHT_BODY")],
  },
  {
    id: "principles",
    label: { EN: "Principles", CY: "Egwyddorion" },
    say: ({ clauses, language }) =>
      clauses.flatMap(({ clauseId, citations, model }) => {
        const { seven, ten, ownValues } = documentPhrases[language];
        return [
          ...(citations.includes("seven-principles") ? [{ words: seven, clauses: [clauseId] }] : []),
          ...(citations.includes("ten-general-principles") ? [{ words: ten, clauses: [clauseId] }] : []),
          ...(model === "SC-2" ? [{ words: ownValues, clauses: [clauseId] }] : []),
        ];
      }),
  },
  {
    id: "precedence",
    label: { EN: "Legal status and precedence", CY: "Statws cyfreithiol a blaenoriaeth" },
    say: ({ statement: { precedence, legalStatus }, language }) => {
      const inWords = (word: string) => inPlainWords(word, language);
      return [
        ...stated(legalStatus === null ? null : inWords(legalStatus)),
        ...stated(precedence === null ? null : precedence.map(inWords).join(documentPhrases[language].follows)),
      ];
    },
  },
  {
    id: "acknowledgement",
    label: { EN: "Signed acknowledgement", CY: "Cydnabyddiaeth wedi’i llofnodi" },
    say: (force) =>
      sayOf(force, "ACKNOWLEDGE", ({ method, subject, on }) => {
        // Who leaves signs for what continues, not for the protocol: a row of its own says that it does.
        if (on.every((event) => event === "LEAVING")) return null;
        const { signedBy } = documentPhrases[force.language];
        return signedBy[method](classesInPlural(subject, force.titles, force.language));
      }),
  },
  { id: "approval", label: { EN: "Adoption or approval", CY: "Mabwysiadu neu gymeradwyo" }, say: approvals },
  {
    id: "consultation-record",
    label: { EN: "Consultation record", CY: "Cofnod ymgynghori" },
    say: (force) =>
      sayOf(force, "RECORD", ({ record }) =>
        record === "CONSULTATIONS" ? documentPhrases[force.language].consultations : null,
      ),
  },
  {
    id: "version-control",
    label: { EN: "Version control", CY: "Rheoli fersiynau" },
    say: (force) => {
      const { table, states } = documentPhrases[force.language];
      return [
        ...sayOf(force, "RECORD", ({ record }) => (record === "VERSIONS" ? table(force.statement.versions) : null)),
        ...sayOf(force, "RECORD", ({ record, parts }) => {
          const said = parts.map((part) => ownWords(part, force.language));
          return record === "VERSION_METADATA" ? states(listInWords(said, "and", force.language)) : null;
        }),
        ...sayOf(force, "REVIEW_CYCLE", ({ last, effective }) => dated(last, effective, force.language)),
      ];
    },
  },
  {
    id: "review",
    label: { EN: "Review cycle", CY: "Cylch adolygu" },
    say: (force) =>
      sayOf(force, "REVIEW_CYCLE", ({ length, unit, owner }) => {
        if (length === null || unit === null) return null;
        const { every, ownedBy } = documentPhrases[force.language];
        const owned = owner === null ? "" : ownedBy(theOne(force, owner));
        return `${every(lengthInWords(length, unit, force.language))}${owned}`;
      }),
  },
  {
    id: "marking",
    label: { EN: "Document marking", CY: "Marc y ddogfen" },
    say: (force) =>
      sayOf(force, "PUBLICATION", ({ marking }) =>
        marking === "FOI_OPEN" ? documentPhrases[force.language].foiOpen : null,
      ),
  },
];

function approvals(force: SpokenForce): Said[] {
  const { language, statement } = force;
  const adopted = sayOf(force, "RECORD", ({ record }) => (record === "ADOPTION" ? "" : null))[0]?.clauses;
  const approved = sayOf(force, "PERMISSION", ({ matter }) => (matter === "PROTOCOL_APPROVAL" ? "" : null))[0]?.clauses;
  const known = statement.approvals.filter(({ approvedOn }) => approvedOn !== null);
  const signed = statement.signatories ?? [];
  const signatories = offices.filter((office) => signed.includes(office)).map((office) => theOne(force, office));
  const all = listInWords(signatories, "and", language);
  const signing = signatories.length === 0 ? [] : stated(documentPhrases[language].signedByThese(all));
  const approving = known.map(({ approvedBy, office, approvedOn, note }) => {
    const by = [approvedBy, office].filter((one) => one !== null).join(", ");
    const more = note === null || note === "Month only" ? "" : ` (${note})`;
    return { words: `${by}: ${dayOrMonth(approvedOn ?? "", language)}${more}`, clauses: adopted ?? approved ?? [] };
  });
  return [...approving, ...signing];
}

/** A day or a month as people write it. */
function dayOrMonth(given: string, language: Language): string {
  if (/^\d{4}-\d{2}$/.test(given)) return monthInWords(given, language);
  return /^\d{4}-\d{2}-\d{2}$/.test(given) ? isoDayInWords(given, language) : given;
}

function dated(last: string | null, effective: string | null, language: Language): string | null {
  const said = documentPhrases[language];
  const parts = [
    ...(last === null ? [] : [said.lastReview(monthInWords(last, language))]),
    ...(effective === null ? [] : [said.effective(monthInWords(effective, language))]),
  ];
  return parts.length === 0 ? null : listInWords(parts, "and", language);
}
