import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { errorCode, fileSentence, StartProblem } from "./start-problem.js";

/**
 * Makes the data folder where it is missing; an existing one keeps its mode.
 * @throws StartProblem where it cannot be made
 */
export function ensureDataFolder(folder: string): void {
  if (existsSync(folder)) return;
  inFolder(folder, () => {
    // Made without a mode, then closed: a mode given to mkdir would close the parents it makes on the way as well.
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, isRoot() ? 0o711 : 0o700);
  });
}

/** Writes a file that only its owner may read, whole or not at all. */
export function writePrivately(path: string, text: string): void {
  inFolder(dirname(path), () => {
    const draft = `${path}.${process.pid}.tmp`;
    try {
      writeFileSync(draft, text, { mode: 0o600 });
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  });
}

/** Whether this process runs as root; PostgreSQL then runs as another user, who must be able to enter the folder. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The file that names the running processes. */
export function runFile(dataFolder: string): string {
  return join(dataFolder, "run.json");
}

function inFolder(folder: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new StartProblem(fileSentence(errorCode(error), folder) ?? `${folder} cannot be used: ${String(error)}`, {
      cause: error,
    });
  }
}
