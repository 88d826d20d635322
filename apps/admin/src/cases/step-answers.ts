import type { CaseStepKind, RecordCaseStepInput } from "../gql/graphql.js";

/** What a step asks beside what was done and why. */
export type StepField =
  | "discussion"
  | "finding"
  | "clauses"
  | "party"
  | "senderStays"
  | "gravity"
  | "ground"
  | "outcome";

/** The form of a step as it is filled in. */
export type StepAnswers = Record<StepField | "note", string>;

const asked: Partial<Record<CaseStepKind, readonly StepField[]>> = {
  DISCUSSION: ["discussion"],
  CONSULTATION: ["party"],
  DECISION: ["finding", "clauses"],
  REFERRAL: ["party", "senderStays", "clauses"],
  OUTCOME: ["outcome"],
  COMPLAINT_RECORDED: ["gravity"],
  DISAPPLIED: ["ground"],
};

/** Whether an answer may be left out. */
export function isOptional(kind: CaseStepKind, field: StepField | "note"): boolean {
  return kind === "REFERRAL" && (field === "senderStays" || field === "clauses");
}

/** The fields that a sort of step has. */
export function asksOf(kind: CaseStepKind): readonly StepField[] {
  return asked[kind] ?? [];
}

type Sent = Pick<RecordCaseStepInput, "note" | StepField>;

const none: Partial<Sent> = {};

/** What is sent of the answers: only what the sort of step asks for. */
export function readStep(kind: CaseStepKind, { note, clauses, ...chosen }: StepAnswers): Sent {
  const asks = asksOf(kind);
  const of = <Value>(field: StepField & keyof typeof chosen): Value | null =>
    asks.includes(field) && chosen[field] ? (chosen[field] as Value) : null;
  return {
    note: note.trim(),
    clauses: asks.includes("clauses") ? readClauses(clauses) : [],
    discussion: of<NonNullable<Sent["discussion"]>>("discussion"),
    finding: of<NonNullable<Sent["finding"]>>("finding"),
    party: of<NonNullable<Sent["party"]>>("party"),
    ...(asks.includes("gravity") ? { gravity: of<NonNullable<Sent["gravity"]>>("gravity") } : none),
    ...(asks.includes("ground") ? { ground: of<NonNullable<Sent["ground"]>>("ground") } : none),
    ...(asks.includes("senderStays") ? { senderStays: chosen.senderStays === "YES" } : none),
    outcome: of<NonNullable<Sent["outcome"]>>("outcome"),
  };
}

/** Clauses as somebody writes them: by commas, semicolons or spaces. */
export function readClauses(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
}
