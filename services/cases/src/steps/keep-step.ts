import type { Change, RequestContext } from "@probity/service-kit/context";
import type { RecipientName } from "@probity/service-kit/route-enums";
import { v7 as uuidv7 } from "uuid";
import type { CaseFinding } from "../handling/handling-enums.js";
import type { CaseKey } from "../sealing/case-key.js";
import type { ReviewAsker, ReviewOutcome } from "../reviews/review-enums.js";
import type { ComplaintGravity, DisapplyGround } from "../statutory/statutory-enums.js";
import type { CaseStepKind } from "./case-step-kind.js";

/** What comes from outside tells its day and not its hour: noon, and its place among what was written down then. */
export interface Written {
  readonly at: Date;
  readonly place: number;
}

/** A new id; of what comes from outside without the hour in it. */
export function idOf(written: Written | undefined): string {
  return written ? uuidv7({ msecs: written.at.getTime() + written.place }) : uuidv7();
}

/** A step to keep. Titles and reasons say what was done by which rule; what people wrote goes into the note, which is sealed. */
export interface NewStep {
  readonly kind: CaseStepKind;
  readonly title: { readonly en: string; readonly cy: string };
  readonly clauseId?: string | null;
  readonly versionId?: string | null;
  readonly reason?: string | null;
  /** The same in Welsh. */
  readonly reasonCy?: string | null;
  readonly finding?: CaseFinding | null;
  /** Who was consulted, or to whom it was referred. */
  readonly party?: RecipientName | null;
  /** The clauses that a decision names. */
  readonly clauses?: readonly string[];
  /** Of a referral: those who referred it go on handling it. */
  readonly senderStays?: boolean;
  readonly gravity?: ComplaintGravity | null;
  readonly ground?: DisapplyGround | null;
  readonly citation?: string | null;
  /** Of an appeal or review: who asked for it, and what came of it. */
  readonly askedBy?: ReviewAsker | null;
  readonly reviewOutcome?: ReviewOutcome | null;
  readonly note?: { readonly text: string; readonly key: CaseKey };
  /** Left out: now. */
  readonly written?: Written;
}

/** Adds a step to a case, by whoever makes the change. Answers its id. */
export async function keepStep(
  change: Change,
  context: RequestContext,
  caseId: string,
  step: NewStep,
): Promise<string> {
  const id = idOf(step.written);
  const { kind, title, clauseId = null, versionId = null, reason = null, reasonCy = null, note } = step;
  const { finding = null, party = null, clauses = [], senderStays = false } = step;
  const { gravity = null, ground = null, citation = null, askedBy = null, reviewOutcome = null } = step;
  await change.query(
    `insert into cases.case_steps (force_id, id, case_id, kind, at, title_en, title_cy, clause_id, version_id, by_person, reason, sealed_note,
       finding, party, clauses, sender_stays, gravity, ground, citation, reason_cy, asked_by, review_outcome)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    [
      change.forceId,
      id,
      caseId,
      kind,
      step.written?.at ?? context.now,
      title.en,
      title.cy,
      clauseId,
      versionId,
      context.personIn(change.forceId),
      reason,
      note ? note.key.seal(`note ${id}`, note.text) : null,
      finding,
      party,
      clauses,
      senderStays,
      gravity,
      ground,
      citation,
      reasonCy,
      askedBy,
      reviewOutcome,
    ],
  );
  return id;
}
