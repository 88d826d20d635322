import { CostMeasure } from "@probity/gateway/limits/cost";
import { defaultLimits } from "@probity/gateway/limits/limits";
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { Random } from "./random.js";

/** Where arguments come from. */
export interface Values {
  id(): string;
  slug(): string;
  cursor(): string;
}

/** A random, legal query over a schema: aliases, fragments, arguments, connections; within the gateway's limits most of the time. */
export class OperationMaker {
  private fragments: string[] = [];
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly values: Values,
  ) {}

  /** A query, but for one in twenty within the limit of cost: what the gateway refuses unread proves nothing of what lies behind it. */
  query(): string {
    for (;;) {
      const query = this.anyQuery();
      if (this.random.chance(0.05) || costOf(this.schema, query) !== null) return query;
    }
  }

  private anyQuery(): string {
    this.fragments = [];
    this.aliases = 0;
    const root = this.schema.getQueryType() as GraphQLObjectType;
    // More often one alone: a refused root field that is never null takes the answers of the others away.
    const length = this.random.chance(0.5) ? 1 : 2 + this.random.below(2);
    const chosen = Array.from({ length }, () => this.random.pick(Object.values(root.getFields())));
    const fields = chosen.map((field, index) => this.field(field, 3 + this.random.below(3), `r${index}`));
    return `{ ${fields.join(" ")} } ${this.fragments.join(" ")}`;
  }

  /** A random selection on a type, with its braces. */
  selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const open = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const leaves = open.filter((field) => !isCompositeType(getNamedType(field.type)));
    const deeper = open.filter((field) => isCompositeType(getNamedType(field.type)));
    const chosen = new Set([
      ...leaves.filter(() => this.random.chance(0.8)),
      ...deeper.filter(() => this.random.chance(1.6 / Math.max(deeper.length, 1))),
    ]);
    const text = [...chosen].map((field) => this.field(field, depth - 1)).join(" ");
    const body = text === "" ? "__typename" : text;
    if (!this.random.chance(0.15)) return `{ ${body} }`;
    const name = `f${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${body} }`);
    return `{ ...${name} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number, alias?: string): string {
    const aliased = alias ?? (this.random.chance(0.1) && this.aliases < 20 ? `a${this.aliases++}` : undefined);
    const given = field.args.filter((argument) => isNonNullType(argument.type) || this.random.chance(0.5));
    const text = given.map((argument) => `${argument.name}: ${this.value(argument.type, argument.name)}`).join(", ");
    const type = getNamedType(field.type as GraphQLOutputType);
    const inner = isCompositeType(type) ? ` ${this.selection(type as GraphQLObjectType, depth)}` : "";
    return `${aliased ? `${aliased}: ` : ""}${field.name}${text ? `(${text})` : ""}${inner}`;
  }

  private value(type: GraphQLInputType, name: string): string {
    if (isNonNullType(type)) return this.value(type.ofType, name);
    if (isListType(type)) return `[${this.value(type.ofType, name)}]`;
    if (isEnumType(type)) return this.random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || this.random.chance(0.5),
      );
      return `{ ${fields.map((field) => `${field.name}: ${this.value(field.type, field.name)}`).join(", ")} }`;
    }
    return this.scalar(type.name, name);
  }

  private scalar(type: string, name: string): string {
    if (type === "ID") return JSON.stringify(this.values.id());
    if (type === "Int") return String(1 + this.random.below(name === "first" ? 4 : 10));
    if (type === "Boolean") return String(this.random.chance(0.5));
    if (type === "JSONObject") return `{ kind: "STANDARD", standard: "TIMELY_RESPONSE" }`;
    if (type === "Date")
      return JSON.stringify(`20${String(7 + this.random.below(20)).padStart(2, "0")}-0${1 + this.random.below(9)}-15`);
    if (name === "after") return JSON.stringify(this.values.cursor());
    return JSON.stringify(this.values.slug());
  }
}

/** What a query costs; null: more than the gateway allows. */
export function costOf(schema: GraphQLSchema, query: string): number | null {
  const document = parse(query);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  try {
    return operation ? new CostMeasure(document, schema, defaultLimits).check(operation, {}) : null;
  } catch {
    return null;
  }
}
