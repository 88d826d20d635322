import { doesNothing } from "@probity/rules/publication-settings";
import { textOf, type RuleAnswers } from "./rule-answers.js";

/** The part of a JSON Schema that describes rules. */
export interface SchemaPart {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly SchemaPart[];
  readonly items?: SchemaPart;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly required?: readonly string[];
  readonly propertyNames?: SchemaPart;
  readonly additionalProperties?: SchemaPart | boolean;
  readonly default?: unknown;
}

/** What every field of a rule's form has. `empty`: it may be left empty. */
interface Named {
  readonly name: string;
  readonly empty: boolean;
  readonly preset: unknown;
}

/** A field of a rule's form, made from the rule's schema. */
export type RuleField =
  | (Named & { readonly type: "choice" | "choices"; readonly options: readonly string[] })
  | (Named & { readonly type: "flag" | "number" | "money" | "text" | "lines" })
  | (Named & { readonly type: "group"; readonly fields: readonly RuleField[] })
  | (Named & { readonly type: "each"; readonly options: readonly string[]; readonly fields: readonly RuleField[] });

/** The fields of a kind of rule, in the schema's order; the rule's name and clause are given elsewhere. */
export function fieldsOf(schema: SchemaPart): RuleField[] {
  const fixed = ["id", "clauseId", "kind"];
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !fixed.includes(name))
    .flatMap(([name, part]) => fieldOf(name, part, schema.required?.includes(name) ?? false) ?? []);
}

function fieldOf(name: string, part: SchemaPart, required: boolean): RuleField | null {
  const parts = part.anyOf ?? [part];
  const nullable = parts.some(({ type }) => type === "null" || (Array.isArray(type) && type.includes("null")));
  const one = parts.find(({ type }) => type !== "null") ?? part;
  const preset = part.default;
  const named = { name, preset, empty: nullable || (!required && preset === undefined) };
  const words = one.enum ?? (typeof one.const === "string" ? [one.const] : null);
  // A word that cannot be another one is no choice.
  if (words) return words.length === 1 && !nullable ? null : { ...named, type: "choice", options: words };
  const type = Array.isArray(one.type) ? one.type.find((word) => word !== "null") : one.type;
  if (type === "array") {
    if (!one.items?.enum) return { ...named, empty: true, type: "lines" };
    return { ...named, empty: (one.minItems ?? 0) === 0, type: "choices", options: one.items.enum };
  }
  if (type === "boolean") return { ...named, empty: true, type: "flag" };
  if (type === "integer") return { ...named, type: name.endsWith("Pence") ? "money" : "number" };
  if (type === "object") return objectField(named, one);
  return { ...named, type: "text" };
}

function objectField(named: Named, part: SchemaPart): RuleField {
  const { additionalProperties: inner, propertyNames } = part;
  if (propertyNames?.enum && typeof inner === "object")
    return { ...named, empty: true, type: "each", options: propertyNames.enum, fields: fieldsOf(inner) };
  return { ...named, type: "group", fields: fieldsOf(part) };
}

/** The fields that are asked beside the answers so far: of a publication those that do something for what is published. */
export function askedOf(kind: string, fields: readonly RuleField[], answers: RuleAnswers): readonly RuleField[] {
  if (kind !== "PUBLICATION") return fields;
  const dataset = textOf(answers["dataset"]);
  return fields.filter(({ name }) => !doesNothing(name, dataset));
}

/** The fields that a form shows first: those that must be answered, and those that say most. */
export function isFirst(field: RuleField): boolean {
  const telling = ["subject", "to", "by", "approver", "recorded", "cumulative", "quality", "minPence", "maxPence"];
  const routing = ["canonicalMatters", "complainant", "precondition", "mode", "dataset", "recipient", "categories"];
  return field.preset === undefined || telling.includes(field.name) || routing.includes(field.name);
}
