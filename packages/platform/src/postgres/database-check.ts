import pg from "pg";
import { errorCode, StartProblem } from "../run-state/start-problem.js";

/**
 * Makes sure that a DATABASE_URL leads to a PostgreSQL that Probity can use (18 or later, for uuidv7()).
 * @throws StartProblem whose message names the server without the password and says what to do
 */
export async function assertDatabaseUsable(databaseUrl: string): Promise<void> {
  const place = describe(databaseUrl);
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < 18) {
      throw new StartProblem(
        `The database at ${place} is PostgreSQL ${major}: point DATABASE_URL at PostgreSQL 18 or later.`,
      );
    }
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    throw new StartProblem(sentenceFor(error, place), { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function sentenceFor(error: unknown, place: string): string {
  const code = errorCode(error);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `The host of DATABASE_URL (${place}) is not known: check its name.`;
  if (code === "28P01" || code === "28000") {
    return `The database at ${place} refused the login: check the user and password in DATABASE_URL.`;
  }
  if (code === "3D000") return `The server at ${place} has no such database: create it, or correct DATABASE_URL.`;
  if (code === "53300")
    return `The database at ${place} has no connection left: raise its max_connections, or close others.`;
  if (code === "57P03")
    return `The database at ${place} is still starting or stopping: start Probity again in a moment.`;
  const reason = code === "" && error instanceof Error ? error.message : code;
  return `The database at ${place} cannot be reached (${reason}): start it, correct DATABASE_URL, or unset it to use the embedded one.`;
}

function describe(databaseUrl: string): string {
  try {
    const { hostname, port, pathname } = new URL(databaseUrl);
    return `${hostname}:${port || "5432"}${pathname}`;
  } catch {
    throw new StartProblem("DATABASE_URL is not an address: write it as postgres://user:password@host:5432/database.");
  }
}
