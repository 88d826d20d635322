import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from "graphql";
import { invalidDocument, overLimit } from "../guard/refusal.js";
import type { Limits } from "./limits.js";

/** What a selection adds up to with its fragments expanded. */
export interface Shape {
  depth: number;
  aliases: number;
  fields: number;
  /** Fields directly in the selection. */
  width: number;
  introspects: boolean;
}

const empty: Shape = { depth: 0, aliases: 0, fields: 0, width: 0, introspects: false };

/** Measures selections; each fragment once, however often it is spread, so that a fragment bomb costs nothing. */
export class ShapeMeasure {
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #measured = new Map<string, Shape | "measuring">();

  constructor(
    document: DocumentNode,
    readonly limits: Limits,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition);
  }

  /** @throws Refusal when the selection is over a limit or a fragment spreads itself. */
  of(set: SelectionSetNode): Shape {
    const shape = this.#sum(set);
    this.#check(shape);
    return shape;
  }

  /** The same for the fields of an operation itself. */
  root(set: SelectionSetNode): Shape {
    const shape = this.#sum(set);
    if (shape.width > this.limits.rootFields)
      throw overLimit("ROOT_FIELD_LIMIT", "fields at the root", this.limits.rootFields);
    this.#check(shape);
    return shape;
  }

  #sum(set: SelectionSetNode): Shape {
    const sum = { ...empty };
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? this.of(selection.selectionSet) : empty;
        add(sum, { ...inner, depth: inner.depth + 1, fields: inner.fields + 1, width: 1 });
        if (selection.alias) sum.aliases++;
        if (selection.name.value === "__schema" || selection.name.value === "__type") sum.introspects = true;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) add(sum, this.of(selection.selectionSet));
      else add(sum, this.fragment(selection.name.value));
    }
    return sum;
  }

  /** The shape of a named fragment; an unknown one is empty (validation refuses it later). */
  fragment(name: string): Shape {
    const known = this.#measured.get(name);
    if (known === "measuring") throw invalidDocument("A fragment may not contain itself.");
    if (known) return known;
    const definition = this.#fragments.get(name);
    if (!definition) return empty;
    this.#measured.set(name, "measuring");
    const shape = this.of(definition.selectionSet);
    this.#measured.set(name, shape);
    return shape;
  }

  #check(shape: Shape): void {
    const { limits } = this;
    if (shape.depth > limits.depth) throw overLimit("DEPTH_LIMIT", "levels deep", limits.depth);
    if (shape.aliases > limits.aliases) throw overLimit("ALIAS_LIMIT", "aliases", limits.aliases);
    if (shape.fields > limits.fields) throw overLimit("COST_LIMIT", "fields", limits.fields);
    if (shape.width > limits.width) throw overLimit("COST_LIMIT", "fields side by side", limits.width);
  }
}

function add(sum: Shape, part: Shape): void {
  sum.depth = Math.max(sum.depth, part.depth);
  sum.aliases += part.aliases;
  sum.fields += part.fields;
  sum.width += part.width;
  sum.introspects ||= part.introspects;
}
