import { Language } from "@probity/service-kit/language-enum";
import { invalid } from "@probity/service-kit/errors";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { FoundCategory, FoundKind } from "./found-enums.js";

const longest = 200;
const mostWords = 10;

/** What is searched for: whatever is given must hold. */
@ObjectType("SearchAsked", { description: "What a search asks for: whatever is given must hold of all that is found." })
@InputType("SearchAskedInput", {
  description: "What to search for: whatever is given must hold of all that is found. Nothing at all finds everything.",
})
export class SearchAsked {
  @Field(() => String, {
    nullable: true,
    description: `Words that must all occur, at most ${mostWords}, in any order; accents and capitals do not matter.`,
  })
  words?: string | null;

  @Field(() => Language, {
    nullable: true,
    description:
      "The language of the words: English finds other endings of a word too, Welsh the word as it is written. Null: English.",
  })
  language?: Language | null;

  @Field(() => String, { nullable: true, description: "Words of the name of whoever gave or offered it." })
  giver?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Words of the name of the body at whose meeting it was declared, or with whom leave was asked for.",
  })
  body?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this person alone." })
  person?: string | null;

  @Field(() => ID, { nullable: true, description: "Of this force alone; null: of every one you may see." })
  force?: string | null;

  @Field(() => FoundCategory, { nullable: true, description: "Of this category alone." })
  category?: FoundCategory | null;

  @Field(() => FoundKind, { nullable: true, description: "Of this kind alone." })
  kind?: FoundKind | null;

  @Field(() => DateScalar, { nullable: true, description: "Of this day or later." })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Of this day or earlier." })
  to?: string | null;
}

const typed = ["words", "giver", "body"] as const;

/** Tidies what was typed. @throws INVALID at the field that cannot be searched for. */
export function checked(asked: SearchAsked): SearchAsked {
  const tidied = { ...asked };
  for (const field of typed) tidied[field] = tidy(field, asked[field]);
  if (asked.from && asked.to && asked.from > asked.to)
    throw invalid("to", "Give a last day that is not before the first.");
  return tidied;
}

function tidy(field: (typeof typed)[number], text: string | null | undefined): string | null {
  // A control character is in no word, and the database takes none.
  const clean = (text ?? "").replaceAll(/\p{Cc}/gu, " ").trim();
  if (clean.length > longest) throw invalid(field, `Use at most ${longest} characters.`);
  if (clean.split(/\s+/u).length > mostWords) throw invalid(field, `Search for at most ${mostWords} words at a time.`);
  return clean === "" ? null : clean;
}
