import { composeSupergraphs } from "@probity/gateway/compose";
import { subgraphs } from "@probity/platform/subgraphs";
import { buildSubgraph } from "@probity/service-kit/subgraph";
import { Kind, parse, visit } from "graphql";
import { proof } from "../../shared/proof.js";

const dependent = new Set(["requires", "provides", "external", "fromContext", "override", "interfaceObject"]);
const auth = ["authenticated", "requiresScopes", "policy"];

/**
 * C7: no field of the graph depends on another subgraph's field, and no interface or union hides what its objects refuse, so
 * neither advisory's pattern can occur; the day one appears, its name belongs here with a test of who may read it. A subgraph
 * that relies on a directive of federation for authorisation does not compose.
 */
export const dependentFields = proof("C7", async (_options, findings) => {
  const built = await Promise.all(
    subgraphs.map(async (definition) => ({ name: definition.name, sdl: (await buildSubgraph(definition)).sdl })),
  );
  for (const { name, sdl } of built) {
    for (const found of patterns(sdl))
      findings.failures.push(`${name} has ${found}: prove who may read what it depends on`);
    findings.tried++;
  }
  for (const directive of auth) {
    for (const form of [directive, `federation__${directive}`]) {
      findings.tried++;
      if (composes(built, form)) findings.failures.push(`a subgraph with @${form} composes`);
    }
  }
});

function patterns(sdl: string): string[] {
  const found: string[] = [];
  visit(parse(sdl), {
    FieldDefinition: (node) => {
      for (const { name } of node.directives ?? [])
        if (dependent.has(name.value)) found.push(`@${name.value} on ${node.name.value}`);
    },
    InterfaceTypeDefinition: ({ name }) => void found.push(`the interface ${name.value}`),
    UnionTypeDefinition: ({ name }) => void found.push(`the union ${name.value}`),
    ObjectTypeDefinition: ({ name, directives = [] }) => {
      if (
        directives.some((directive) => directive.kind === Kind.DIRECTIVE && directive.name.value === "interfaceObject")
      )
        found.push(`the interface object ${name.value}`);
    },
  });
  return found;
}

function composes(built: readonly { name: string; sdl: string }[], directive: string): boolean {
  const withDirective = built.map(({ name, sdl }, index) => ({
    name,
    url: "http://unused.example",
    sdl: index === 0 ? `${sdl}\nextend type Query { hidden: Int @${directive} }` : sdl,
  }));
  try {
    composeSupergraphs(withDirective);
    return true;
  } catch {
    return false;
  }
}
