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

type TypeDefinition = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

/** Where the rows of an entity lie, and the root field of its own subgraph that finds one by id, where there is one. */
const entities: Readonly<Record<string, { table: string; root?: string }>> = {
  Case: { table: "cases.cases", root: "case" },
  Declaration: { table: "registers.declarations", root: "declaration" },
  ProtocolVersion: { table: "protocols.protocol_versions", root: "protocolVersion" },
  Protocol: { table: "protocols.protocols" },
  Clause: { table: "protocols.clauses" },
  RegisterEntry: { table: "registers.published_entries" },
  Obligation: { table: "registers.obligations" },
  Person: { table: "people.persons" },
  Force: { table: "protocols.forces" },
};

/** C6: every entity of every subgraph by reference, with the rights of every kind of reader: what it shows is what the root field shows. */
export const entitiesLikeRoots = worldProof("C6", async (given) => {
  const { world, random, size, findings } = given;
  for (const { name, sdl } of world.platform.platform.layout.parts) {
    const document = parse(sdl);
    for (const type of resolvable(document)) {
      if (!entities[type]) findings.failures.push(`${name}.${type} is not in this proof`);
      const selection = leaves(document, type, 2);
      const readers =
        size === "full"
          ? [...world.forces.flatMap(({ people }) => people), ...everywhere]
          : [...everywhere, ...world.forces.map(({ people }) => random.pick(people))];
      for (const reader of readers) await asReader(given, name, type, selection, reader);
    }
  }
});

async function asReader(
  { world, size, findings }: InWorld,
  subgraph: string,
  type: string,
  selection: string,
  reader: string,
): Promise<void> {
  const call = world.platform.platform.layout.caller(subgraph);
  const identity = await world.identity(reader);
  const { table = "", root } = entities[type] ?? {};
  const ids = world.forces.flatMap(({ id }) => world.ids.of(id, table).slice(0, size === "full" ? 20 : 4));
  const representations = ids.map((id) => ({ __typename: type, id }));
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on ${type} { ${selection} } } }`;
  const { data, errors } = await call({ query, variables: { representations } }, identity);
  findings.tried += ids.length;
  for (const { place, force } of world.canaries.leaked(JSON.stringify([data, errors]), reader))
    findings.failures.push(`${reader} sees a ${place} of ${force} as ${type} by reference`);
  if (!root) return;
  const shown = (data?.["_entities"] ?? []) as (object | null)[];
  const byRoot = await call(
    { query: `{ ${ids.map((id, index) => `x${index}: ${root}(id: "${id}") { id }`).join(" ")} }` },
    identity,
  );
  ids.forEach((id, index) => {
    const [reference, field] = [Boolean(shown[index]), Boolean(byRoot.data?.[`x${index}`])];
    if (reference !== field)
      findings.failures.push(
        `${reader}: ${type} ${id} is ${reference ? "" : "not "}shown by reference and ${field ? "" : "not "}by ${root}`,
      );
  });
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

/** Every leaf of a type, and those of what it holds. */
function leaves(document: DocumentNode, type: string, depth: number): string {
  const objects = new Set(definitions(document).map(({ name }) => name.value));
  const fields = definitions(document)
    .filter(({ name }) => name.value === type)
    .flatMap(({ fields: own = [] }) => own);
  const open = fields.filter((field) =>
    (field.arguments ?? []).every(({ type: given, defaultValue }) => given.kind !== Kind.NON_NULL_TYPE || defaultValue),
  );
  const text = open.map((field: FieldDefinitionNode) => {
    const named = nameOf(field.type);
    if (!objects.has(named)) return field.name.value;
    return depth > 0 ? `${field.name.value} { __typename ${leaves(document, named, depth - 1)} }` : "";
  });
  return text.join(" ");
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
