import { use } from "react";
import { useLanguage } from "../i18n.js";
import type { SchemaPart } from "./rule-fields.js";
import cyFile from "./words/cy.json?url";
import enFile from "./words/en.json?url";

/** What the kinds, fields and words of rules are called; `KIND.field` and `field.WORD` where it depends on which. */
export interface RuleWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

/** What a rule editor is made of: the schemas of the kinds, and their words in the page's language. */
export interface RuleLanguage {
  readonly schemas: Readonly<Record<string, SchemaPart>>;
  readonly words: RuleWords;
}

// Generated from the rule language; it belongs to no package.
const schemaFile = new URL("../../../../schema/rules.schema.json", import.meta.url).href;
const files = { en: enFile, cy: cyFile };
const loading = new Map<string, Promise<unknown>>();

/** Loaded once, when the first rule is edited; suspends until it is there. */
export function useRuleLanguage(): RuleLanguage {
  const { language } = useLanguage();
  const words = use(load<RuleWords>(files[language]));
  const { $defs: schemas } = use(load<{ $defs: Record<string, SchemaPart> }>(schemaFile));
  return { schemas, words };
}

function load<Content>(file: string): Promise<Content> {
  const known = loading.get(file) ?? fetchJson(file);
  loading.set(file, known);
  return known as Promise<Content>;
}

async function fetchJson(file: string): Promise<unknown> {
  const response = await fetch(file);
  if (response.ok) return response.json();
  loading.delete(file);
  throw new Error(`the words of the rules could not be loaded (HTTP ${response.status})`);
}

/** What a field is called in a kind of rule. */
export function fieldWords(words: RuleWords, kind: string, name: string): string {
  return words.fields[`${kind}.${name}`] ?? words.fields[name] ?? name;
}

/** What a word of a field is called. */
export function valueWords(words: RuleWords, field: string, value: string): string {
  return words.values[`${field}.${value}`] ?? words.values[value] ?? value;
}
