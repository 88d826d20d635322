/** A start that cannot go on, told in one sentence that says what to do. The caller prints the message alone and ends with exit code 1. */
export class StartProblem extends Error {
  override readonly name = "StartProblem";
}

/** The stable code of a system or PostgreSQL error ("ENOSPC", "28P01"), or "" where there is none. */
export function errorCode(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return errorCode(error.errors[0]);
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** What to do about a file that could not be written, or undefined where the error is of another kind. */
export function fileSentence(reason: string, folder: string): string | undefined {
  if (/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i.test(reason)) return diskFullSentence(folder);
  if (/EROFS|Read-only file system/i.test(reason)) {
    return `${folder} is on a read-only file system: set PROBITY_DATA to a folder that can be written.`;
  }
  if (/EACCES|EPERM|Permission denied|Operation not permitted/i.test(reason)) {
    return `Probity may not use ${folder}: start it as the user who owns that folder, or set PROBITY_DATA to another one.`;
  }
  return undefined;
}

/** The sentence for a full disk; a fresh database takes about 60 MB and grows with its write-ahead log. */
export function diskFullSentence(folder: string): string {
  return `The disk that holds ${folder} is full: free at least 200 MB there, or set PROBITY_DATA to a folder on another disk, and start again.`;
}
