import { statfsSync } from "node:fs";
import { diskFullSentence, fileSentence } from "../run-state/start-problem.js";

/** Less than one write-ahead log segment (16 MB) free: PostgreSQL cannot go on, whatever its message says. */
const tooLittle = 16 * 1024 * 1024;

/** Turns what initdb, pg_ctl or the server's log said into one sentence that says what to do. */
export function explain(output: string, folder: string): string {
  if (/semaphores|shared memory segment/i.test(output) && /No space left/i.test(output)) {
    return "The system has no semaphores or shared memory left for PostgreSQL: stop other databases, or set DATABASE_URL to a running one.";
  }
  const known = fileSentence(output, folder);
  if (known !== undefined) return known;
  if (freeBytes(folder) < tooLittle) return diskFullSentence(folder);
  if (/error while loading shared libraries|ENOENT|Exec format error|ENOEXEC/.test(output)) {
    return "The embedded PostgreSQL cannot run on this system: set DATABASE_URL to a PostgreSQL 18 server of your own.";
  }
  const told = output.split("\n").filter((line) => /FATAL|PANIC|error:/i.test(line));
  const reason = (told.at(-1) ?? output.trim().split("\n").at(-1) ?? "")
    .replace(/^.*?(FATAL|PANIC|error):\s*/i, "")
    .trim();
  return `PostgreSQL did not start (${reason.replace(/\.$/, "")}): the file ${folder}/postgres.log says more.`;
}

function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
