import { Field, InputType, Int, registerEnumType } from "type-graphql";
import { OfForceInput } from "../setup/setup.inputs.js";
import type { readersOf } from "./list-export.js";

/** A list that is written as a file. */
export type ExportedList = keyof typeof readersOf;

const ExportedListEnum: { readonly [List in ExportedList]: List } = {
  ACCESS: "ACCESS",
  CONFLICT_DECISIONS: "CONFLICT_DECISIONS",
  DUTIES: "DUTIES",
  FIGURES: "FIGURES",
  SEARCH: "SEARCH",
};

registerEnumType(ExportedListEnum, {
  name: "ExportedList",
  description: "A list that is written as a file.",
  valuesConfig: {
    ACCESS: { description: "Who can see and do what, and why. Needs access:read." },
    CONFLICT_DECISIONS: { description: "Decisions on conflicts of interest. Needs registers:declare." },
    DUTIES: { description: "The calendar of duties. Needs obligations:read." },
    FIGURES: { description: "Figures of cases. Needs cases:handle." },
    SEARCH: { description: "What a search of the registers found. Needs people:read." },
  },
});

@InputType({ description: "By what a list was narrowed." })
export class ExportFilterInput {
  @Field({ description: "The filter, by the name of its argument." })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: "What was chosen: an id, a day, one of a list or a permission. Null for words that were typed.",
  })
  value?: string | null;
}

@InputType({ description: "That rows of a list are taken away as a file." })
export class RecordExportInput extends OfForceInput {
  @Field(() => ExportedListEnum, { description: "Of which list." })
  list: ExportedList;

  @Field(() => Int, { description: "How many rows of this force, 0 to 1,000,000." })
  rows: number;

  @Field(() => [ExportFilterInput], { defaultValue: [], description: "By what it was narrowed, at most 20." })
  filters: ExportFilterInput[];
}
