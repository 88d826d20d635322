import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildApps, buildTypes, runNodeTool } from "./bootstrap.mjs";
import { childEnvironment, pinnedNode, root, runCommand, runPnpm } from "./child.mjs";

/**
 * A check of `npm test`: it passes when its command ends with code 0.
 * @typedef {{ title: string, run: () => Promise<{ code: number, output: string }> }} Check
 */

/** What must be built before anything else can be judged. @type {Check[]} */
export const buildChecks = [
  { ...buildTypes(), title: "types of packages and services" },
  { title: "types of the apps", run: appTypes },
  { ...buildApps(), title: "build of the apps" },
];

/** What is judged from the sources and the build, without starting anything. @type {Check[]} */
export const staticChecks = [
  {
    title: "lint and direction of imports",
    run: () => runNodeTool("oxlint/bin/oxlint", ["--type-aware", "--deny-warnings", "--format=unix"]),
  },
  { title: "format", run: () => runNodeTool("oxfmt/bin/oxfmt", ["--check"]) },
  { title: "dead code", run: () => runNodeTool("knip/bin/knip.js", ["--no-progress"]) },
  { title: "boundaries of packages", run: () => runPnpm(["exec", "turbo", "boundaries"], { env: quietTurbo() }) },
  { title: "generated schema files are up to date", run: () => runBuilt("schema-check") },
  { title: "generated documents of the apps and the client are up to date", run: codegenCheck },
  { title: "infrastructure files", run: () => runScript("infra/check.mjs") },
];

async function appTypes() {
  let output = "";
  for (const app of ["admin", "transparency"]) {
    const done = await runNodeTool("typescript/bin/tsc", ["--noEmit", "-p", join("apps", app)]);
    output += done.output;
    if (done.code !== 0) return { code: done.code, output };
  }
  return { code: 0, output };
}

async function codegenCheck() {
  let output = "";
  for (const folder of ["apps/admin", "packages/client"]) {
    const done = await runPnpm(["--dir", folder, "exec", "graphql-codegen", "--config", "codegen.ts", "--check"]);
    output += done.output;
    if (done.code !== 0) return { code: done.code, output: `${output}Run npm run schema and commit the result.` };
  }
  return { code: 0, output };
}

function runBuilt(name) {
  return runScript(join("packages", "platform", "dist", `${name}.js`));
}

function runScript(path) {
  if (!existsSync(join(root, path))) return Promise.resolve({ code: 1, output: `${path} is missing.` });
  return runCommand(pinnedNode, [join(root, path)], { env: testEnvironment() });
}

/** Checks and tests see none of the settings of the shell they are started from. */
export function testEnvironment() {
  const env = childEnvironment({ CI: "true" });
  for (const name of Object.keys(env)) {
    if (/^(DATABASE_URL|PORT|SERVICES|PROBITY_.*|PG[A-Z]+|NODE_ENV|NODE_OPTIONS)$/.test(name)) delete env[name];
  }
  return env;
}

function quietTurbo() {
  return childEnvironment({ TURBO_TELEMETRY_DISABLED: "1", CI: "true" });
}
