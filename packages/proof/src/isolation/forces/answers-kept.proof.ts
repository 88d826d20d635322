import { createHash } from "node:crypto";
import { inParallel } from "../../shared/in-parallel.js";
import { queriesOfApps, type AppQuery } from "../world/app-queries.js";
import { worldProof, type InWorld } from "../world/world-proof.js";

/** What is asked: a document, with values for its variables. */
interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Operations whose answer differs from force to force, or would if anything were shared. */
const operations = [
  "{ viewer { subject forces { force { slug } person { name } } } }",
  "{ people(first: 50) { nodes { name } totalCount } }",
  "{ cases(first: 50) { nodes { reference narrative } totalCount } }",
  "{ declarations(first: 50) { nodes { interests { description } returnReason } totalCount } }",
  "{ obligations(first: 20) { nodes { person { name } } totalCount } }",
  "{ protocols(first: 20) { nodes { title versions { number } } totalCount } }",
  '{ force(slug: "cumbria") { viewerCanConfigure protocols { title versions { number } } } }',
] as const;

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly cacheControl: string;
}

/**
 * A8: the same operation, every one of the apps among them, by people of two forces and by nobody, in turn and at once, as text
 * and by its hash: each gets their own answer, which no store may keep; and what is kept for the public graph is the same whoever
 * asked first.
 */
export const answersKept = worldProof("A8", async (given) => {
  const { world, random, size, figure } = given;
  const rounds = figure(40, 2);
  for (let round = 0; round < rounds; round++) {
    const [one, two] = [random.pick(world.forces), random.pick(world.forces)].map(({ people }) => random.pick(people));
    for (const query of operations) await inTurn(given, { query }, [one ?? null, two ?? null, null]);
  }
  const ofApps = (await queriesOfApps(world)).filter(() => size === "full" || random.chance(1 / 8));
  await inParallel(ofApps, (asked) => askAsApps(given, asked));
  await publicGraph(given, { query: published }, world.forces[0]?.people[0] ?? "");
  for (const query of operations)
    await byHash(given, { query }, world.forces[1]?.people[0] ?? "", world.forces[2]?.people[0] ?? "");
});

/** An operation as the app that sends it does: as somebody of Cumbria, whom another of Staffordshire and nobody follow. */
async function askAsApps(given: InWorld, { name, text, variables, as }: AppQuery): Promise<void> {
  const question = { query: text, variables };
  const elsewhere = as.replace("@cumbria.", "@staffordshire.");
  if (name.startsWith("transparency ")) return publicGraph(given, question, as);
  await inTurn(given, question, [as, elsewhere, null]);
  await byHash(given, question, as, elsewhere);
}

async function inTurn(given: InWorld, question: Question, readers: readonly (string | null)[]): Promise<void> {
  const { findings } = given;
  const first: Answered[] = [];
  for (const reader of readers) first.push(await send(given, reader, question));
  const again = await Promise.all(readers.map((reader) => send(given, reader, question)));
  readers.forEach((reader, index) => {
    findings.tried++;
    const [before, after] = [first[index], again[index]];
    if (before?.body !== after?.body)
      findings.failures.push(`${reader ?? "nobody"} got two answers to ${question.query}`);
    check(given, reader, question.query, before);
    check(given, reader, question.query, after);
  });
}

function check(
  { world, findings }: InWorld,
  reader: string | null,
  query: string,
  answered: Answered | undefined,
): void {
  const text = answered?.body ?? "";
  for (const { place, force } of world.canaries.leaked(text, reader))
    findings.failures.push(`${reader ?? "nobody"} got a ${place} of ${force} for ${query}`);
  if (text.includes("COST_LIMIT")) findings.failures.push(`over the limit, so not answered: ${query}`);
  if (!answered?.cacheControl.includes("no-store"))
    findings.failures.push(`a store may keep ${reader ?? "nobody"}'s answer to ${query}: ${answered?.cacheControl}`);
}

async function send({ world }: InWorld, reader: string | null, body: object, path = "/graphql"): Promise<Answered> {
  const headers = {
    "content-type": "application/json",
    ...(reader ? { authorization: `Bearer ${await world.platform.token(reader)}` } : {}),
  };
  const response = await fetch(`${world.platform.baseUrl}${path}`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  return {
    status: response.status,
    body: await response.text(),
    cacheControl: response.headers.get("cache-control") ?? "",
  };
}

const published =
  'query Published { force(slug: "cumbria") { protocols { title versions { number } } officeHolders { person { name } } registerEntries(first: 5) { nodes { description } } } }';

/** The public graph answers a token as it answers nobody, whichever came first. */
async function publicGraph(given: InWorld, { query, variables }: Question, reader: string): Promise<void> {
  const { world, findings } = given;
  for (const [index, order] of [
    [reader, null],
    [null, reader],
  ].entries()) {
    // Under a name of its own it is kept as another.
    const question = { query: query.replace(/^query \w+/, (named) => `${named}Asked${index}`), variables };
    const answers = [
      await send(given, order[0] ?? null, question, "/public/graphql"),
      await send(given, order[1] ?? null, question, "/public/graphql"),
    ];
    findings.tried++;
    if (answers[0]?.body !== answers[1]?.body)
      findings.failures.push(`the public graph answers a person otherwise than nobody: ${query}`);
    if (!answers[0]?.body.includes('"data"')) findings.failures.push(`not answered: ${query}`);
    for (const { place, force } of world.canaries.leaked(answers[0]?.body ?? "", null))
      findings.failures.push(`the public graph shows a ${place} of ${force}`);
  }
}

/** A query remembered by its hash is the text alone: it carries nobody's answer, nor from one graph to the other. */
async function byHash(given: InWorld, question: Question, first: string, second: string): Promise<void> {
  const { world, findings } = given;
  const { query, variables } = question;
  const extensions = { persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") } };
  await send(given, first, { ...question, extensions });
  const answered = await send(given, second, { variables, extensions });
  const plain = await send(given, second, question);
  findings.tried++;
  if (answered.body !== plain.body) findings.failures.push(`by its hash, ${query} is answered otherwise`);
  for (const { place, force } of world.canaries.leaked(answered.body, second))
    findings.failures.push(`by its hash ${second} got a ${place} of ${force}`);
  const across = await send(given, null, { extensions }, "/public/graphql");
  if (!across.body.includes("PERSISTED_QUERY_NOT_FOUND"))
    findings.failures.push(`the public graph knows ${query} from the full graph`);
}
