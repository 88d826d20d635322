import { control, out, type CodeControl } from "./code-control.js";

const kit = "packages/service-kit/src";
const tenancy = `${kit}/tenancy.ts`;
const identity = `${kit}/identity.ts`;
const serve = `${kit}/serve.ts`;
const context = `${kit}/context.ts`;
const database = `${kit}/database.ts`;
const tenancyTest = { file: `${kit}/tenancy.test.ts`, quick: true };
const identityTest = { file: `${kit}/identity.test.ts`, quick: true };
const keysTest = { file: `${kit}/keys/keys.test.ts`, quick: true };
const serveTest = { file: `${kit}/serve.test.ts` };
const permissionsTest = { file: `${kit}/permissions.test.ts`, quick: true };
const contextTest = { file: "packages/testkit/src/kit/context.test.ts" };
const databaseTest = { file: "packages/testkit/src/kit/database.test.ts" };
const twoLocks = { file: "packages/proof/src/isolation/reading.test.ts", only: "A6 holds" };

/** Controls that every service has from the kit: tenancy, the gateway's word, permissions, the trail. */
export const kitControls: readonly CodeControl[] = [
  control(
    "own conditions beside the row policies",
    twoLocks,
    out(
      tenancy,
      'return sql.replaceAll("$forces"',
      'return sql.replaceAll(/\\b(?:\\w+\\.)?force_id = any\\(\\$forces\\)/g, "($forces is null or true)").replaceAll("$forces"',
    ),
  ),
  control(
    "a read under a permission says of which forces",
    tenancyTest,
    out(tenancy, 'if (!sql.includes("$forces"))', "if (false)"),
  ),
  control(
    "what is sealed opens only where it was sealed for",
    keysTest,
    out(`${kit}/keys/seal.ts`, "  cipher.setAAD(Buffer.from(boundTo));\n"),
    out(`${kit}/keys/seal.ts`, "    decipher.setAAD(Buffer.from(boundTo));\n"),
  ),
  control(
    "each force has a key of its own",
    keysTest,
    out(
      `${kit}/keys/master-keys.ts`,
      "seal(this.keyOf(forceId, this.current), dataKey, forceId)",
      'seal(this.keyOf("", this.current), dataKey, "")',
    ),
    out(
      `${kit}/keys/master-keys.ts`,
      "unseal(this.keyOf(forceId, keyId), wrapped, forceId)",
      'unseal(this.keyOf("", keyId), wrapped, "")',
    ),
  ),
  control(
    "a file of keys is its owner's alone",
    keysTest,
    out(`${kit}/keys/open-keys.ts`, "if ((statSync(path).mode & 0o077) !== 0)", "if (false)"),
  ),
  control("forces and persons of a tenancy are UUIDs", tenancyTest, out(tenancy, "if (!validate(id))", "if (false)")),
  control(
    "a subject holds no NUL character",
    tenancyTest,
    out(tenancy, 'if (tenancy.subject.includes("\\0"))', "if (false)"),
  ),
  control("a subject is text", databaseTest, out(tenancy, "${escapeLiteral(tenancy.subject)}", "'${tenancy.subject}'")),
  control(
    "an identity is good for one body",
    identityTest,
    out(identity, "if (payload.body !== bodyHash(body))", "if (false)"),
  ),
  control(
    "an identity is signed by the gateway",
    identityTest,
    out(
      identity,
      'import { SignJWT, jwtVerify } from "jose";',
      'import { SignJWT, decodeJwt } from "jose";\nconst jwtVerify = async <Claims>(token: string, ..._checks: unknown[]) => ({ payload: decodeJwt<Claims>(token) });',
    ),
  ),
  control("an identity is for a minute at the most", identityTest, out(identity, '    maxTokenAge: "60s",\n')),
  control(
    "an identity is for subgraphs",
    identityTest,
    out(identity, "    audience,\n    algorithms", "    algorithms"),
  ),
  control(
    "a subgraph hears the gateway alone",
    serveTest,
    out(serve, ".catch(() => null);", ".catch(() => ({}) as Identity);"),
  ),
  control("a subgraph reads no endless body", serveTest, out(serve, "if (length > largestBody) return null;")),
  control(
    "a permission is good in the forces where it is held",
    permissionsTest,
    out(`${kit}/permissions.ts`, ".filter((grant) => rolesAllow(grant.roles, permission))"),
  ),
  control(
    "operators have no part in cases",
    permissionsTest,
    out(`${kit}/permissions.ts`, 'OPERATOR: ["force:create"', 'OPERATOR: ["cases:read", "force:create"'),
  ),
  control(
    "a field that names a permission is closed without it",
    { file: `${kit}/stranger.test.ts` },
    out(
      `${kit}/subgraph.ts`,
      'const permission = required[0] as Permission | undefined;\n  if (context.identity.kind === "nobody")',
      "const permission = undefined;\n  if (required.length < 0)",
    ),
  ),
  control(
    "what nobody foresaw is masked in a subgraph",
    { file: `${kit}/execute.test.ts` },
    out(`${kit}/execute.ts`, "const message = `Something went wrong. Quote", "const message = `${cause.message} Quote"),
  ),
  control(
    "a page has a largest size",
    { file: `${kit}/connection.test.ts`, quick: true },
    out(`${kit}/connection.ts`, " && first <= largestPage"),
  ),
  control(
    "a change is made where one has the permission",
    contextTest,
    out(
      context,
      "if (!validate(forceId) || !this.can(permission, forceId)) throw notAllowed(permission);\n    return this.changeUnder(",
      "return this.changeUnder(",
    ),
  ),
  control(
    "a change leaves an entry in the trail",
    contextTest,
    out(context, "if (entries === 0) throw", "if (false) throw"),
  ),
  control(
    "what is asked for twice is done once",
    contextTest,
    out(
      context,
      "[forceId, this.identity.subject, key, hash]",
      "[forceId, this.identity.subject, `${key} ${Math.random()}`, hash]",
    ),
  ),
  control(
    "an idempotency key is for one request",
    contextTest,
    out(context, "if (!earlier || earlier.request_hash !== hash)", "if (!earlier)"),
  ),
  control(
    "only events change rows for the platform",
    contextTest,
    out(context, 'if (this.identity.purpose !== "event") throw notAllowed("platform");'),
  ),
  control("a change is of one force", databaseTest, out(database, "if (tenancy.forceIds.length !== 1)", "if (false)")),
  control("a read cannot write", databaseTest, out(database, 'beginAs(as, "read only")', 'beginAs(as, "read write")')),
  ...["statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"].map((name) =>
    control(
      `a role has a ${name}`,
      { ...databaseTest, only: "waited for long", ownCluster: true },
      out("packages/platform/src/database/roles.ts", `set ${name} = '`, "set application_name = '"),
    ),
  ),
  control(
    "an event has its effect once",
    { file: "services/registers/src/obligations/obligation.test.ts" },
    out(`${kit}/start-subgraph.ts`, "return fresh && receiver", "return receiver"),
  ),
  control(
    "a connection on which something failed is not lent again",
    databaseTest,
    out(database, "client.release(failure);", "client.release();"),
  ),
  control(
    "the public is served by its own role",
    databaseTest,
    out(database, "await this.publicPool.query<Row>(query)", "await this.pool.query<Row>(query)"),
  ),
];
