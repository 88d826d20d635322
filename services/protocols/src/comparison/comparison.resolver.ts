import {
  compareVersions,
  type ComparedPair,
  type Comparison,
  type LoneClause,
} from "@probity/rules/compare/compare-versions";
import type { RuleChange } from "@probity/rules/compare/rule-diff";
import { diffText } from "@probity/rules/compare/text-diff";
import type { RequestContext } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import type { Clause } from "../clauses/clause.entity.js";
import type { ProtocolVersion } from "../protocols/protocol.entity.js";
import { versionById } from "../protocols/visible.js";
import { RuleKind } from "../rules/rule.entity.js";
import { readVersions, type ReadVersion } from "./compared-version.js";
import {
  ClausePairing,
  RuleChangeKind,
  VersionComparison,
  WordsChange,
  WordsCompared,
  type WordsComparison,
  type RuleComparison,
  type UnpairedClause,
} from "./comparison.entity.js";

@Resolver()
export class ComparisonResolver {
  @Query(() => VersionComparison, {
    description:
      "How two versions differ, of one force or of two. Everybody may compare published versions; a draft is compared only by those who may read it. NOT_FOUND for any other.",
  })
  @Public()
  async compareVersions(
    @Arg("one", () => ID, { description: "The first version: the older, where one follows the other." }) one: string,
    @Arg("other", () => ID, { description: "The other version." }) other: string,
    @Arg("language", () => Language, {
      defaultValue: Language.EN,
      description:
        "In which language differences are said, and words are compared where both versions have them in it.",
    })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<VersionComparison> {
    const versions = await Promise.all([readable(context, one), readable(context, other)]);
    const [first, second] = await readVersions(context, versions, language);
    if (!first || !second) throw notFound("version");
    return answerOf(first, second, compareVersions(first.compared, second.compared, language), language);
  }
}

async function readable(context: RequestContext, id: string): Promise<ProtocolVersion> {
  const version = await versionById(context, id);
  if (!version) throw notFound("version");
  return version;
}

function answerOf(one: ReadVersion, other: ReadVersion, comparison: Comparison, language: Language): VersionComparison {
  const { pairs, onlyInOne, onlyInOther, statute } = comparison;
  return {
    one: one.version,
    other: other.version,
    pairs: pairs.map((pair) => ({
      ...pair,
      one: clauseOf(one, pair.one),
      other: clauseOf(other, pair.other),
      by: ClausePairing[pair.by],
      text: wordsOf(pair, clauseOf(one, pair.one), clauseOf(other, pair.other), language),
      rules: pair.rules.map(ruleAnswer),
    })),
    onlyInOne: onlyInOne.map((lone) => unpaired(one, lone)),
    onlyInOther: onlyInOther.map((lone) => unpaired(other, lone)),
    oneAgainstStatute: statute.one,
    otherAgainstStatute: statute.other,
  };
}

/** The words compared: summaries in Welsh where both have one, all else in English, as the documents are. */
function wordsOf({ text }: ComparedPair, one: Clause, other: Clause, language: Language): WordsComparison {
  const inWelsh =
    language === Language.CY && text.of === "SUMMARY" && one.summaryCy !== null && other.summaryCy !== null
      ? diffText({ text: null, summary: one.summaryCy }, { text: null, summary: other.summaryCy })
      : null;
  const { of, same, parts } = inWelsh ?? text;
  return {
    of: WordsCompared[of],
    language: inWelsh ? Language.CY : Language.EN,
    same,
    parts: parts.map(({ change, words }) => ({ change: WordsChange[change], words })),
  };
}

function unpaired(of: ReadVersion, { clauseId, reason, rules }: LoneClause): UnpairedClause {
  return { clause: clauseOf(of, clauseId), reason, rules: rules.map(ruleAnswer) };
}

function clauseOf({ clauses }: ReadVersion, clauseId: string): Clause {
  const clause = clauses.get(clauseId);
  if (!clause) throw new Error(`A comparison names ${clauseId}, which was not given to it.`);
  return clause;
}

function ruleAnswer({ change, kind, bearerMoved, words }: RuleChange): RuleComparison {
  return { change: RuleChangeKind[change], kind: RuleKind[kind], bearerMoved, words };
}
