import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./child.mjs";

const made = new Set(["node_modules", "dist", "build", ".turbo", ".react-router", ".data"]);
const sourceFolders = ["apps", "packages", "services", "infra"];
const sourceFiles = ["pnpm-lock.yaml", "tsconfig.base.json", "tsconfig.json", "turbo.json"];

/** A stamp is a file under node_modules that holds the hash of what a step was last done for. */
export function isStamped(name, hash) {
  try {
    return readFileSync(stampFile(name), "utf8") === hash;
  } catch {
    return false;
  }
}

export function setStamp(name, hash) {
  mkdirSync(dirname(stampFile(name)), { recursive: true });
  writeFileSync(stampFile(name), hash);
}

export function removeStamp(name) {
  rmSync(stampFile(name), { force: true });
}

/** What an installation depends on: the lockfile, the workspace's settings and manifests, and the machine's kind. */
export function installHash() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  const manifests = ["apps", "packages", "services"].flatMap((folder) =>
    listFolders(folder).map((name) => join(folder, name, "package.json")),
  );
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests]) {
    if (existsSync(join(root, file))) hash.update(file).update(dependencyPart(file));
  }
  return hash.digest("hex");
}

/** What a build depends on, by size and time of change alone: reading every file would take as long as building. */
export function sourceHash() {
  const hash = createHash("sha256");
  const add = (path) => {
    const { mtimeMs, size } = statSync(join(root, path));
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  };
  const walk = (folder) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (made.has(entry.name) || entry.name.endsWith(".tsbuildinfo")) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) add(path);
    }
  };
  for (const folder of sourceFolders) if (existsSync(join(root, folder))) walk(folder);
  for (const file of sourceFiles) if (existsSync(join(root, file))) add(file);
  return hash.digest("hex");
}

function dependencyPart(file) {
  const text = readFileSync(join(root, file), "utf8");
  if (!file.endsWith("package.json")) return text;
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(text);
  return JSON.stringify([dependencies, devDependencies, optionalDependencies]);
}

function listFolders(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => existsSync(join(root, folder, name, "package.json")))
    .sort();
}

function stampFile(name) {
  return join(root, "node_modules", `.probity-${name}`);
}
