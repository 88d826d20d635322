import { nobody, type Identity } from "@probity/service-kit/identity";
import {
  Kind,
  parse,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from "graphql";
import { worldProof, type InWorld } from "../world/world-proof.js";
import { everywhere } from "../world/force-of-world.js";
import type { World } from "../world/world.js";
import { visibleByPath } from "./visible-by-path.js";

type TypeDefinition = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Where the rows of an entity lie, and the subgraph that owns them: another gives the id back and adds fields of its own. */
const entities: Readonly<Record<string, { table: string; owner: string }>> = {
  Case: { table: "cases.cases", owner: "cases" },
  Declaration: { table: "registers.declarations", owner: "registers" },
  Permission: { table: "registers.permissions", owner: "registers" },
  GiftOffer: { table: "registers.gift_offers", owner: "registers" },
  RegisterEntry: { table: "registers.published_entries", owner: "registers" },
  Obligation: { table: "registers.obligations", owner: "registers" },
  ProtocolVersion: { table: "protocols.protocol_versions", owner: "protocols" },
  Protocol: { table: "protocols.protocols", owner: "protocols" },
  Clause: { table: "protocols.clauses", owner: "protocols" },
  Force: { table: "protocols.forces", owner: "protocols" },
  Person: { table: "people.persons", owner: "people" },
};

/**
 * C6: every entity of every subgraph by reference, with the rights of every kind of reader, nobody included: an id that shows
 * something there is one that some root field, list or nested field of the graph shows the same reader, and the other way round.
 */
export const entitiesLikeRoots = worldProof("C6", async (given) => {
  const { world, random, size, findings } = given;
  await using _planted = await plantHidden(world);
  const readers =
    size === "full"
      ? [null, ...everywhere, ...world.forces.flatMap(({ people }) => people)]
      : [
          null,
          // Reads most, and declares nothing: whom a reference that asks for too little shows something first.
          "auditor@probity.example",
          "registrar@staffordshire.example",
          random.pick(random.pick(world.forces).people),
        ];
  const asked = await idsAsked(given);
  const shown = new Map<string, number>();
  for (const reader of readers) {
    const byPath = await visibleByPath(world, reader, asked);
    for (const { name, sdl } of world.platform.platform.layout.parts) {
      const document = parse(sdl);
      for (const type of resolvable(document)) {
        const entity = entities[type];
        if (!entity) findings.failures.push(`${name}.${type} is not in this proof`);
        const ids = asked.get(type) ?? [];
        const byReference = await visibleByReference(given, name, type, document, ids, reader);
        if (entity?.owner !== name) continue;
        for (const id of ids) {
          const [reference, path] = [byReference.has(id), byPath.has(`${type} ${id}`)];
          if (reference) shown.set(type, (shown.get(type) ?? 0) + 1);
          if (reference !== path) findings.failures.push(differs(reader, type, id, reference));
        }
      }
    }
  }
  findings.notes.push(`shown by reference: ${[...shown].map(([type, times]) => `${type} ${times}`).join(", ")}`);
  for (const type of Object.keys(entities))
    if (size === "full" && !shown.has(type)) findings.failures.push(`${type} was shown to nobody: this proof is blind`);
});

/** Lines of a register that were superseded or are not public, and a duty that has ended: until disposed of. */
async function plantHidden({ platform: { database } }: World): Promise<AsyncDisposable> {
  const line = (publicly: boolean, superseded: string) =>
    database.query(
      `insert into registers.published_entries (force_id, person_id, register, category, nil, description, declared_on, published_at, public, superseded_at)
       select distinct on (force_id) force_id, person_id, register, category, nil, 'Hidden (invented).', declared_on, published_at, ${publicly}, ${superseded}
       from registers.published_entries`,
    );
  await line(true, "now()");
  await line(false, "now()");
  await line(false, "null");
  await database.query(
    `insert into registers.obligations (force_id, person_id, appointment_id, duty, rule_key, clause_ref, clause_id, version_id, anchor_on, due_on, explanation, ended_on, public)
     select force_id, person_id, uuidv7(), duty, 'hidden', clause_ref, clause_id, version_id, anchor_on, due_on, explanation, '2024-12-31', public
     from registers.obligations limit 1`,
  );
  return {
    [Symbol.asyncDispose]: async () => {
      await database.query("delete from registers.published_entries where description = 'Hidden (invented).'");
      await database.query("delete from registers.obligations where rule_key = 'hidden'");
    },
  };
}

/** Ids of rows of every force, by type: the latest first. */
async function idsAsked({ world, size }: InWorld): Promise<Map<string, string[]>> {
  const asked = new Map<string, string[]>();
  for (const [type, { table }] of Object.entries(entities)) {
    const rows = await world.platform.database.query<{ id: string }>(
      `select id from (select id, row_number() over (partition by ${table === "protocols.forces" ? "id" : "force_id"} order by id desc) as place from ${table}) x where place <= $1`,
      [size === "full" ? 20 : 5],
    );
    asked.set(
      type,
      rows.map(({ id }) => id),
    );
  }
  return asked;
}

function differs(reader: string | null, type: string, id: string, reference: boolean): string {
  return `${reader ?? "nobody"}: ${type} ${id} is shown ${reference ? "by reference and by no path" : "by a path and not by reference"}`;
}

/** The ids that show something to a reader when a subgraph is handed them as references. */
async function visibleByReference(
  { world, findings }: InWorld,
  subgraph: string,
  type: string,
  document: DocumentNode,
  ids: readonly string[],
  reader: string | null,
): Promise<Set<string>> {
  const identity: Identity = reader === null ? nobody("full", "proof") : await world.identity(reader);
  const call = world.platform.platform.layout.caller(subgraph);
  const representations = ids.map((id) => ({ __typename: type, id }));
  const ask = async (selection: string) => {
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on ${type} { ${selection} } } }`;
    const { data, errors } = await call({ query, variables: { representations } }, identity);
    for (const { place, force } of world.canaries.leaked(JSON.stringify([data, errors]), reader))
      findings.failures.push(`${reader ?? "nobody"} sees a ${place} of ${force} as ${type} by reference`);
    return (data?.["_entities"] ?? []) as (object | null)[];
  };
  findings.tried += ids.length;
  await ask(leaves(document, type, 2));
  const shown = await ask(plainLeaf(document, type));
  return new Set(ids.filter((_id, index) => shown[index]));
}

/** The entities that a subgraph answers references to. */
function resolvable(document: DocumentNode): string[] {
  const keyed = definitions(document).filter(({ directives = [] }) =>
    directives.some(
      ({ name, arguments: given = [] }) =>
        name.value === "key" &&
        !given.some((one) => one.name.value === "resolvable" && one.value.kind === Kind.BOOLEAN && !one.value.value),
    ),
  );
  return [...new Set(keyed.map(({ name }) => name.value))];
}

/** A leaf beside the id that is never null: a subgraph without a row cannot make it up. */
function plainLeaf(document: DocumentNode, type: string): string {
  const objects = new Set(definitions(document).map(({ name }) => name.value));
  const leaf = fieldsOf(document, type).find(
    ({ name, type: of, arguments: given = [] }) =>
      name.value !== "id" && of.kind === Kind.NON_NULL_TYPE && given.length === 0 && !objects.has(nameOf(of)),
  );
  return `id ${leaf?.name.value ?? ""}`;
}

/** Every leaf of a type, and those of what it holds. */
function leaves(document: DocumentNode, type: string, depth: number): string {
  const objects = new Set(definitions(document).map(({ name }) => name.value));
  const open = fieldsOf(document, type).filter((field) =>
    (field.arguments ?? []).every(({ type: given, defaultValue }) => given.kind !== Kind.NON_NULL_TYPE || defaultValue),
  );
  const text = open.map((field: FieldDefinitionNode) => {
    const named = nameOf(field.type);
    if (!objects.has(named)) return field.name.value;
    return depth > 0 ? `${field.name.value} { __typename ${leaves(document, named, depth - 1)} }` : "";
  });
  return text.join(" ");
}

function fieldsOf(document: DocumentNode, type: string): FieldDefinitionNode[] {
  return definitions(document)
    .filter(({ name }) => name.value === type)
    .flatMap(({ fields = [] }) => fields);
}

function definitions(document: DocumentNode): TypeDefinition[] {
  return document.definitions.filter(
    (node): node is TypeDefinition =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  );
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
