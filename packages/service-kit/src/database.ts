import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import type { Writable } from "node:stream";
import { Pool, types, type PoolClient, type PoolConfig } from "pg";
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral } from "typeorm";
import { beginAs, type Tenancy } from "./tenancy.js";

// Calendar days stay strings: a Date would give them a time and a zone that they do not have.
types.setTypeParser(types.builtins.DATE, (value) => value);

/** How a service reaches its rows: as itself for those who signed in, as the public role for everybody else. */
export interface DatabaseOptions {
  readonly url: string;
  readonly publicUrl: string;
  readonly poolSize?: number;
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  /** Called once for every statement sent, for the measurements. */
  readonly onStatement?: (sql: string) => void;
}

const statementNames = new Map<string, string>();

function statementName(sql: string): string {
  let name = statementNames.get(sql);
  if (!name) statementNames.set(sql, (name = createHash("sha1").update(sql).digest("hex")));
  return name;
}

/** The database in whose open change the code at hand runs. */
const changing = new AsyncLocalStorage<Database>();

/** The two connection pools of a service, and the transactions on them. */
export class Database implements AsyncDisposable {
  private readonly publicPool: Pool;

  private constructor(
    private readonly source: DataSource,
    private readonly pool: Pool,
    private readonly options: DatabaseOptions,
  ) {
    this.publicPool = new Pool({ ...poolConfig(options, options.publicUrl) });
    this.publicPool.on("error", () => undefined);
  }

  /** Connects. @throws when the database cannot be reached. */
  static async open(options: DatabaseOptions): Promise<Database> {
    const { connectionString, ...extra } = poolConfig(options, options.url);
    const source = new DataSource({
      type: "postgres",
      url: connectionString,
      entities: options.entities as never,
      synchronize: false,
      logging: false,
      extra,
      installExtensions: false,
    });
    await source.initialize();
    const pool = (source.driver as unknown as { master: Pool }).master;
    return new Database(source, pool, options);
  }

  /**
   * One statement in a read-only transaction of its own: begin, identity, statement and commit are one round trip. The public role
   * needs no identity, since its policies ask for none, and can only read: its statement is a transaction by itself.
   * @throws within an open change, unless "public": the change reads by its own transaction.
   */
  async read<Row extends object>(as: Tenancy | "public", sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    this.options.onStatement?.(sql);
    const query = { name: statementName(sql), text: sql, values: [...parameters] };
    if (as === "public") return (await this.publicPool.query<Row>(query)).rows;
    this.refuseWithinChange();
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      const steps = inOneWrite(
        client,
        () => [client.query(beginAs(as, "read only")), client.query<Row>(query), client.query("commit")] as const,
      );
      const [begun, result, ended] = await Promise.allSettled(steps);
      for (const step of [begun, result, ended]) if (step.status === "rejected") throw step.reason;
      return (result as PromiseFulfilledResult<{ rows: Row[] }>).value.rows;
    } catch (error) {
      failure = error as Error;
      throw error;
    } finally {
      // A connection on which anything failed is not lent again: nobody inherits its transaction.
      client.release(failure);
    }
  }

  /**
   * Runs a change in one transaction that may write the rows of one force only, and commits it or nothing.
   * @throws within another open change.
   */
  async change<Result>(tenancy: Tenancy, run: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    if (tenancy.forceIds.length !== 1) throw new TypeError("A change names exactly one force.");
    this.refuseWithinChange();
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    let failure: Error | undefined;
    try {
      await client.query(beginAs(tenancy, "read write"));
      // TypeORM would open a second transaction inside ours; it is told that one is open.
      (runner as { isTransactionActive: boolean }).isTransactionActive = true;
      const transaction = new Transaction(client, runner.manager, this.options.onStatement);
      const result = await changing.run(this, () => run(transaction));
      await client.query("commit");
      return result;
    } catch (error) {
      failure = error as Error;
      await client.query("rollback").catch(() => undefined);
      throw error;
    } finally {
      (runner as { isTransactionActive: boolean }).isTransactionActive = false;
      // Through TypeORM, which has given the connection back itself where it broke while nobody was waiting for it.
      await (runner as unknown as Releasing).releasePostgresConnection(
        failure && isConnectionFailure(failure) ? failure : undefined,
      );
    }
  }

  // Changes that each hold a connection and wait for a second one would wait for ever once they are as many as the pool.
  private refuseWithinChange(): void {
    if (changing.getStore() === this) throw new Error("An open change asked for a second connection.");
  }

  /** Whether both roles can be used at this moment. */
  async ready(): Promise<boolean> {
    await Promise.all([this.pool.query("select 1"), this.publicPool.query("select 1")]);
    return true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.source.destroy(), this.publicPool.end()]);
  }
}

/** An open transaction: SQL with parameters, and TypeORM's manager for the service's entities. */
export class Transaction {
  constructor(
    private readonly client: PoolClient,
    readonly manager: EntityManager,
    private readonly onStatement?: (sql: string) => void,
  ) {}

  /** Runs one statement and returns its rows. */
  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    this.onStatement?.(sql);
    return (await this.client.query<Row>(sql, [...parameters])).rows;
  }
}

/** Holds the socket back while the statements are written, so that they leave as one packet. */
function inOneWrite<Result>(client: PoolClient, write: () => Result): Result {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
  stream.cork();
  try {
    return write();
  } finally {
    stream.uncork();
  }
}

/** What TypeORM's runner for PostgreSQL does at its release; with an error the connection is not lent again. */
interface Releasing {
  releasePostgresConnection(error?: Error): Promise<void>;
}

function isConnectionFailure(error: Error): boolean {
  return /terminat|ECONN|EPIPE|timeout exceeded|closed|not queryable/i.test(error.message);
}

function poolConfig(options: DatabaseOptions, url: string): PoolConfig & { pipeline: boolean } {
  return {
    connectionString: url,
    max: options.poolSize ?? 10,
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
  };
}
