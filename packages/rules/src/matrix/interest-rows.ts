import { classesInPlural } from "../compare/actors.js";
import type { PermissionMatter } from "../kinds/permission.js";
import type { Occasion } from "../kinds/notify.js";
import { anchorWords, lengthInWords, listInWords, moneyInWords, theTitles } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { promptnessInWords } from "../sentences/notify.js";
import { activitiesInWords } from "../sentences/prohibition.js";
import { connectedInWords } from "../sentences/record.js";
import type { Duty, PersonClass } from "../vocabulary.js";
import { sayOf, theOne, type MatrixForce, type MatrixRowOf, type Said } from "./matrix-force.js";

const plural = (force: MatrixForce, classes: readonly PersonClass[]) => classesInPlural(classes, force.titles);

function deadline(force: MatrixForce, duty: Duty): Said[] {
  return sayOf(force, "DEADLINE", (rule) => {
    if (rule.duty !== duty) return null;
    const to = rule.recipient === null ? "" : `, to ${theOne(force, rule.recipient)}`;
    const urging = rule.text === null ? "" : rule.text;
    if (rule.length === null || rule.unit === null) return `${urging}${to} (no number)`;
    const ordinarily = rule.hardness === "ORDINARY" ? "ordinarily " : "";
    const also = urging === "" ? "" : `${urging} and `;
    return `${ordinarily}${also}within ${lengthInWords(rule.length, rule.unit)} of ${anchorWords[rule.anchor]}${to}`;
  });
}

function permission(force: MatrixForce, matter: PermissionMatter): Said[] {
  return sayOf(force, "PERMISSION", (rule) => {
    if (rule.matter !== matter) return null;
    const notes = [
      ...(rule.onlyIfUncertain ? ["if in doubt"] : []),
      ...(rule.includesVoluntary ? ["voluntary work too"] : []),
      ...(rule.refusalTest === null ? [] : ["not unreasonably withheld"]),
      ...(rule.submitTo === null ? [] : [`form to ${theOne(force, rule.submitTo)}`]),
      ...(rule.keepRecord ? ["record kept"] : []),
    ];
    const by = rule.by === null ? "permission, whose is not said" : `permission of ${theOne(force, rule.by)}`;
    return [`${by} before ${inPlainWords(rule.before)}`, ...notes].join("; ");
  });
}

function notice(force: MatrixForce, occasion: Occasion): Said[] {
  return sayOf(force, "NOTIFY", (rule) => {
    if (rule.occasion !== occasion) return null;
    const to = theTitles(rule.to, rule.mode === "ALL" ? "and" : "or", force.titles);
    const exceptions = Object.entries(rule.ifSubjectIs).map(
      ([office, { to: other }]) =>
        `${theTitles(other, "or", force.titles)} if it is ${theOne(force, office as keyof typeof rule.ifSubjectIs)}`,
    );
    const also = [
      ...(rule.covers.includes("CLOSE_FAMILY") ? ["close family too"] : []),
      ...(rule.includesProspective ? ["also what may be brought"] : []),
    ];
    const when = rule.when === null ? [] : [promptnessInWords(rule.when)];
    return [`to ${to}`, ...exceptions, ...also, ...when].join("; ");
  });
}

/** The widest restriction says it all; clauses that spell out a part of it are named beside it. */
function restrictions(force: MatrixForce): Said[] {
  const rules = rulesOfKind(force.rules, "PROHIBITION").filter(({ conduct }) => conduct === "POLITICAL_OFFICE");
  const [widest] = rules.toSorted((one, other) => other.barred.length - one.barred.length);
  if (widest === undefined) return [];
  const { subject, barred, allowedIfDeclared: allowed, exempt } = widest;
  const declared = allowed.length === 0 ? "" : `; if declared: ${activitiesInWords(allowed, "and")}`;
  const who = `${plural(force, subject)} politically restricted${except(force, exempt)}`;
  const words = `${who}; barred: ${activitiesInWords(barred, "and")}${declared}`;
  return [{ words, clauses: rules.map(({ clauseId }) => clauseId) }];
}

function except(force: MatrixForce, exempt: readonly PersonClass[]): string {
  return exempt.length === 0 ? "" : `, except ${plural(force, exempt)}`;
}

/** What the document leaves to a policy of its own. */
function elsewhere(force: MatrixForce): Said[] {
  return sayOf(force, "THRESHOLD_BAND", (band) =>
    band.quality === "SEPARATE_POLICY" ? "left to a policy of its own" : null,
  );
}

const inPlainWords = (word: string) => word.toLowerCase().replaceAll("_", " ");

