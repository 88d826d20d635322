import { Language } from "@probity/service-kit/language-enum";
import { PublicField } from "@probity/service-kit/public";
import { Float, ObjectType, registerEnumType } from "type-graphql";
import { Clause } from "../clauses/clause.entity.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";
import { RuleKind } from "../rules/rule.entity.js";

/** How two clauses were found to correspond. */
export enum ClausePairing {
  MODEL = "MODEL",
  ID = "ID",
  LIKENESS = "LIKENESS",
}
registerEnumType(ClausePairing, {
  name: "ClausePairing",
  description: "How two clauses were found to correspond.",
  valuesConfig: {
    MODEL: { description: "Both stand on the same clause of the model protocol." },
    ID: { description: "Both have the same name." },
    LIKENESS: { description: "They share most of their words." },
  },
});

/** What became of a stretch of words. */
export enum WordsChange {
  SAME = "SAME",
  REMOVED = "REMOVED",
  ADDED = "ADDED",
}
registerEnumType(WordsChange, {
  name: "WordsChange",
  description: "What became of a stretch of words.",
  valuesConfig: {
    SAME: { description: "Both have it." },
    REMOVED: { description: "Only the first has it." },
    ADDED: { description: "Only the other has it." },
  },
});

/** Which words are compared. */
export enum WordsCompared {
  TEXT = "TEXT",
  SUMMARY = "SUMMARY",
}
registerEnumType(WordsCompared, {
  name: "WordsCompared",
  description: "Which words of two clauses are compared.",
  valuesConfig: {
    TEXT: { description: "The documents' own words: both are at hand." },
    SUMMARY: { description: "Our summaries: the own words of one of them are not at hand." },
  },
});

/** What became of a rule. */
export enum RuleChangeKind {
  CHANGED = "CHANGED",
  ADDED = "ADDED",
  REMOVED = "REMOVED",
}
registerEnumType(RuleChangeKind, {
  name: "RuleChangeKind",
  description: "What became of a rule.",
  valuesConfig: {
    CHANGED: { description: "Both have it, and it says something else." },
    ADDED: { description: "Only the other has it." },
    REMOVED: { description: "Only the first has it." },
  },
});

/** A stretch of words. */
@ObjectType({ description: "A stretch of words that both clauses have, or only one of them." })
export class WordsPart {
  @PublicField(() => WordsChange, { description: "Who has it." })
  change: WordsChange;

  @PublicField({ description: "The words." })
  words: string;
}

/** How two clauses differ word by word. */
@ObjectType({ description: "How two clauses differ word by word; white space alone is no difference." })
export class WordsComparison {
  @PublicField(() => WordsCompared, { description: "Which words were compared." })
  of: WordsCompared;

  @PublicField(() => Language, {
    description: "In which language those words are: Welsh where both have them in Welsh.",
  })
  language: Language;

  @PublicField({ description: "Whether they are the same." })
  same: boolean;

  @PublicField(() => [WordsPart], { description: "The stretches in order." })
  parts: readonly WordsPart[];
}

/** How a rule differs from its counterpart. */
@ObjectType({ description: "How a rule differs from its counterpart, or that it has none." })
export class RuleComparison {
  @PublicField(() => RuleChangeKind, { description: "What became of it." })
  change: RuleChangeKind;

  @PublicField(() => RuleKind, { description: "What the rule does." })
  kind: RuleKind;

  @PublicField({ description: "Whether the duty lies on another side now: with staff where it lay with members." })
  bearerMoved: boolean;

  @PublicField(() => [String], {
    description:
      "Each difference in plain words, for example “due 28 days after election → 28 days after taking office”.",
  })
  words: readonly string[];
}

/** Two corresponding clauses. */
@ObjectType({ description: "Two corresponding clauses, and how they differ in words and in what they ask." })
export class ClausePair {
  @PublicField(() => Clause, { description: "The clause of the first version." })
  one: Clause;

  @PublicField(() => Clause, { description: "Its counterpart in the other." })
  other: Clause;

  @PublicField(() => ClausePairing, { description: "How it is known that they correspond." })
  by: ClausePairing;

  @PublicField(() => Float, { description: "How much of their words they share, 0 to 1." })
  likeness: number;

  @PublicField(() => Boolean, {
    nullable: true,
    description: "Whether the documents themselves say it in the same words; null where that is not known.",
  })
  sameWords: boolean | null;

  @PublicField(() => WordsComparison, { description: "How they differ word by word." })
  text: WordsComparison;

  @PublicField(() => [RuleComparison], {
    description: "How their rules differ; a rule that says the same is left out.",
  })
  rules: readonly RuleComparison[];

  @PublicField({ description: "Whether the duty lies with other people now, whatever the words." })
  bearerMoved: boolean;

  @PublicField(() => [String], { description: "Every difference in what the clause asks, in plain words." })
  words: readonly string[];
}

/** A clause without counterpart. */
@ObjectType({ description: "A clause that the other version has nothing to set beside." })
export class UnpairedClause {
  @PublicField(() => Clause, { description: "The clause." })
  clause: Clause;

  @PublicField(() => String, {
    nullable: true,
    description: "Why the other version left it out, where it says so.",
  })
  reason: string | null;

  @PublicField(() => [RuleComparison], { description: "Its rules." })
  rules: readonly RuleComparison[];
}

/** A rule that differs from the law it cites. */
@ObjectType({
  description: "A rule that says other than the law it cites: it stands as the force wrote it, for legal review.",
})
export class StatuteDifference {
  @PublicField({ description: "The clause." })
  clauseId: string;

  @PublicField({ description: "What it differs from, as the library of citations names it." })
  citationId: string;

  @PublicField({ description: "The difference in words." })
  words: string;
}

/** How two versions differ. */
@ObjectType({
  description: "How two versions differ, of one force or of two: clause by clause, in words and in rules.",
})
export class VersionComparison {
  @PublicField(() => ProtocolVersion, { description: "The first." })
  one: ProtocolVersion;

  @PublicField(() => ProtocolVersion, { description: "The other." })
  other: ProtocolVersion;

  @PublicField(() => [ClausePair], {
    description: "Corresponding clauses, in the order of the first; unchanged ones too.",
  })
  pairs: readonly ClausePair[];

  @PublicField(() => [UnpairedClause], { description: "Clauses of the first without counterpart: dropped." })
  onlyInOne: readonly UnpairedClause[];

  @PublicField(() => [UnpairedClause], { description: "Clauses of the other without counterpart: added." })
  onlyInOther: readonly UnpairedClause[];

  @PublicField(() => [StatuteDifference], { description: "Where the first differs from the law it cites." })
  oneAgainstStatute: readonly StatuteDifference[];

  @PublicField(() => [StatuteDifference], { description: "Where the other differs from the law it cites." })
  otherAgainstStatute: readonly StatuteDifference[];
}
