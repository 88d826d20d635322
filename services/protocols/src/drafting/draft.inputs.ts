import { JsonScalar } from "@probity/service-kit/json-scalar";
import { PersonClassEnum, type PersonClassName } from "@probity/service-kit/person-class-enum";
import { Field, ID, InputType, Int } from "type-graphql";
import type { ClauseKind } from "@probity/rules/library-file";
import { ClauseKindEnum } from "../clauses/clause.entity.js";
import { Instrument } from "../protocols/protocol.entity.js";

@InputType()
abstract class ForceInput {
  @Field(() => ID, { description: "The force whose protocol it is." })
  forceId: string;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@InputType()
export abstract class OfVersionInput extends ForceInput {
  @Field(() => ID, { description: "The version." })
  versionId: string;
}

@InputType()
export abstract class EditInput extends OfVersionInput {
  @Field(() => Int, { description: "The revision you read: CONFLICT when somebody changed the version since." })
  revision: number;
}

@InputType({ description: "A protocol of one's own, without a document." })
export class CreateProtocolInput extends ForceInput {
  @Field({ description: "Its English title." })
  titleEn: string;

  @Field(() => String, {
    nullable: true,
    description: "Its Welsh title; the English one stands in for it when left out.",
  })
  titleCy: string | null | undefined;

  @Field(() => Instrument, { description: "What kind of instrument it is." })
  instrument: Instrument;
}

@InputType({ description: "A new draft of a protocol." })
export class DraftVersionInput extends ForceInput {
  @Field(() => ID, { description: "The protocol." })
  protocolId: string;

  @Field(() => ID, {
    nullable: true,
    description: "The version whose clauses and rules it begins with; empty when left out.",
  })
  basedOnId: string | null | undefined;

  @Field({ description: "What the version is called: “4”, “2026”." })
  number: string;
}

@InputType({ description: "A clause of a draft: a new one, or other words for one that is there." })
export class SaveClauseInput extends EditInput {
  @Field({ description: "Its stable name, for example ST-20a." })
  clauseId: string;

  @Field(() => String, { nullable: true, description: "The number to print." })
  label: string | null | undefined;

  @Field(() => [String], { description: "The headings above it, outermost first." })
  headingPath: string[];

  @Field(() => String, { nullable: true, description: "In plain English." })
  summaryEn: string | null | undefined;

  @Field(() => String, { nullable: true, description: "In plain Welsh." })
  summaryCy: string | null | undefined;

  @Field(() => String, { nullable: true, description: "Its own words." })
  text: string | null | undefined;

  @Field(() => [ClauseKindEnum], { defaultValue: [], description: "What it does." })
  kinds: ClauseKind[];

  @Field(() => [PersonClassEnum], {
    defaultValue: [],
    description: "Whom it binds; nobody named: everybody whom the protocol binds.",
  })
  audience: PersonClassName[];

  @Field(() => [String], {
    nullable: true,
    description: "What it cites, by the names of the force's citations; as it was when left out.",
  })
  citations: string[] | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: "For a new clause: the clause before it; at the end when left out.",
  })
  afterClauseId: string | null | undefined;

  @Field(() => String, { nullable: true, description: "Why; needed for a clause that stands on the model protocol." })
  reason: string | null | undefined;
}

@InputType({ description: "A clause to take out of a draft, with its rules." })
export class RemoveClauseInput extends EditInput {
  @Field({ description: "Its stable name." })
  clauseId: string;

  @Field({ description: "Why." })
  reason: string;
}

@InputType({ description: "A rule of a draft: a new one, or another form of one that is there." })
export class SaveRuleInput extends EditInput {
  @Field({ description: "The rule's own name in small letters, for example register-initial." })
  name: string;

  @Field({ description: "The clause that it carries out, for example ST-20a." })
  clauseId: string;

  @Field(() => JsonScalar, {
    description: "Kind and parameters, as schema/rules.schema.json describes them, without id and clauseId.",
  })
  rule: Record<string, unknown>;
}

@InputType({ description: "A rule to take out of a draft." })
export class RemoveRuleInput extends EditInput {
  @Field({ description: "The rule's name with its protocol, for example staffordshire-2012/register-initial." })
  ruleKey: string;

  @Field({ description: "Why." })
  reason: string;
}
