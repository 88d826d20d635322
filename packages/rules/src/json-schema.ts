import { z } from "zod";
import { ruleSchemas } from "./rulebook.js";

/** The version of the rule language. The first number rises when a rule that could be read no longer can. */
const version = "1.0.0";

/**
 * The rule language as a JSON Schema (2020-12): a list of rules, each of one kind. What only the reading checks (a length
 * without a unit, a band that ends before it begins) is not in it; defaults are, so a field that has one may be left out.
 */
export function rulesJsonSchema(): string {
  const kinds = Object.entries(ruleSchemas).map(([kind, schema]) => {
    const { $schema: _, ...shape } = z.toJSONSchema(schema, { io: "input" });
    return [kind, { title: kind, ...shape }] as const;
  });
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:probity:schema:rules:${version}`,
    title: "Rulebook",
    description: "The rules of a protocol. Each is of one kind and names the clause that it carries out.",
    type: "array",
    items: { oneOf: kinds.map(([kind]) => ({ $ref: `#/$defs/${kind}` })) },
    $defs: Object.fromEntries(kinds),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
