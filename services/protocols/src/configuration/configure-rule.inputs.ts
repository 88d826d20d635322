import { JsonScalar } from "@probity/service-kit/json-scalar";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType } from "type-graphql";

@InputType()
abstract class RuleFormInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => String, {
    nullable: true,
    description: "The rule whose place it takes; left out: a rule beside the others.",
  })
  ruleKey: string | null | undefined;

  @Field({ description: "The clause that it carries out, for example ST-20a." })
  clauseId: string;

  @Field(() => JsonScalar, {
    description: "Kind and parameters, as schema/rules.schema.json describes them, without id and clauseId.",
  })
  rule: Record<string, unknown>;
}

@InputType({ description: "A rule to lay over the version in force." })
export class ConfigureRuleInput extends RuleFormInput {
  @Field(() => DateScalar, { description: "Its first day: today or later." })
  from: string;

  @Field({ description: "Why." })
  reason: string;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A configured rule to end." })
export class EndConfiguredRuleInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The configured rule." })
  configuredRuleId: string;

  @Field(() => DateScalar, { description: "Its last day: today or later. A day before its first withdraws it." })
  lastDay: string;

  @Field({ description: "Why." })
  reason: string;

  @Field({ description: "New for each request you mean; the same key again changes nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A rule as it is being written, to be read back." })
export class ReadBackInput extends RuleFormInput {
  @Field(() => ID, {
    nullable: true,
    description: "The version it is written for; left out: it is to be laid over the version in force.",
  })
  versionId: string | null | undefined;

  @Field(() => DateScalar, { nullable: true, description: "The day on which it would begin; today when left out." })
  from: string | null | undefined;
}
