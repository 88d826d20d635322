import { readdirSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, posix, relative, sep } from "node:path";

// Read by the linter (.oxlintrc.json): which part of the repository may use which other.

const root = join(import.meta.dirname, "..");
const test = "[.]test[.]tsx?$";
const fixture = "[-.]fixture[.]ts$";
const forTests = `${test}|${fixture}|^packages/(testkit|journeys|proof|bench)/|/testing/`;

/**
 * Paths start at the repository's root; `$1` and `$2` are what `from` found. A package from elsewhere is `node_modules/<name>`, one of Node
 * `node:<name>`. Types count as well, unless `values` says that they vanish without harm.
 * @type {{ from: string, not?: string, to: string, allowed?: string, values?: boolean, message: string }[]}
 */
const directions = [
  { from: "^(apps|packages|services)/", to: "^infra/", message: "Nothing uses infra." },
  { from: ".", not: test, to: test, message: "Nothing uses a test." },
  { from: "^services/", not: forTests, to: fixture, message: "Fixtures are for tests." },
  {
    from: "^packages/",
    not: "^packages/(platform|journeys|proof|bench)/",
    to: "^(apps|services|packages/(platform|journeys|proof|bench))/",
    message: "Packages are used by apps, services and the platform, and use none of them.",
  },
  {
    from: "^apps/([^/]+)/",
    to: "^(apps|services|packages)/",
    allowed: "^(apps/$1|packages/(ui|client|rules))/",
    message: "Apps use what runs in a browser: ui, client and rules.",
  },
  {
    from: "^services/([^/]+)/",
    to: "^(apps|services|packages/(platform|journeys|proof|bench|ui|client))/",
    allowed: "^services/$1/",
    message: "A service uses no other service, no app, and nothing of a browser.",
  },
  {
    from: "^packages/rules/src/|[.]rules[.]ts$",
    not: `${test}|${fixture}`,
    to: "^node_modules/(graphql|type-graphql|typeorm|pg|pg-boss|@apollo)(/|$)|^packages/(service-kit|testkit)/|[.](entity|resolver)[.]ts$|^node:(fs|net|http|https|child_process)(/|$)",
    values: true,
    message: "Rules take plain data and dates: no database, no GraphQL, no files, no network.",
  },
  {
    from: "^services/([^/]+)/src/([^/]+)/",
    not: test,
    to: "^services/$1/src/.*[.]resolver[.]ts$",
    allowed: "^services/$1/src/$2/",
    message: "A slice asks another one's rules and entities, never its resolver.",
  },
  {
    from: "^(apps|services|packages)/",
    not: forTests,
    to: "^packages/testkit/",
    message: "The testkit is for tests.",
  },
];

const folders = new Map(
  ["apps", "packages", "services"].flatMap((kind) =>
    readdirSync(join(root, kind)).map((name) => [name, `${kind}/${name}`]),
  ),
);

/** Where an import leads. @param {string} from a path from the root @param {string} specifier */
function targetOf(from, specifier) {
  if (specifier.startsWith(".")) return source(posix.join(dirname(from), specifier));
  const [, name, rest = ""] = /^@probity\/([^/]+)(.*)$/.exec(specifier) ?? [];
  if (name && folders.has(name)) return source(`${folders.get(name)}/src${rest}.ts`);
  if (specifier.startsWith("node:")) return specifier;
  return builtinModules.includes(specifier) ? `node:${specifier}` : `node_modules/${specifier}`;
}

const source = (path) => path.replace(/[.]js(x?)$/, ".ts$1");

/** What is wrong with an import; nothing where it may be. */
function objection(from, to, types) {
  return directions.find((direction) => {
    const found = new RegExp(direction.from).exec(from);
    if (!found || (direction.values && types)) return false;
    if (direction.not && new RegExp(direction.not).test(from)) return false;
    const leadsTo = (path) => new RegExp(path.replace(/\$(\d)/g, (_, n) => found[n])).test(to);
    return leadsTo(direction.to) && !(direction.allowed && leadsTo(direction.allowed));
  })?.message;
}

const onlyTypes = ({ importKind, exportKind, specifiers = [] }) =>
  (importKind ?? exportKind) === "type" ||
  (specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === "type"));

/** Calls `visit` with each import of a file: its path from the root, what it asks for, whether for types alone. */
const onImports = (visit) => (context) => {
  const from = relative(root, context.filename).split(sep).join("/");
  const take = (node) => {
    const specifier = node.source?.value ?? node.source?.quasis?.[0]?.value.cooked;
    if (typeof specifier !== "string") return;
    const message = visit(from, targetOf(from, specifier), onlyTypes(node));
    if (message) context.report({ node, message });
  };
  return { ImportDeclaration: take, ImportExpression: take, ExportNamedDeclaration: take, ExportAllDeclaration: take };
};

/** What each file seen so far imports, dynamically or not, across packages too: the last file of a cycle closes it. @type {Map<string, Set<string>>} */
const imported = new Map();

/** The way from one file to another over what was imported so far; null where there is none. */
function wayBetween(from, to, seen = new Set()) {
  if (from === to) return [to];
  seen.add(from);
  for (const next of imported.get(from) ?? []) {
    const way = seen.has(next) ? null : wayBetween(next, to, seen);
    if (way) return [from, ...way];
  }
  return null;
}

function cycleOf(from, to, types) {
  if (types) return null;
  const [here, there] = [from, to].map((path) => path.replace(/[.][mc]?[jt]sx?$/, ""));
  if (!imported.has(here)) imported.set(here, new Set());
  imported.get(here).add(there);
  const way = wayBetween(there, here);
  return way && `Files import each other: ${[here, ...way].join(" -> ")}.`;
}

/** The linter takes a plugin as the default export. @public */
export default {
  meta: { name: "probity" },
  rules: {
    "import-directions": { meta: { type: "problem" }, create: onImports(objection) },
    "no-import-cycles": { meta: { type: "problem" }, create: onImports(cycleOf) },
  },
};
