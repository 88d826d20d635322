import { Kind, print, visit, type ASTNode, type DocumentNode, type FieldNode, type SelectionNode } from "graphql";
import { badRequest, overLimit } from "../guard/refusal.js";
import type { Limits } from "./limits.js";

/** Levels of syntax (selections, values, types) a document may have; no honest one of 15 fields' depth comes near. */
const syntaxLevels = 200;

/**
 * Walks the document without recursion, so that whatever recurses later cannot run out of stack.
 * @throws Refusal when it nests too deep or carries too many directives.
 */
export function checkNesting(document: DocumentNode, limits: Limits): void {
  let directives = 0;
  let level: object[] = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > syntaxLevels) throw overLimit("DEPTH_LIMIT", "levels deep", limits.depth);
    const next: object[] = [];
    for (const node of level) {
      if ("kind" in node && node.kind === Kind.DIRECTIVE) directives++;
      for (const [key, child] of Object.entries(node)) if (key !== "loc" && isObject(child)) next.push(child);
    }
    level = next;
  }
  if (directives > limits.directives) throw overLimit("COST_LIMIT", "directives", limits.directives);
}

/** @throws Refusal when JSON nests deeper, or holds more values, than anything the schema can take. */
export function checkJson(value: unknown, limits: Limits): void {
  let values = 0;
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limits.variableDepth) throw badRequest("The variables are nested too deep.");
    level = level.filter(isObject).flatMap((entry) => Object.values(entry));
    values += level.length;
    if (values > limits.variableValues) throw badRequest("The variables hold too many values.");
  }
}

/**
 * The document without selections that stand twice side by side (`id id id`): the answer is the same, and validation does
 * not compare each with each. Root fields stay as they are: a mutation repeated is made twice.
 */
export function withoutRepetition(document: DocumentNode, rootTypes: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    SelectionSet: {
      leave(node, _key, parent) {
        if (parent && "kind" in parent && isRoot(parent, rootTypes)) return undefined;
        const seen = new Set<string>();
        const selections = node.selections.filter((selection) => {
          const text = isPlainLeaf(selection) ? selection.name.value : print(selection);
          if (seen.has(text)) return false;
          seen.add(text);
          return true;
        });
        return selections.length === node.selections.length ? undefined : { ...node, selections };
      },
    },
  });
}

function isRoot(parent: ASTNode, rootTypes: ReadonlySet<string>): boolean {
  if (parent.kind === Kind.OPERATION_DEFINITION) return true;
  if (parent.kind !== Kind.FRAGMENT_DEFINITION && parent.kind !== Kind.INLINE_FRAGMENT) return false;
  return parent.typeCondition !== undefined && rootTypes.has(parent.typeCondition.name.value);
}

function isPlainLeaf(selection: SelectionNode): selection is FieldNode {
  return (
    selection.kind === Kind.FIELD &&
    !selection.alias &&
    !selection.selectionSet &&
    !selection.arguments?.length &&
    !selection.directives?.length
  );
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
