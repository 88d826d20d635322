import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Case } from "../cases/case.entity.js";
import { PersonReference } from "../references/references.js";

/** Why a case is not handed over to somebody. */
export enum HandOverObstacle {
  SUBJECT = "SUBJECT",
  COMPLAINANT = "COMPLAINANT",
  REPORTING_LINE = "REPORTING_LINE",
  HANDLED = "HANDLED",
  TIE = "TIE",
  BY_OFFICE = "BY_OFFICE",
}

registerEnumType(HandOverObstacle, {
  name: "HandOverObstacle",
  description: "Why a case is not handed over to somebody.",
  valuesConfig: {
    SUBJECT: { description: "It is about them." },
    COMPLAINANT: { description: "They raised it." },
    REPORTING_LINE: { description: "They answer to whom it is about." },
    HANDLED: { description: "They handled what is under review." },
    TIE: { description: "They may not take part in it." },
    BY_OFFICE: {
      description: "It was referred, or goes by the law: whoever holds the office has it, and nobody hands it over.",
    },
  },
});

@ObjectType({ description: "A case that its handler may hand over." })
export class CaseToHandOver {
  @Field(() => Case, { description: "The case." })
  case: Case;

  @Field(() => HandOverObstacle, {
    nullable: true,
    description: "Why it stays where it is; null: nothing stands in the way, or nobody was named yet.",
  })
  obstacle: HandOverObstacle | null;
}

@ObjectType({ description: "The open cases that you handle, and to whom they may be handed over." })
export class HandOver {
  @Field(() => [CaseToHandOver], { description: "The cases, oldest first, 500 at the most." })
  cases: CaseToHandOver[];

  @Field(() => [PersonReference], { description: "Who else handles cases in this force today." })
  receivers: PersonReference[];
}
