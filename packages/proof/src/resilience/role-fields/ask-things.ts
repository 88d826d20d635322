import type { TestPlatform } from "@probity/platform/testing/test-platform";
import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from "graphql";
import { apiSchema } from "../../shared/schema-files.js";
import { refused } from "./ask-root-fields.js";
import { subjectOf } from "./audiences.js";
import type { Thing } from "./thing.js";

const schema = apiSchema("api");

/** What of an object has to be asked for to be sure that it is there: a field that its own service answers. */
const proofOfSight: Readonly<Record<string, string>> = { Person: "name", Force: "slug", Clause: "clauseId" };

/** What an asker was shown of a thing: by field, whether there was a value. Null where the thing is not there for them. */
export type Shown = ReadonlyMap<string, boolean> | null;

/** Every object type of the graph with its fields, the roots aside. */
export function typesWithFields(): Map<string, string[]> {
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith("__") && !["Query", "Mutation"].includes(type.name),
  );
  return new Map(types.map((type) => [type.name, Object.keys(type.getFields())]));
}

/** Asks for every field of a thing as somebody, by every way there is to it: a field is shown when one of them shows it. */
export async function askThing(platform: TestPlatform, asker: string, type: string, thing: Thing): Promise<Shown> {
  const asking = new Asking(platform, subjectOf(asker, thing.force ?? "staffordshire"), type, thing);
  const found = await Promise.all(thing.by.map((way) => asking.along(way)));
  const there = found.filter((shown) => shown !== null);
  if (there.length === 0) return null;
  return new Map(asking.fields.map((field) => [field, there.some((shown) => shown.get(field))]));
}

class Asking {
  readonly fields: readonly string[];

  constructor(
    private readonly platform: TestPlatform,
    private readonly as: string | undefined,
    private readonly type: string,
    private readonly thing: Thing,
  ) {
    this.fields = Object.keys(typeNamed(type).getFields());
  }

  /** By field, whether it had a value: all are asked for at once, and again without those whose refusal takes the thing away. */
  async along(way: string, fields = this.fields): Promise<Shown> {
    const query = way.replace("$", this.selection(fields));
    const { data, errors, status } = await this.platform.ask<unknown>(query, this.as ? { as: this.as } : {});
    const codes = errors.map(({ message, extensions }) =>
      message.startsWith("Cannot return null") ? "NOT_ALLOWED" : extensions["code"],
    );
    // What costs too much this way even by itself has to be shown by another.
    if (codes.includes("COST_LIMIT")) return fields.length > 1 ? this.inHalves(way, fields) : null;
    // Nobody asks beforehand about a concern about themselves.
    if (codes.includes("INVALID") && errors[0]?.path?.[0] === "routePreview") return null;
    // A version that one does not see is compared as if there were none.
    if (codes.includes("NOT_FOUND") && errors[0]?.path?.[0] === "compareVersions") return null;
    // A case that one has no part in is not there.
    if (codes.includes("NOT_FOUND") && /^case[A-Z]/.test(String(errors[0]?.path?.[0]))) return null;
    if (!codes.every((code) => refused.has(code)))
      throw new Error(`${this.as ?? "nobody"}, ${status}: ${JSON.stringify(errors)}: ${query}`);
    const found = [...objectsIn(data)].filter(
      ({ _t, _id }) => _t === this.type && (this.thing.id === undefined || _id === this.thing.id),
    );
    if (found.length > 0)
      return new Map(fields.map((field) => [field, found.some((object) => hasValue(object[field]))]));
    const place = depthOf(way);
    const taking = new Set(errors.map(({ path = [] }) => path.filter((step) => typeof step === "string")[place]));
    const others = fields.filter((field) => !taking.has(field));
    return others.length < fields.length ? this.along(way, others) : null;
  }

  private async inHalves(way: string, fields: readonly string[]): Promise<Shown> {
    const middle = Math.ceil(fields.length / 2);
    const [one, two] = [await this.along(way, fields.slice(0, middle)), await this.along(way, fields.slice(middle))];
    return one && two ? new Map([...one, ...two]) : (one ?? two);
  }

  private selection(fields: readonly string[]): string {
    const own = typeNamed(this.type).getFields();
    const asked = fields.map((field) => {
      const named = getNamedType(own[field]?.type);
      const inner = isObjectType(named) ? ` { __typename ${sightOf(named)} }` : "";
      return `${field}${this.thing.handed?.[field] ?? ""}${inner}`;
    });
    return ["_t: __typename", ...("id" in own ? ["_id: id"] : []), ...asked].join(" ");
  }
}

/** How many fields lie above the thing's own in a way. */
function depthOf(way: string): number {
  const above = way.slice(0, way.indexOf("$")).replace(/\(input: \{.*?\}\)/s, "");
  return above.split("{").length - above.split("}").length - 1;
}

function typeNamed(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return type;
}

/** The first leaf of a type that its own service answers; of a page, the rows. */
function sightOf(type: GraphQLObjectType): string {
  const known = proofOfSight[type.name];
  if (known) return known;
  const [leaf, deeper] = [true, false].map((wanted) =>
    Object.values(type.getFields()).find(
      ({ type: of, args }) => isLeafType(getNamedType(of)) === wanted && args.length === 0,
    ),
  );
  if (leaf) return leaf.name;
  const inner = getNamedType(deeper?.type);
  return deeper && isObjectType(inner) ? `${deeper.name} { ${sightOf(inner)} }` : "";
}

/** Whether an answer holds anything: not null, no empty list, no empty text. */
function hasValue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
}

/** Every object of an answer, however deep. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const one of value) yield* objectsIn(one);
  else if (typeof value === "object" && value !== null) {
    yield value as Record<string, unknown>;
    for (const one of Object.values(value)) yield* objectsIn(one);
  }
}
