import type { ComparedClause, ComparedVersion } from "@probity/rules/compare/compare-versions";
import type { Rule } from "@probity/rules/rulebook";
import type { Titles } from "@probity/rules/vocabulary";
import type { RequestContext } from "@probity/service-kit/context";
import { Language } from "@probity/service-kit/language-enum";
import type { Clause, SubParagraph } from "../clauses/clause.entity.js";
import { clausesOf } from "../clauses/clause.loaders.js";
import { titlesIn } from "../forces/force.entity.js";
import { titlesOfForce } from "../forces/force.loaders.js";
import type { ProtocolVersion } from "../protocols/protocol.entity.js";
import { isPublished } from "../protocols/protocol.loaders.js";
import { compiledRules } from "./compiled-rules.js";

/** A version as it is kept, beside what a comparison takes of it. */
export interface ReadVersion {
  readonly version: ProtocolVersion;
  readonly compared: ComparedVersion;
  readonly clauses: ReadonlyMap<string, Clause>;
}

/** Reads versions to be compared: clauses, rules and titles, each in one statement for all of them. */
export async function readVersions(
  context: RequestContext,
  versions: readonly ProtocolVersion[],
): Promise<ReadVersion[]> {
  const [rules, clauses, titles] = await Promise.all([
    compiledRules(context, versions),
    Promise.all(versions.map((version) => clausesOf(context, scopeOf(version)).load(version.id))),
    Promise.all(versions.map(({ forceId }) => titlesOfForce(context).load(forceId))),
  ]);
  return versions.map((version, place) => {
    const own = clauses[place] ?? [];
    return {
      version,
      compared: comparedVersion(version, own, rules.get(version.id) ?? [], titlesIn(Language.EN, titles[place] ?? [])),
      clauses: new Map(own.map((clause) => [clause.clauseId, clause])),
    };
  });
}

function comparedVersion(
  { number, statement }: ProtocolVersion,
  clauses: readonly Clause[],
  rules: readonly Rule[],
  titles: Titles,
): ComparedVersion {
  return { name: number, titles, rules, omitted: statement.omitted ?? [], clauses: clauses.map(comparedClause) };
}

function comparedClause(clause: Clause): ComparedClause {
  const text = wholeText(clause);
  return {
    clauseId: clause.clauseId,
    summary: clause.summaryEn ?? text ?? "",
    text,
    model: clause.modelClause === null ? null : { clause: clause.modelClause },
    audience: clause.audience,
    textHash: clause.facts.textHash ?? null,
    sameWordsAs: clause.facts.sameWordsAs ?? [],
  };
}

/** The clause's own words with the paragraphs under it, in the order in which the document prints them. */
export function wholeText({ text, subParagraphs }: Pick<Clause, "text" | "subParagraphs">): string | null {
  if (text === null) return null;
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "");
  const after = (count: number) =>
    subParagraphs.filter(({ afterParagraph }) => Math.min(afterParagraph, paragraphs.length) === count).map(inWords);
  return [...after(0), ...paragraphs.flatMap((paragraph, place) => [paragraph, ...after(place + 1)])].join(" ");
}

const inWords = ({ label, text }: SubParagraph) => (label === null ? text : `${label} ${text}`);

const scopeOf = (version: ProtocolVersion) => (isPublished(version) ? "public" : "protocols:read");
