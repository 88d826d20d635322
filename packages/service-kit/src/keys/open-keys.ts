import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { KeyCommand } from "./key-command.js";
import type { KeyProvider } from "./key-provider.js";
import { MasterKeys } from "./master-keys.js";

/** Where the keys of the forces are kept: one of the three. */
export interface KeySource {
  /** Master keys, `id:base64` each, the present one first. */
  readonly keys?: string | undefined;
  /** A file with the same. */
  readonly file?: string | undefined;
  /** A program and its first arguments, divided by spaces, that speaks to a key management service. */
  readonly command?: string | undefined;
}

/** Opens the keys of the forces. @throws one sentence that says what to do where none or several are given, or they cannot be read. */
export function openKeys({ keys, file, command }: KeySource): KeyProvider {
  if ([keys, file, command].filter(Boolean).length !== 1)
    throw new Error(
      "Set one of PROBITY_KEYS, PROBITY_KEYS_FILE and PROBITY_KEYS_COMMAND, as docs/keys.md says: cases are encrypted by it.",
    );
  if (keys) return new MasterKeys(keys);
  if (file) return new MasterKeys(readKeyFile(file));
  const [program = "", ...first] = (command ?? "").split(" ").filter((part) => part !== "");
  return new KeyCommand([program, ...first]);
}

function readKeyFile(path: string): string {
  if (!existsSync(path))
    throw new Error(`The file of master keys is not there: ${path}. Put it back from your backup.`);
  if ((statSync(path).mode & 0o077) !== 0)
    throw new Error(`Others than its owner can read the master keys in ${path}: run chmod 600 on it.`);
  return readFileSync(path, "utf8");
}

/** The keys of a place where nothing was said of them: a file in its own folder, made at the first start. For development and the demonstration. */
export function keysInFolder(folder: string): KeySource {
  const file = join(folder, "keys");
  ensureKeyFile(file);
  return { file };
}

/** Whether anything was said of keys. */
export function saysKeys({ keys, file, command }: KeySource): boolean {
  return [keys, file, command].some(Boolean);
}

/** Makes a file with one master key unless it is there. */
function ensureKeyFile(path: string): void {
  try {
    writeFileSync(path, `first:${randomBytes(32).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
