import "reflect-metadata";
import { Arg, Field, InputType, Int, Query, Resolver } from "type-graphql";
import { beforeEach, expect, test } from "vitest";
import type { RequestContext } from "./context.js";
import { notFound } from "./errors.js";
import { Executor } from "./execute.js";
import type { Logger } from "./log.js";
import { DateScalar } from "./scalars.js";
import { buildSubgraph } from "./subgraph.js";

@InputType()
class Greeting {
  @Field({ defaultValue: "Good morning" })
  words: string;
}

@Resolver()
class TestResolver {
  @Query(() => String)
  greet(@Arg("greeting") greeting: Greeting, @Arg("times", () => Int) times: number): string {
    return Array.from({ length: times }, () => greeting.words).join(" ");
  }

  @Query(() => String, { nullable: true })
  fails(@Arg("code") code: string): string | null {
    throw Object.assign(new Error("relation people.persons of 10.0.0.1, password hunter2"), { code });
  }

  @Query(() => String, { nullable: true })
  hides(): string | null {
    throw notFound("case");
  }

  @Query(() => String)
  day(@Arg("on", () => DateScalar) on: string): string {
    return on;
  }
}

const logged: { id?: string; err: { message: string } }[] = [];
const log = { error: (entry: { err: { message: string } }) => logged.push(entry) } as unknown as Logger;
const context = { identity: { requestId: "request-1" } } as unknown as RequestContext;
const definition = { resolvers: [TestResolver], references: {} } as const;
const executor = new Executor((await buildSubgraph(definition)).schema, log);
const run = (query: string, variables?: Record<string, unknown>) => executor.execute({ query, variables }, context);

beforeEach(() => logged.splice(0));

test("what nobody expected is masked, and logged under the id that the answer names", async () => {
  const { errors = [] } = await run('{ fails(code: "XX000") }');
  const id = logged[0]?.id ?? "";
  expect(errors).toMatchObject([
    { message: `Something went wrong. Quote ${id} if you ask for help.`, extensions: { code: "INTERNAL", id } },
  ]);
  expect(JSON.stringify(errors)).not.toMatch(/hunter2|persons|10\.0\.0\.1/);
  expect(logged).toMatchObject([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      requestId: "request-1",
      err: { message: expect.stringContaining("hunter2") },
    },
  ]);
});

test.each(["22P02", "22007", "22008", "22021", "22P05", "22003"])(
  "a value that the database cannot read (%s) is INVALID, not an accident",
  async (code) => {
    const { errors } = await run("query ($code: String!) { fails(code: $code) }", { code });
    expect(errors).toMatchObject([
      { message: "A value does not have the form that this field needs.", extensions: { code: "INVALID" } },
    ]);
    expect(logged).toEqual([]);
  },
);

test.each(["57P01", "53300", "08006", "ECONNREFUSED"])("a database that is away (%s) is UNAVAILABLE", async (code) => {
  const { errors } = await run("query ($code: String!) { fails(code: $code) }", { code });
  expect(errors).toMatchObject([{ extensions: { code: "UNAVAILABLE" } }]);
});

test("an error with a code of ours reaches the caller as it is, with its path", async () => {
  const { data, errors } = await run("{ hides }");
  expect(data).toEqual({ hides: null });
  expect(errors).toMatchObject([{ message: "No such case.", path: ["hides"], extensions: { code: "NOT_FOUND" } }]);
});

test.each([
  ["a missing variable", "query ($t: Int!) { greet(greeting: {}, times: $t) }", {}],
  ["a variable of another type", "query ($t: Int!) { greet(greeting: {}, times: $t) }", { t: "many" }],
  ["a day that is none", "query ($on: Date!) { day(on: $on) }", { on: "2023-02-29" }],
  ["a day with a time", "query ($on: Date!) { day(on: $on) }", { on: "2023-02-28T10:00:00Z" }],
  [
    "an input field that does not exist",
    "query ($g: Greeting!) { greet(greeting: $g, times: 1) }",
    { g: { admin: true } },
  ],
])("%s is the caller's mistake, and nothing is executed", async (_, query, variables) => {
  const { data, errors } = await run(query, variables);
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  expect(logged).toEqual([]);
});

test("what is left out has its default, of a variable as of an input field", async () => {
  expect(await run("query ($g: Greeting!, $t: Int! = 2) { greet(greeting: $g, times: $t) }", { g: {} })).toEqual({
    data: { greet: "Good morning Good morning" },
  });
});

test("a text that is no query is answered with where it goes wrong", async () => {
  expect((await run("{ greet(")).errors?.[0]?.message).toMatch(/^Syntax Error/);
});

test("a query with a thousand mistakes is answered with ten", async () => {
  const { errors } = await run(`{ ${Array.from({ length: 1_000 }, (_, index) => `no${index}`).join(" ")} }`);
  expect(errors).toHaveLength(10);
});

test("the name of the operation chooses among several, again at the second use", async () => {
  const query = 'query A { day(on: "2024-05-30") } query B { hides }';
  for (let time = 0; time < 2; time += 1) {
    expect(await executor.execute({ query, operationName: "A" }, context)).toEqual({ data: { day: "2024-05-30" } });
    expect((await executor.execute({ query, operationName: "B" }, context)).data).toEqual({ hides: null });
  }
});

test("a subgraph is built once, however often it is started", async () => {
  expect(await buildSubgraph(definition)).toBe(await buildSubgraph(definition));
});
