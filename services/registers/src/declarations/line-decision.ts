import { registerEnumType } from "type-graphql";

/** What an officer decides of a line that needs it. */
export enum LineDecision {
  PUBLISH = "PUBLISH",
  WITHHOLD = "WITHHOLD",
}

registerEnumType(LineDecision, {
  name: "LineDecision",
  description: "What an officer decides of a line whose words or sensitivity ask for a decision.",
  valuesConfig: {
    PUBLISH: { description: "It is published as it is." },
    WITHHOLD: { description: "Its details are withheld; its category and the fact are public." },
  },
});
