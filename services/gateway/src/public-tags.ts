import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type NameNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from "graphql";

type FieldsType =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;
type Tagged = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

const tagNames: readonly string[] = ["tag", "federation__tag"];

/**
 * The subgraphs with `@tag(name: "public")` carried on to what a public field cannot be without: its arguments, its
 * scalars, the values of enums and fields of inputs. (A contract hides each of these unless it has the tag itself; what no public
 * field leads to is still left out.) `@tag(name: "internal")` on any of them keeps it out.
 */
export function spreadPublicTags(documents: readonly DocumentNode[]): DocumentNode[] {
  const publicTypes = new Set(documents.flatMap(publicTypesOf));
  return documents.map((document) => {
    const tag = usedTag(document);
    return tag ? withTags(document, publicTypes, tag) : document;
  });
}

function withTags(document: DocumentNode, publicTypes: ReadonlySet<string>, tag: ConstDirectiveNode): DocumentNode {
  const tagged = <Node extends Tagged>(node: Node): Node =>
    hasTag(node, "public") || hasTag(node, "internal")
      ? node
      : { ...node, directives: [...(node.directives ?? []), tag] };
  const fields = (type: FieldsType): FieldsType => ({
    ...type,
    fields: (type.fields ?? []).map((field): FieldDefinitionNode =>
      hasTag(field, "public") || (publicTypes.has(type.name.value) && !hasTag(field, "internal"))
        ? { ...field, arguments: (field.arguments ?? []).map(tagged) }
        : field,
    ),
  });
  return visit(document, {
    ObjectTypeDefinition: { leave: fields },
    ObjectTypeExtension: { leave: fields },
    InterfaceTypeDefinition: { leave: fields },
    InterfaceTypeExtension: { leave: fields },
    EnumValueDefinition: { leave: tagged },
    ScalarTypeDefinition: { leave: (type) => (type.name.value.includes("_") ? type : tagged(type)) },
    InputObjectTypeDefinition: { leave: (type) => ({ ...type, fields: (type.fields ?? []).map(tagged) }) },
  });
}

function publicTypesOf(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) =>
    "name" in definition && definition.name && "directives" in definition && hasTag(definition, "public")
      ? [definition.name.value]
      : [],
  );
}

/** The tag as this subgraph writes it, or undefined where it has nothing public. */
function usedTag(document: DocumentNode): ConstDirectiveNode | undefined {
  let name: string | undefined;
  visit(document, {
    Directive(directive) {
      if (isTag(directive, "public")) name = directive.name.value;
    },
  });
  if (!name) return undefined;
  const argument = {
    kind: Kind.ARGUMENT,
    name: nameNode("name"),
    value: { kind: Kind.STRING, value: "public" },
  } as const;
  return { kind: Kind.DIRECTIVE, name: nameNode(name), arguments: [argument] };
}

function nameNode(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

function hasTag({ directives }: { readonly directives?: readonly DirectiveNode[] | undefined }, name: string): boolean {
  return (directives ?? []).some((directive) => isTag(directive, name));
}

function isTag(directive: DirectiveNode, name: string): boolean {
  const [argument] = directive.arguments ?? [];
  return (
    tagNames.includes(directive.name.value) && argument?.value.kind === Kind.STRING && argument.value.value === name
  );
}
