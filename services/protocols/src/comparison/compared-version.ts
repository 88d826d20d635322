import type { ComparedClause, ComparedVersion } from "@probity/rules/compare/compare-versions";
import { differsFrom } from "@probity/rules/differs-from";
import { rulesOfKind, type Rule } from "@probity/rules/rulebook";
import type { RequestContext } from "@probity/service-kit/context";
import type { Language } from "@probity/service-kit/language-enum";
import { citationsOfForce } from "../citations/citation.loaders.js";
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
  language: Language,
): Promise<ReadVersion[]> {
  const [rules, clauses, titles] = await Promise.all([
    compiledRules(context, versions),
    Promise.all(versions.map((version) => clausesOf(context, scopeOf(version)).load(version.id))),
    Promise.all(versions.map(({ forceId }) => titlesOfForce(context).load(forceId))),
  ]);
  const cited = await Promise.all(versions.map((version) => citedIn(context, version, rules.get(version.id) ?? [])));
  return versions.map((version, place) => {
    const own = clauses[place] ?? [];
    const compared = comparedVersion(version, own, rules.get(version.id) ?? []);
    return {
      version,
      compared: {
        ...compared,
        titles: titlesIn(language, titles[place] ?? []),
        citationTitles: cited[place] ?? new Map(),
      },
      clauses: new Map(own.map((clause) => [clause.clauseId, clause])),
    };
  });
}

/** What the sources are called that rules differ from; nothing is asked where none does. */
async function citedIn(
  context: RequestContext,
  { forceId }: ProtocolVersion,
  rules: readonly Rule[],
): Promise<Map<string, string>> {
  if (rulesOfKind(rules, "PROHIBITION").every((rule) => differsFrom(rule) === null)) return new Map();
  return new Map((await citationsOfForce(context).load(forceId)).map(({ name, title }) => [name, title]));
}

function comparedVersion(
  { number, statement }: ProtocolVersion,
  clauses: readonly Clause[],
  rules: readonly Rule[],
): Omit<ComparedVersion, "titles"> {
  return { name: number, rules, omitted: statement.omitted ?? [], clauses: clauses.map(comparedClause) };
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
