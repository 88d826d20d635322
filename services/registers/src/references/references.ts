import { PublicField } from "@probity/service-kit/public";
import { Directive, ID, ObjectType } from "type-graphql";

/** A force, as this subgraph refers to it. */
@ObjectType("Force", {
  description: "A police force area whose governing body runs its standards and transparency work here.",
})
@Directive('@key(fields: "id")')
export class ForceReference {
  @PublicField(() => ID, { description: "Identifies the force for ever, through every change of its governing body." })
  id: string;
}

/** A person, as this subgraph refers to them. */
@ObjectType("Person", {
  description: "A person of a force, whatever offices they hold. Public for office holders and senior staff only.",
})
@Directive('@key(fields: "id")')
export class PersonReference {
  @PublicField(() => ID, { description: "Identifies the person in this force." })
  id: string;
}

/** A clause, as this subgraph refers to it. */
@ObjectType("Clause", {
  description: "One clause of one protocol version: the source that a rule, a date or a decision names.",
})
@Directive('@key(fields: "id")')
export class ClauseReference {
  @PublicField(() => ID, { description: "Identifies this clause of this version." })
  id: string;
}
