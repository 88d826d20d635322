import { registerEnumType } from "type-graphql";

/** The two languages of the platform. */
export enum Language {
  EN = "EN",
  CY = "CY",
}

registerEnumType(Language, {
  name: "Language",
  description: "A language of the platform.",
  valuesConfig: { EN: { description: "English." }, CY: { description: "Welsh." } },
});
