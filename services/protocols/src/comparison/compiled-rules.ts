import { parseRules, type Rule } from "@probity/rules/rulebook";
import type { RequestContext } from "@probity/service-kit/context";
import { LRUCache } from "lru-cache";
import type { ProtocolVersion } from "../protocols/protocol.entity.js";
import { isPublished } from "../protocols/protocol.loaders.js";
import { rulesOf } from "../rules/rule.loaders.js";

// What a published version says is never edited, so its rules in memory can never be out of date.
const published = new LRUCache<string, readonly Rule[]>({ max: 500 });

/** The rules of versions by the version's id, ready to be evaluated: at most one statement for each scope. */
export async function compiledRules(
  context: RequestContext,
  versions: readonly ProtocolVersion[],
): Promise<ReadonlyMap<string, readonly Rule[]>> {
  const entries = versions.map(async (version): Promise<[string, readonly Rule[]]> => {
    const known = published.get(version.id);
    if (known) return [version.id, known];
    const rows = await rulesOf(context, isPublished(version) ? "public" : "protocols:read").load(version.id);
    const rules = parseRules(rows.map(({ body }) => body));
    if (isPublished(version)) published.set(version.id, rules);
    return [version.id, rules];
  });
  return new Map(await Promise.all(entries));
}
