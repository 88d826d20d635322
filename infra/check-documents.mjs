import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** What is wrong with the README and the documents, in words. @param {boolean} write also brings their generated tables up to date @returns {Promise<string[]>} */
export async function checkDocuments(write) {
  const tables = await generatedTables();
  const files = [join(root, "README.md"), ...globSync("docs/**/*.md", { cwd: root }).map((file) => join(root, file))];
  const found = new Set();
  const problems = files.flatMap((file) => {
    let text = readFileSync(file, "utf8");
    const stale = [];
    text = text.replaceAll(/(<!-- table: (\w+) -->\n)[^]*?(<!-- end -->)/g, (whole, begin, name, end) => {
      found.add(name);
      const fresh = `${begin}${tables[name] ?? ""}${end}`;
      if (fresh !== whole)
        stale.push(`${relative(root, file)}: the table ${name} is stale: run node infra/check.mjs --write.`);
      return fresh;
    });
    if (write && stale.length > 0) writeFileSync(file, text);
    return [...(write ? [] : stale), ...brokenLinks(file, text)];
  });
  const missing = Object.keys(tables).filter((name) => !found.has(name));
  return [...problems, ...missing.map((name) => `No document holds the table ${name}.`)];
}

async function generatedTables() {
  const { variables } = await import("../packages/platform/dist/settings.js");
  const { permissions, permissionsOfRole } = await import("../packages/service-kit/dist/permissions.js");
  const { defaultLimits } = await import("../services/gateway/dist/limits/limits.js");
  const { databaseControls } = await import("../packages/proof/dist/isolation/controls/controls.js");
  const { codeControls } = await import("../packages/proof/dist/isolation/controls/code/code-controls.js");
  const settings = Object.entries(variables).map(([name, type]) => {
    const standard = type.safeParse(undefined);
    const value = standard.success && standard.data !== undefined ? `\`${standard.data}\`` : "not set";
    return [`\`${name}\``, value, type.description ?? ""];
  });
  const roles = Object.entries(permissionsOfRole).map(([role, allowed]) => [
    role,
    ...permissions.map((each) => (allowed.includes(each) ? "yes" : "")),
  ]);
  const limits = Object.entries(defaultLimits)
    .filter(([, value]) => typeof value === "number")
    .map(([name, value]) => [`\`${name}\``, String(value)]);
  return {
    settings: table(["variable", "default", "meaning"], settings),
    permissions: table(["role", ...permissions.map((each) => `\`${each}\``)], roles),
    limits: table(["limit", "last value that passes"], limits),
    controls: table(
      ["where", "controls"],
      [
        ["in the database", String(databaseControls.length)],
        ["in code", String(codeControls.length)],
      ],
    ),
  };
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |\n`;
  return `${line(heads)}${line(heads.map(() => "---"))}${rows.map(line).join("")}`;
}

/** Links to files of this repository that are not there. Pictures of the tour are made by npm run screenshots. */
function brokenLinks(file, text) {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target.split("#")[0]);
  const inside = targets.filter(
    (target) => target !== "" && !/^[a-z]+:/.test(target) && !/(^|\/)screenshots\/[\w-]+\.png$/.test(target),
  );
  return inside
    .filter((target) => !existsSync(join(dirname(file), target)))
    .map((target) => `${relative(root, file)}: ${target} is not there.`);
}
