import { Language } from "@probity/service-kit/language-enum";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { LetterKind } from "./letter-kind.js";

/** A template as a force's administrators see it. */
@ObjectType({ description: "What a kind of letter says: fields stand in braces and are filled for each case." })
export class LetterTemplate {
  @Field(() => LetterKind, { description: "For what the letter is." })
  kind: LetterKind;

  @Field(() => Int, {
    nullable: true,
    description: "Which version of the force's own words; null for what is said by default.",
  })
  number: number | null;

  @Field(() => DateScalar, { nullable: true, description: "From which day; null for what is said by default." })
  from: string | null;

  @Field({ description: "Whether it counts today; else it is still to come." })
  inForce: boolean;

  @Field({ description: "The heading, in English." })
  titleEn: string;

  @Field({ description: "The heading, in Welsh." })
  titleCy: string;

  @Field({ description: "The words, in English." })
  bodyEn: string;

  @Field({ description: "The words, in Welsh." })
  bodyCy: string;
}

/** A letter that is not kept yet. */
@ObjectType({ description: "A letter as a template makes it, to be read and changed before it is kept." })
export class LetterDraft {
  @Field({ description: "The heading." })
  title: string;

  @Field({ description: "The words." })
  body: string;

  @Field(() => Int, {
    nullable: true,
    description: "By which version of the force's own words; null for what is said by default.",
  })
  templateNumber: number | null;

  @Field(() => [String], { description: "What the template asks for and the case does not have." })
  missing: string[];
}

/** A letter that was kept. */
@ObjectType({ description: "A letter or notice that was kept with a case, to be printed. Each reading is recorded." })
export class CaseLetter {
  @Field(() => LetterKind, { description: "For what it is." })
  kind: LetterKind;

  @Field(() => Language, { description: "In which language." })
  language: Language;

  @Field({ description: "The heading." })
  title: string;

  @Field({ description: "The words." })
  body: string;
}

@InputType({ description: "A force's own words for a kind of letter." })
export class LetterTemplateInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => LetterKind, { description: "For what the letter is." })
  kind: LetterKind;

  @Field(() => DateScalar, { description: "From which day: today or later." })
  from: string;

  @Field({ description: "The heading, in English: at most 200 characters." })
  titleEn: string;

  @Field({ description: "The heading, in Welsh: at most 200 characters." })
  titleCy: string;

  @Field({ description: "The words, in English: at most 10,000 characters." })
  bodyEn: string;

  @Field({ description: "The words, in Welsh: at most 10,000 characters." })
  bodyCy: string;

  @Field({ description: "New for each request you mean; the same key again stores nothing twice." })
  idempotencyKey: string;
}

@InputType({ description: "A letter that is kept with a case." })
export class KeepLetterInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { description: "The case." })
  caseId: string;

  @Field(() => LetterKind, { description: "For what it is." })
  kind: LetterKind;

  @Field(() => Language, { description: "In which language it is written." })
  language: Language;

  @Field({ description: "The heading: at most 200 characters." })
  title: string;

  @Field({ description: "The words: at most 9,500 characters." })
  body: string;

  @Field(() => Int, { nullable: true, description: "By which version of the force's own words it was made." })
  templateNumber?: number | null;

  @Field(() => ID, { nullable: true, description: "The letter that it puts right: its next version." })
  versionOf?: string | null;

  @Field({ defaultValue: false, description: "Whether its words also go to whoever raised the case, as a message." })
  asMessage: boolean;

  @Field({ description: "New for each letter you mean; the same key again keeps nothing twice." })
  idempotencyKey: string;
}
