import type { Change, RequestContext } from "@probity/service-kit/context";
import { Language } from "@probity/service-kit/language-enum";
import { listLoader } from "@probity/service-kit/loader";
import type { Case } from "../cases/case.entity.js";
import type { CaseKind } from "../cases/case-kind.js";
import { sealedWordsOf, type SealedWords } from "../opening/read-sealed.js";
import type { CaseKey } from "../sealing/case-key.js";
import { factIn } from "./answers.js";
import type { CaseFact } from "./case-fact.entity.js";
import { allKinds, definitionOf } from "./definitions.js";
import type { Fact, KindDefinition } from "./kind-definition.js";

/** The column that keeps a fact: its name as the table has it. */
export function columnOf({ id, sealed }: Pick<Fact, "id" | "sealed">): string {
  const name = id.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return sealed ? `sealed_${name}` : name;
}

/** A fact as its column keeps it. */
function stored({ id, type, sealed }: Fact, value: string | undefined, key: CaseKey): string | boolean | Buffer | null {
  if (value === undefined) return null;
  if (sealed) return key.seal(`fact ${id}`, value);
  return type === "YES_NO" ? value === "YES" : value;
}

/** A case whose facts are kept. */
interface OfCase {
  readonly id: string;
  readonly kind: CaseKind;
  readonly key: CaseKey;
}

/** Keeps what is known of a case when it is opened, in the table of its kind. */
export async function keepFacts(
  change: Change,
  { id, kind, key }: OfCase,
  known: ReadonlyMap<string, string>,
): Promise<void> {
  const { table, facts } = definitionOf(kind);
  const now = facts.filter(({ later }) => !later);
  const columns = ["force_id", "id", ...now.map(columnOf)];
  await change.query(
    `insert into cases.${table} (${columns.join(", ")}) values (${columns.map((_, at) => `$${at + 1}`).join(", ")})`,
    [change.forceId, id, ...now.map((fact) => stored(fact, known.get(fact.id), key))],
  );
}

/** Writes down what came to be known of it. */
export async function addFacts(
  change: Change,
  { id, kind, key }: OfCase,
  known: ReadonlyMap<string, string>,
): Promise<void> {
  const { table, facts } = definitionOf(kind);
  const given = facts.filter((fact) => known.has(fact.id));
  await change.query(
    `update cases.${table} set ${given.map((fact, at) => `${columnOf(fact)} = $${at + 3}`).join(", ")} where force_id = $1 and id = $2`,
    [change.forceId, id, ...given.map((fact) => stored(fact, known.get(fact.id), key))],
  );
}

/** Whether the table of a kind is kept by its definition: others have changes and types of their own. */
export const keptByDefinition = ({ ownChange, facts }: KindDefinition): boolean => !ownChange && facts.length > 0;

/** By which name a sealed fact was sealed. */
const sealedAs = ({ ownChange }: KindDefinition, id: string): string => (ownChange ? id : `fact ${id}`);

type Stored = string | number | boolean | Date | Buffer | null;

/** What is known of a case by the facts of its kind, whichever change keeps them, opened with its key: one statement. */
export async function factsOpened(
  change: Change,
  { id, kind, key }: OfCase,
  language: Language,
): Promise<readonly CaseFact[]> {
  const definition = definitionOf(kind);
  const { table, facts } = definition;
  if (facts.length === 0) return [];
  const columns = facts.map((fact) => `t.${columnOf(fact)} as "${fact.id}"`);
  const [row] = await change.query<Record<string, Stored>>(
    `select ${columns.join(", ")} from cases.${table} t where t.force_id = $1 and t.id = $2`,
    [change.forceId, id],
  );
  const inClear = (fact: Fact, value: Stored): string =>
    Buffer.isBuffer(value) ? key.open(sealedAs(definition, fact.id), value) : asAnswer(value);
  return facts.flatMap((fact) => {
    const value = row?.[fact.id] ?? null;
    return value === null ? [] : [factIn(fact, inClear(fact, value), language)];
  });
}

function asAnswer(value: Exclude<Stored, Buffer>): string {
  if (typeof value === "boolean") return value ? "YES" : "NO";
  return value instanceof Date ? value.toISOString() : String(value);
}

interface Kept {
  readonly id: string;
  readonly facts: Record<string, string | boolean | null>;
  /** Of each sealed fact whether there is one. */
  readonly sealed: string[];
}

/** What is kept of cases, of all kinds in one statement. */
const keptOf = (context: RequestContext) =>
  listLoader<Kept>(
    context,
    keptOf,
    (ids) => context.read("cases:read", allFactsSql, [ids]),
    ({ id }) => id,
  );

const allFactsSql = allKinds
  .filter(keptByDefinition)
  .map(({ table, facts }) => {
    const plain = facts.filter(({ sealed }) => !sealed).map((fact) => `'${fact.id}', t.${columnOf(fact)}`);
    const sealed = facts
      .filter((fact) => fact.sealed)
      .map((fact) => `case when t.${columnOf(fact)} is not null then '${fact.id}' end`);
    return `select t.id, jsonb_build_object(${plain.join(", ")}) as facts, array_remove(array[${sealed.join(", ")}]::text[], null) as sealed
     from cases.${table} t where t.id = any($1) and t.force_id = any($forces)`;
  })
  .join(" union all ");

/** The sealed facts of a kind, each read by its own key. */
const sealedOf = new Map(
  allKinds.filter(keptByDefinition).map(({ kind, table, facts }): [CaseKind, SealedWords<string>] => {
    const sealed = facts.filter((fact) => fact.sealed);
    const fields = sealed.map((fact) => [fact.id, { column: columnOf(fact), sealedAs: `fact ${fact.id}` }]);
    return [kind, { table: `cases.${table}`, fields: Object.fromEntries(fields), action: "readFacts" }];
  }),
);

/** What is known of a case by the facts of its kind, for those with a part in it: the reading of a sealed one is recorded. */
export async function factsOf(context: RequestContext, found: Case, language: Language): Promise<CaseFact[]> {
  const definition = definitionOf(found.kind);
  const words = sealedOf.get(found.kind);
  if (!words || !keptByDefinition(definition)) return [];
  const [kept] = await keptOf(context).load(found.id);
  if (!kept) return [];
  const opened = kept.sealed.length > 0 ? await sealedWordsOf(context, words).load(found) : {};
  return definition.facts.flatMap((fact) => {
    const value = fact.sealed ? opened[fact.id] : kept.facts[fact.id];
    if (value === null || value === undefined) return [];
    return [factIn(fact, typeof value === "boolean" ? (value ? "YES" : "NO") : value, language)];
  });
}
