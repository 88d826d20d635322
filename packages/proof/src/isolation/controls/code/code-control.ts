/** Words of a source file in which a control lies, and what stands in their place once it is taken out. */
export interface Removal {
  /** Path from the root. */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** The test file that must turn red, by its path from the root. */
export interface NamedTest {
  readonly file: string;
  /** Only the tests whose name holds this. */
  readonly only?: string;
  /** On a PostgreSQL of its own, set up with the control taken out. */
  readonly ownCluster?: boolean;
  /** Answered within a second or two, without a database: for the sample. */
  readonly quick?: boolean;
}

/** A control in code: what takes it out, and the test that notices. */
export interface CodeControl {
  readonly name: string;
  readonly removals: readonly Removal[];
  readonly test: NamedTest;
}

/** Takes words out of a file, or puts others in their place. */
export function out(file: string, find: string, replace = ""): Removal {
  return { file, find, replace };
}

/** Names a control with the test that misses it and what takes it out. */
export function control(name: string, test: NamedTest, ...removals: readonly Removal[]): CodeControl {
  return { name, test, removals };
}

/** The source without the control. @throws when the words are not there exactly once: the control has moved. */
export function without({ file, find, replace }: Removal, source: string): string {
  const parts = source.split(find);
  if (parts.length === 2) return parts.join(replace);
  throw new Error(`the control has moved: ${file} holds ${parts.length - 1} times: ${find}`);
}
