import { createHash } from "node:crypto";
import { GraphQLError } from "graphql";
import { validate } from "uuid";
import { writeAudit, type AuditEntry } from "./audit.js";
import type { Database, Transaction } from "./database.js";
import { dayInLondon, type Clock } from "./dates.js";
import type { Documents } from "./documents/open-documents.js";
import { conflict, invalid, notAllowed } from "./errors.js";
import type { EventPublisher } from "./events.js";
import type { Identity } from "./identity.js";
import type { KeyProvider } from "./keys/key-provider.js";
import type { Logger } from "./log.js";
import type { MailSettings } from "./mail-settings.js";
import { forcesAllowing, type Permission } from "./permissions.js";
import { sayForces, type Tenancy } from "./tenancy.js";

/** What a running subgraph lends to each of its requests. */
export interface ContextParts {
  readonly schema: string;
  readonly database: Database;
  readonly events: EventPublisher;
  readonly clock: Clock;
  readonly log: Logger;
  /** Left out where no mail server is configured. */
  readonly mail?: MailSettings;
  /** Left out for a service that seals nothing. */
  readonly keys?: KeyProvider;
  /** Left out for a service that keeps no documents. */
  readonly documents?: Documents;
}

/** A change under way: one transaction, one force, and the trail it leaves. */
export interface Change extends Transaction {
  readonly forceId: string;
  /** Leaves entries in the trail, however many in one statement. */
  audit(...entries: readonly AuditEntry[]): Promise<void>;
  /** Tells other services, or with `at` this one or another at a later hour: once, however often the same is published for that hour. */
  publish(event: string, data: object, at?: Date): Promise<void>;
  /** Tells them of many things at once, each an event of its own. */
  publishAll(event: string, data: readonly object[]): Promise<void>;
}

/** A change that may be asked for again under the same key. */
export interface OnceOnly {
  readonly forceId: string;
  readonly permission: Permission;
  readonly key: string;
  readonly request: object;
}

/** The caller's request in one subgraph: who is asking, and the only ways to the rows. */
export class RequestContext {
  private readonly memory = new Map<unknown, unknown>();

  constructor(
    readonly identity: Identity,
    private readonly parts: ContextParts,
  ) {}

  /** The calendar day in England and Wales. */
  get today(): string {
    return dayInLondon(this.parts.clock.now());
  }

  get now(): Date {
    return this.parts.clock.now();
  }

  /** Noon of today: an instant that tells the day and no hour. */
  get noon(): Date {
    return new Date(`${this.today}T12:00:00Z`);
  }

  get log(): Logger {
    return this.parts.log;
  }

  /** How e-mail is sent; null where no mail server is configured. */
  get mail(): MailSettings | null {
    return this.parts.mail ?? null;
  }

  /** The keys of the forces. @throws in a service that was given none. */
  get keys(): KeyProvider {
    if (!this.parts.keys) throw new Error(`${this.parts.schema} was started without keys.`);
    return this.parts.keys;
  }

  /** Where documents are kept. @throws in a service that was given no place. */
  get documents(): Documents {
    if (!this.parts.documents) throw new Error(`${this.parts.schema} was started without a place for documents.`);
    return this.parts.documents;
  }

  /** Something kept for the length of this request, made at first use: the data loaders. */
  once<Value>(key: unknown, make: () => Value): Value {
    if (!this.memory.has(key)) this.memory.set(key, make());
    return this.memory.get(key) as Value;
  }

  /** Whether the caller may do this in this force. */
  can(permission: Permission, forceId: string): boolean {
    return forcesAllowing(this.identity, permission).includes(forceId);
  }

  /** The caller as a person of this force; null for a system or a stranger to it. */
  personIn(forceId: string): string | null {
    return this.identity.grants.find((grant) => grant.forceId === forceId)?.personId ?? null;
  }

