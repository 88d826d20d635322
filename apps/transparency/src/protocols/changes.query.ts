import type { RouterContextProvider } from "react-router";
import { ask, operation } from "../ask.js";
import type { GraphLanguage } from "../page/frame.query.js";
import type { ProtocolForce, VersionSummary } from "./protocol.query.js";

/** A stretch of words that both versions have, or only one of them. */
export interface WordsPart {
  change: "SAME" | "REMOVED" | "ADDED";
  words: string;
}

/** A clause of the former version and its counterpart in the later one. */
export interface ChangedPair {
  one: { clauseId: string };
  other: { clauseId: string };
  sameWords: boolean | null;
  words: string[];
  text: { language: GraphLanguage; same: boolean; parts: WordsPart[] };
}

/** A clause that only one of the versions has. */
export interface LoneClause {
  clause: { clauseId: string; summary: string | null; englishSummary: string | null; text: string | null };
  reason: string | null;
}

interface Comparison {
  pairs: ChangedPair[];
  onlyInOne: LoneClause[];
  onlyInOther: LoneClause[];
}

/** What changed since the version before. `comparison` null: the text of that version is not at hand. */
export interface Changes {
  former: VersionSummary;
  comparison: Comparison | null;
}

const lone = "clause { clauseId summary(language: $language) englishSummary: summary text } reason";

const changesQuery = operation<
  { compareVersions: Comparison },
  { former: string; version: string; language: GraphLanguage }
>(/* GraphQL */ `
  query WhatChanged($former: ID!, $version: ID!, $language: Language!) {
    compareVersions(one: $former, other: $version, language: $language) {
      pairs { one { clauseId } other { clauseId } sameWords words text { language same parts { change words } } }
      onlyInOne { ${lone} }
      onlyInOther { ${lone} }
    }
  }
`);

/** What changed with the version that is shown; null where it is the first. */
export async function askChanges(
  context: Readonly<RouterContextProvider>,
  { protocol: { versions, inForce } }: ProtocolForce,
  language: GraphLanguage,
): Promise<Changes | null> {
  const former = inForce && formerOf(versions, inForce);
  if (!inForce || !former) return null;
  const { compareVersions } = await ask(context, changesQuery, { former: former.id, version: inForce.id, language });
  const { pairs, onlyInOne, onlyInOther } = compareVersions;
  if (pairs.length === 0 && onlyInOne.length === 0) return { former, comparison: null };
  return { former, comparison: { pairs: pairs.filter(isChanged), onlyInOne, onlyInOther } };
}

/** The version that came into force last before this one. */
export function formerOf(versions: readonly VersionSummary[], shown: VersionSummary): VersionSummary | null {
  const from = shown.inForceFrom;
  if (from === null) return null;
  const earlier = versions.filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom < from);
  return earlier.toSorted((a, b) => (b.inForceFrom ?? "").localeCompare(a.inForceFrom ?? ""))[0] ?? null;
}

/** Where the documents are known to say the same, two summaries of it are no difference. */
export function wordsDiffer({ sameWords, text }: ChangedPair): boolean {
  return sameWords !== true && !text.same;
}

function isChanged(pair: ChangedPair): boolean {
  return pair.words.length > 0 || wordsDiffer(pair);
}