/** Rows on interests, gifts, permissions and what has to be told. */
export const interestRows: readonly MatrixRowOf[] = [
  {
    id: "political-neutrality",
    label: "Political neutrality",
    say: (force) => [
      ...restrictions(force),
      ...sayOf(force, "PROHIBITION", (rule) => {
        if (rule.conduct !== "POLITICAL_PARTISANSHIP") return null;
        return `${plural(force, rule.subject)} politically neutral${except(force, rule.exempt)}`;
      }),
      ...sayOf(force, "STANDARD", ({ standard }) => {
        if (standard === "COMMITMENT_TO_OFFICE") return "commitment to the office, not to a political group";
        return standard === "PROFESSIONAL_ADVICE" ? "advice free of politics" : null;
      }),
    ],
  },
  {
    id: "register-deadline",
    label: "Register of interests due",
    say: (force) => deadline(force, "REGISTER_OF_INTERESTS"),
  },
  {
    id: "declarations-on-appointment",
    label: "Declarations on appointment",
    say: (force) =>
      sayOf(force, "RECORD", ({ record, when, subject }) =>
        record === "SIGNED_DECLARATIONS" && when === "ON_APPOINTMENT" ? `signed by ${plural(force, subject)}` : null,
      ),
  },
  {
    id: "meeting-declarations",
    label: "Declaration at meetings",
    say: (force) =>
      sayOf(force, "RECORD", ({ record, subject, meetings, interestKinds }) => {
        if (record !== "MEETING_DECLARATIONS") return null;
        const where = meetings.map((one) => (one === "COMMITTEES" ? "its committees" : theOne(force, one)));
        const kinds = listInWords(
          interestKinds.map((kind) => kind.toLowerCase()),
          "or",
        );
        return `${plural(force, subject)}: ${kinds} interests, at meetings of ${listInWords(where, "and")}`;
      }),
  },
  {
    id: "conflict-arising",
    label: "A conflict that arises in business",
    say: (force) => [
      ...deadline(force, "DECLARE_CONFLICT").map(({ words, clauses }) => ({ words: `declared ${words}`, clauses })),
      ...notice(force, "CONFLICT_OF_INTEREST"),
    ],
  },
  {
    id: "staff-interests-to",
    label: "Staff interests go to",
    say: (force) => [
      ...sayOf(force, "RECORD", ({ record, to }) =>
        record === "INTERESTS" && to !== null ? `${theOne(force, to)}${to === "REGISTRAR" ? " (record)" : ""}` : null,
      ),
      ...sayOf(force, "NOTIFY", ({ occasion, to, when }) =>
        occasion === "INTERESTS" || occasion === "CONFLICT_OF_INTEREST"
          ? `${theTitles(to, "or", force.titles)}${when === null ? "" : `, ${promptnessInWords(when)}`}`
          : null,
      ),
      ...sayOf(force, "PERMISSION", ({ matter, by }) =>
        matter === "PARTICIPATION_DESPITE_INTEREST" && by !== null
          ? `${theOne(force, by)} (decides on taking part)`
          : null,
      ),
    ],
  },
  {
    id: "whose-interests",
    label: "Whose interests count beside one's own",
    say: (force) => [
      ...sayOf(force, "RECORD", ({ record, connected, to }) => {
        if (record === "RELATIONSHIPS") return `relationships discussed with ${to === null ? "—" : theOne(force, to)}`;
        return record === "INTERESTS" && connected.length > 0 ? connectedInWords(connected, "and") : null;
      }),
      ...sayOf(force, "RECUSAL", ({ ties, processes }) =>
        processes.includes("GRANT") ? ties.map(inPlainWords).join(", ") : null,
      ),
    ],
  },
  {
    id: "gifts-recorded",
    label: "Gifts recorded",
    say: (force) => [
      ...sayOf(force, "RECORD", ({ record, includesDeclined }) =>
        record === "GIFTS" ? (includesDeclined ? "all offers, declined ones too" : "heading only") : null,
      ),
      ...sayOf(force, "RECORD", ({ record, to }) =>
        record === "GIFTS" && to !== null ? `through ${theOne(force, to)}` : null,
      ),
      ...elsewhere(force),
    ],
  },
  {
    id: "gifts-test",
    label: "Test for accepting a gift",
    say: (force) => [
      ...sayOf(force, "PROHIBITION", ({ conduct }) =>
        conduct === "COMPROMISING_GIFTS" ? "not if it might be seen to compromise" : null,
      ),
      ...sayOf(force, "THRESHOLD_BAND", (band) =>
        band.quality === "LOW_VALUE_USED_AT_WORK" ? "things of little worth may be kept if used at work" : null,
      ),
    ],
  },
  {
    id: "gifts-threshold",
    label: "Value threshold for gifts",
    say: (force) => [
      ...sayOf(force, "THRESHOLD_BAND", ({ minPence, outcome }) =>
        minPence === null ? null : `from ${moneyInWords(minPence)}: ${inPlainWords(outcome ?? "not said")}`,
      ),
      ...elsewhere(force),
    ],
  },
  {
    id: "additional-employment",
    label: "Additional employment",
    say: (force) => permission(force, "ADDITIONAL_EMPLOYMENT"),
  },
  { id: "media-contact", label: "Contact with the media", say: (force) => permission(force, "MEDIA_CONTACT") },
  { id: "charges", label: "Criminal charges", say: (force) => notice(force, "CRIMINAL_CHARGE") },
  { id: "proceedings", label: "Civil or legal proceedings", say: (force) => notice(force, "LEGAL_PROCEEDINGS") },
  {
    id: "vetting",
    label: "Vetting",
    say: (force) => [
      ...sayOf(force, "STANDARD", ({ standard }) => (standard === "VETTING_LEVEL_OF_POST" ? "level by post" : null)),
      ...deadline(force, "RENEW_VETTING"),
      ...notice(force, "VETTING_CHANGE").map(({ words, clauses }) => ({ words: `changes ${words}`, clauses })),
    ],
  },
  { id: "data-breach", label: "Data breach", say: (force) => deadline(force, "REPORT_DATA_BREACH") },
];
