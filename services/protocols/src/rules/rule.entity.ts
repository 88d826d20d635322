import { PublicField } from "@probity/service-kit/public";
import { DateScalar } from "@probity/service-kit/scalars";
import { ID, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { ConfiguredRule } from "../configuration/configured-rule.entity.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";

/** Kinds of rule. */
export enum RuleKind {
  DEADLINE = "DEADLINE",
  ROUTE = "ROUTE",
  THRESHOLD_BAND = "THRESHOLD_BAND",
  PERMISSION = "PERMISSION",
  PROHIBITION = "PROHIBITION",
  RECORD = "RECORD",
  PUBLICATION = "PUBLICATION",
  NOTIFY = "NOTIFY",
  CONSULT = "CONSULT",
  REVIEW_CYCLE = "REVIEW_CYCLE",
  ACKNOWLEDGE = "ACKNOWLEDGE",
  RECUSAL = "RECUSAL",
  STANDARD = "STANDARD",
}

registerEnumType(RuleKind, {
  name: "RuleKind",
  description: "What a rule does.",
  valuesConfig: {
    DEADLINE: { description: "Says by when something is due." },
    ROUTE: { description: "Says who receives a matter." },
    THRESHOLD_BAND: { description: "Says what follows from a value." },
    PERMISSION: { description: "Says whose permission is needed." },
    PROHIBITION: { description: "Forbids something." },
    RECORD: { description: "Says what must be recorded." },
    PUBLICATION: { description: "Says what is published." },
    NOTIFY: { description: "Says who must be told." },
    CONSULT: { description: "Says who must be consulted." },
    REVIEW_CYCLE: { description: "Says how often something is reviewed." },
    ACKNOWLEDGE: { description: "Says who signs the protocol." },
    RECUSAL: { description: "Says who stands aside." },
    STANDARD: { description: "Sets a standard of behaviour." },
  },
});

/** The machine part of a clause. */
@Entity({ schema: "protocols", name: "rules" })
@ObjectType({ description: "The machine part of a clause: what the platform does because the clause says so." })
export class Rule {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies the rule of this version." })
  id: string;

  @Column("uuid", { name: "version_id" })
  versionId: string;

  @Column("uuid", { name: "clause_ref" })
  clauseRef: string;

  @Column("text", { name: "rule_key" })
  ruleKey: string;

  @Column("text")
  @PublicField(() => RuleKind, { description: "What the rule does." })
  kind: RuleKind;

  @Column("jsonb")
  body: object;

  /** Where an administrator laid it over the version. */
  configured?: ConfiguredRule;
}

/** The rules that bind a force on a day. */
@ObjectType({ description: "The rules in force in a force on a day: a function of the force and the day." })
export class Rulebook {
  @PublicField(() => DateScalar, { description: "The day." })
  on: string;

  @PublicField(() => ProtocolVersion, {
    description: "The version in force on it; of several, that which goes before.",
  })
  version: ProtocolVersion;

  @PublicField(() => [ProtocolVersion], {
    description: "The versions in force on it, one of each protocol, that which goes before the others first.",
  })
  versions: ProtocolVersion[];

  @PublicField(() => [Rule], {
    description:
      "Their rules, with what the force's administrators configured for the day laid over them; of two on the same question the one of the version that goes before, where an order of precedence says so.",
  })
  rules: Rule[];
}
