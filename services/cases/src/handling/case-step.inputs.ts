import { DirectDiscussion, RecipientEnum, type RecipientName } from "@probity/service-kit/route-enums";
import { Field, InputType } from "type-graphql";
import { CaseChangeInput } from "../cases/case-change.input.js";
import { ComplaintGravity, DisapplyGround } from "../statutory/statutory-enums.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { CaseFinding, CaseOutcome } from "./handling-enums.js";

@InputType({ description: "A step to record in a case that you handle." })
export class RecordCaseStepInput extends CaseChangeInput {
  @Field(() => CaseStepKind, { description: "What sort of step it is: one of the case’s actions." })
  kind: CaseStepKind;

  @Field({
    description:
      "What was said, done, asked or decided, and why, at most 20,000 characters; encrypted. Only those who handle or watch over the case read it.",
  })
  note: string;

  @Field(() => DirectDiscussion, {
    nullable: true,
    description: "With DISCUSSION: whether those concerned talked, or why they could not.",
  })
  discussion?: DirectDiscussion | null;

  @Field(() => CaseFinding, { nullable: true, description: "With DECISION: what it finds." })
  finding?: CaseFinding | null;

  @Field(() => [String], {
    defaultValue: [],
    description:
      "With DECISION: the clauses it rests on, 1 to 20, for example ST-17. With REFERRAL: the clause it follows, where one says so.",
  })
  clauses: string[];

  @Field(() => RecipientEnum, {
    nullable: true,
    description: "With CONSULTATION who was consulted, with REFERRAL to whom it goes.",
  })
  party?: RecipientName | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "With REFERRAL to an office: whether those who refer it go on handling it beside the receiver. Name the clause that says so in clauses; otherwise their part ends when it is acknowledged.",
  })
  senderStays?: boolean | null;

  @Field(() => ComplaintGravity, { nullable: true, description: "With COMPLAINT_RECORDED: how grave it is." })
  gravity?: ComplaintGravity | null;

  @Field(() => DisapplyGround, { nullable: true, description: "With DISAPPLIED: on which ground of regulation 15(3)." })
  ground?: DisapplyGround | null;

  @Field(() => CaseOutcome, { nullable: true, description: "With OUTCOME: what came of it." })
  outcome?: CaseOutcome | null;

  @Field({ description: "New for each request you mean; the same key again records nothing twice." })
  idempotencyKey: string;
}