  /**
   * The rows a statement finds among those of the forces where the caller has the permission; "public" reads published rows only.
   * A statement under a permission says `force_id = any($forces)` of every tenant table it begins from: the second lock beside the row policies.
   */
  read<Row extends object>(
    scope: Permission | "public",
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<Row[]> {
    if (scope === "public") return this.parts.database.read<Row>("public", sql, parameters);
    const tenancy = this.tenancy(scope);
    return this.parts.database.read<Row>(tenancy, sayForces(sql, parameters.length), [...parameters, tenancy.forceIds]);
  }

  /** How many rows there are: `from …` as in a read. */
  async count(scope: Permission | "public", from: string, parameters: readonly unknown[]): Promise<number> {
    const [row] = await this.read<{ count: number }>(scope, `select count(*)::int as count ${from}`, parameters);
    return row?.count ?? 0;
  }

  /** The access rows of a subject, before any force is known: the row policy lets a subject see no others. For the gateway alone. */
  readOwnAccess<Row extends object>(subject: string, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    if (this.identity.kind !== "gateway") throw notAllowed("platform");
    return this.parts.database.read<Row>(
      { forceIds: [], personIds: [], subject, permission: "platform" },
      sql,
      parameters,
    );
  }

  /** Reads rows of named forces for the platform itself, where a caller's rights are what is being found out. */
  readForPlatform<Row extends object>(
    forceIds: readonly string[],
    sql: string,
    parameters: readonly unknown[],
  ): Promise<Row[]> {
    if (this.identity.kind !== "gateway" && this.identity.purpose !== "event") throw notAllowed("platform");
    return this.parts.database.read<Row>(
      { forceIds, personIds: [], subject: "", permission: "platform" },
      sql,
      parameters,
    );
  }

  /**
   * Changes rows of one force, in one transaction, leaving at least one audit entry.
   * @throws NOT_ALLOWED when the caller lacks the permission in that force, whether or not the force exists.
   */
  change<Result>(forceId: string, permission: Permission, run: (change: Change) => Promise<Result>): Promise<Result> {
    if (!validate(forceId) || !this.can(permission, forceId)) throw notAllowed(permission);
    return this.changeUnder(permission, forceId, (change) => leavingTrail(permission, change, run));
  }

  /** A change that must happen once however often it is asked for; answers the id of what it made the first time. */
  changeOnce(once: OnceOnly, run: (change: Change) => Promise<string>): Promise<string> {
    const { forceId, permission, key } = once;
    refuseUnfitKey(key);
    if (!validate(forceId) || !this.can(permission, forceId)) throw notAllowed(permission);
    return this.carryOutOnce(once, run);
  }

  /** The same in a force that is only now being set up, to which nobody belongs yet: the permission is one held in any force. */
  foundOnce(once: OnceOnly, run: (change: Change) => Promise<string>): Promise<string> {
    const { forceId, permission, key } = once;
    refuseUnfitKey(key);
    if (!validate(forceId) || forcesAllowing(this.identity, permission).length === 0) throw notAllowed(permission);
    return this.carryOutOnce(once, run);
  }

  private carryOutOnce(once: OnceOnly, run: (change: Change) => Promise<string>): Promise<string> {
    const { forceId, permission, key, request } = once;
    const hash = createHash("sha256")
      .update(JSON.stringify([permission, request]))
      .digest("hex");
    return this.changeUnder(permission, forceId, async (change) => {
      const { schema } = this.parts;
      const [first] = await change.query<{ id: string }>(
        `insert into ${schema}.idempotency_keys (force_id, actor, key, request_hash) values ($1, $2, $3, $4)
         on conflict (force_id, actor, key) do nothing returning id`,
        [forceId, this.identity.subject, key, hash],
      );
      if (!first) return this.repeated(change, key, hash);
      const result = await leavingTrail(permission, change, run);
      await change.query(`update ${schema}.idempotency_keys set result_id = $3 where force_id = $1 and id = $2`, [
        forceId,
        first.id,
        result,
      ]);
      return result;
    });
  }

  private async repeated(change: Change, key: string, hash: string): Promise<string> {
    const [earlier] = await change.query<{ request_hash: string; result_id: string }>(
      `select request_hash, result_id from ${this.parts.schema}.idempotency_keys where force_id = $1 and actor = $2 and key = $3`,
      [change.forceId, this.identity.subject, key],
    );
    if (!earlier || earlier.request_hash !== hash)
      throw conflict("This idempotency key was used for another request. Use a new key.");
    return earlier.result_id;
  }

  /** A change on behalf of the platform itself (an event, a timer): the caller is the identity of this context. */
  changeAs<Result>(forceId: string, run: (change: Change) => Promise<Result>): Promise<Result> {
    if (this.identity.purpose !== "event") throw notAllowed("platform");
    return this.changeUnder("platform", forceId, run);
  }

  /**
   * The same on behalf of somebody who asked for it: the rows are those that this person is shown at this moment.
   */
  changeFor<Result>(
    { forceId, personId }: { readonly forceId: string; readonly personId: string },
    permission: Permission,
    run: (change: Change) => Promise<Result>,
  ): Promise<Result> {
    if (this.identity.purpose !== "event") throw notAllowed(permission);
    return this.changeUnder(permission, forceId, run, { personId });
  }

  /**
   * A change for somebody without an account, through a door that the gateway keeps, under a permission that no role has. What
   * they hold (the hash of a receipt) is all that the row policies show them by; the trail says the day and not the hour.
   */
  changeAtTheDoor<Result>(forceId: string, holding: string, run: (change: Change) => Promise<Result>): Promise<Result> {
    if (this.identity.kind !== "gateway" || !validate(forceId)) throw notAllowed("cases:intake");
    return this.changeUnder("cases:intake", forceId, run, { subject: holding, day: this.noon });
  }

  private changeUnder<Result>(
    permission: string,
    forceId: string,
    run: (change: Change) => Promise<Result>,
    as: { readonly subject?: string; readonly day?: Date; readonly personId?: string } = {},
  ): Promise<Result> {
    const { database, events, schema } = this.parts;
    const personId = as.personId ?? this.personIn(forceId);
    const tenancy = {
      forceIds: [forceId],
      personIds: personId ? [personId] : [],
      subject: as.subject ?? this.identity.subject,
      permission,
    };
    return database.change(tenancy, (transaction) => {
      const change: Change = Object.assign(Object.create(transaction) as Change, {
        forceId,
        audit: (...left: readonly AuditEntry[]) =>
          writeAudit(transaction, schema, forceId, this.identity, left, as.day),
        publish: (event: string, data: object, at?: Date) => events.publish(transaction, forceId, event, data, at),
        publishAll: (event: string, data: readonly object[]) => events.publishAll(transaction, forceId, event, data),
      });
      return run(change);
    });
  }

  private tenancy(permission: Permission): Tenancy {
    const forceIds = forcesAllowing(this.identity, permission);
    if (forceIds.length === 0) {
      if (this.identity.kind === "nobody")
        throw new GraphQLError("Sign in to see this.", { extensions: { code: "UNAUTHENTICATED" } });
      throw notAllowed(permission);
    }
    const personIds = this.identity.grants
      .filter((grant) => grant.personId && forceIds.includes(grant.forceId))
      .map((grant) => grant.personId as string);
    return { forceIds, personIds, subject: this.identity.subject, permission };
  }
}

/** Runs a change and refuses to let it end without a trace. */
async function leavingTrail<Result>(
  permission: string,
  change: Change,
  run: (change: Change) => Promise<Result>,
): Promise<Result> {
  let entries = 0;
  const counted: Change = Object.assign(Object.create(change) as Change, {
    audit: (...left: readonly AuditEntry[]) => ((entries += left.length), change.audit(...left)),
  });
  const result = await run(counted);
  if (entries === 0) throw new Error(`A change under ${permission} left no audit entry.`);
  return result;
}

function refuseUnfitKey(key: string): void {
  if (key.length < 8 || key.length > 200)
    throw invalid("idempotencyKey", "Send a key of 8 to 200 characters that is new for each request you mean.");
}
