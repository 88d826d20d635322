import { isDeepStrictEqual } from "node:util";
import type { Contender } from "./contenders.js";

/** Asks for the first thing of a job once. @returns the body. @throws for everything but an answer without errors */
async function askOnce({ url, method, paths, bodies, headers, tokens }: Contender["job"]): Promise<string> {
  const marked = (text: string) => text.replace("#", String(performance.now()));
  const [path = "/"] = paths;
  const [body] = bodies;
  const [token] = tokens;
  const response = await fetch(url + marked(path), {
    method,
    headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: marked(body) }),
  });
  const text = await response.text();
  if (response.status !== 200 || text.startsWith('{"errors"'))
    throw new Error(`${url}${path}: ${response.status} ${text.slice(0, 300)}`);
  return text;
}

/** @throws unless the platform and the one statement say the same of the register page, and of 100 entries. */
export async function assertSameAnswers(contenders: readonly Contender[]): Promise<void> {
  const answers = contenders.filter(({ key }) => ["limit", "page"].includes(key)).map(({ job }) => askOnce(job));
  const [limit, page] = (await Promise.all(answers)).map((text) => JSON.parse(text) as unknown);
  if (!isDeepStrictEqual(limit, page))
    throw new Error("The register page and the one statement differ in their answers.");
  const entries = JSON.stringify(page).split("declaredOn").length - 1;
  if (entries !== 100) throw new Error(`The register page has ${entries} entries, not 100.`);
}

/**
 * How many statements the subgraphs send for one request, once everything that is kept is kept: the fewest of twenty turns, since
 * an event that is worked off meanwhile sends some of its own.
 */
export async function countStatements(job: Contender["job"], statements: { count: number }): Promise<number> {
  await askOnce(job);
  const turns: number[] = [];
  while (turns.length < 20) {
    const before = statements.count;
    await askOnce(job);
    turns.push(statements.count - before);
  }
  return Math.min(...turns);
}
