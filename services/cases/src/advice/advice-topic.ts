import { registerEnumType } from "type-graphql";

/** What advice is asked on. */
export enum AdviceTopic {
  LEGALITY = "LEGALITY",
  PROPER_ADVICE = "PROPER_ADVICE",
  POLITICAL_ACTIVITY = "POLITICAL_ACTIVITY",
  CONFLICT_OF_INTEREST = "CONFLICT_OF_INTEREST",
  RELATIONSHIPS = "RELATIONSHIPS",
  MEANING_OF_THE_CODE = "MEANING_OF_THE_CODE",
  PROTOCOL_VERSION = "PROTOCOL_VERSION",
}
registerEnumType(AdviceTopic, {
  name: "AdviceTopic",
  description: "What advice is asked on.",
  valuesConfig: {
    LEGALITY: { description: "Legality, maladministration, financial impropriety or probity." },
    PROPER_ADVICE: { description: "Proper advice before a decision." },
    POLITICAL_ACTIVITY: { description: "Whether a political activity is open to one, asked before it." },
    CONFLICT_OF_INTEREST: { description: "A conflict of interest." },
    RELATIONSHIPS: { description: "A relationship at work or with a contractor." },
    MEANING_OF_THE_CODE: { description: "What the code means." },
    PROTOCOL_VERSION: { description: "Which version of the protocol applies." },
  },
});
