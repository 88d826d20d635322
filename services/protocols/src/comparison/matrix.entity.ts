import { PublicField } from "@probity/service-kit/public";
import { ObjectType } from "type-graphql";
import { Force } from "../forces/force.entity.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";

/** What one document says of one matter. */
@ObjectType({ description: "What one force's document says of one matter." })
export class MatrixCell {
  @PublicField(() => Force, { description: "The force." })
  force: Force;

  @PublicField(() => ProtocolVersion, { description: "The version that says it." })
  version: ProtocolVersion;

  @PublicField({ description: "What it says, in words; “—” where it is silent." })
  words: string;

  @PublicField(() => [String], {
    description: "The clauses that say it, by their stable names; empty where it is said of the version as a whole.",
  })
  clauseIds: readonly string[];

  @PublicField({ description: "Whether the document says nothing of it." })
  silent: boolean;

  @PublicField(() => ProtocolVersion, {
    nullable: true,
    description:
      "The force's other document that decides this instead, by the order of precedence; null where nothing goes before it.",
  })
  yieldsTo: ProtocolVersion | null;
}

/** One matter across the forces. */
@ObjectType({ description: "One matter across the forces, generated from their clauses and rules." })
export class MatrixRow {
  @PublicField({ description: "The matter's stable name, for example `sanction`." })
  id: string;

  @PublicField({ description: "The matter in words." })
  label: string;

  @PublicField(() => [MatrixCell], {
    description:
      "What each force's documents say, by the force's name; of two in force together, that which goes before the other first.",
  })
  cells: readonly MatrixCell[];
}
