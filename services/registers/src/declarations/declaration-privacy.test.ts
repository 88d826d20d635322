import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registersSubgraph } from "../subgraph.js";

type Person = Identity & { forceId: string; personId: string };

let registers: TestSubgraph;
let pcc: Person;
let draft: string;
let declared: string;
beforeAll(async () => {
  registers = await openSubgraph(registersSubgraph);
  pcc = await actor(registers.database, "staffordshire", "pcc");
  draft = await save("draft-of-pcc");
  declared = await save("declared-by-pcc");
  await registers.execute(
    "mutation ($input: SubmitDeclarationInput!) { submitDeclaration(input: $input) { id } }",
    { input: { forceId: pcc.forceId, declarationId: declared, version: 1, idempotencyKey: "submit-by-pcc" } },
    pcc,
  );
});
afterAll(() => registers[Symbol.asyncDispose]());

const unknown = "0193f8a0-0000-7000-8000-000000000000";

async function save(idempotencyKey: string): Promise<string> {
  const input = {
    forceId: pcc.forceId,
    kind: "INITIAL",
    interests: [{ category: "LAND", description: "A field." }],
    idempotencyKey,
  };
  const { data } = await registers.execute(
    "mutation ($input: SaveDeclarationInput!) { saveDeclaration(input: $input) { id } }",
    { input },
    pcc,
  );
  return (data as unknown as { saveDeclaration: { id: string } }).saveDeclaration.id;
}

const everyWay = `query ($id: ID!, $r: [_Any!]!, $force: ID) {
  declaration(id: $id) { id interests { description } }
  declarations(force: $force, first: 100) { totalCount nodes { id } }
  _entities(representations: $r) { ... on Declaration { status } }
}`;

async function look(as: Person, id: string) {
  const { data, errors } = await registers.execute(
    everyWay,
    { id, r: [{ __typename: "Declaration", id }], force: pcc.forceId },
    as,
  );
  expect(errors).toEqual([]);
  return data as unknown as {
    declaration: object | null;
    declarations: { totalCount: number; nodes: { id: string }[] };
    _entities: (object | null)[];
  };
}

test("the PCC sees both the draft and what was declared", async () => {
  const seen = await look(pcc, draft);
  expect(seen.declaration).toEqual({ id: draft, interests: [{ description: "A field." }] });
  expect(seen.declarations.nodes.map(({ id }) => id).toSorted()).toEqual([draft, declared].toSorted());
});

test.each(["monitoring.officer", "registrar", "chief.executive"])(
  "Staffordshire's %s sees what was declared and not that there is a draft",
  async (login) => {
    const reviewer = await actor(registers.database, "staffordshire", login);
    const seen = await look(reviewer, declared);
    expect(seen).toMatchObject({
      declaration: { id: declared, interests: [{ description: "A field." }] },
      _entities: [{ status: "SUBMITTED" }],
    });
    expect(seen.declarations).toEqual({ totalCount: 1, nodes: [{ id: declared }] });
    expect(await look(reviewer, draft)).toMatchObject({ declaration: null, _entities: [null] });
  },
);

test.each(["publishDeclaration", "returnDeclaration"])(
  "%s of another's draft is answered as of an id that nobody has",
  async (mutation) => {
    const reviewer = await actor(registers.database, "staffordshire", "registrar");
    const type = mutation === "publishDeclaration" ? "PublishDeclarationInput" : "ReturnDeclarationInput";
    const attempt = (declarationId: string) => {
      const reason = mutation === "publishDeclaration" ? {} : { reason: "No." };
      const input = {
        forceId: pcc.forceId,
        declarationId,
        version: 1,
        idempotencyKey: `${mutation}-${declarationId}`,
        ...reason,
      };
      return registers.execute(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`,
        { input },
        reviewer,
      );
    };
    const hidden = await attempt(draft);
    expect(hidden.errors).toMatchObject([{ code: "NOT_FOUND", message: "No such declaration." }]);
    expect((await attempt(unknown)).errors).toEqual(hidden.errors);
  },
);

test.each(["staff", "deputy", "line.manager"])(
  "Staffordshire's %s sees nothing of another's declarations",
  async (login) => {
    const colleague = await actor(registers.database, "staffordshire", login);
    for (const id of [draft, declared]) {
      expect(await look(colleague, id)).toMatchObject({
        declaration: null,
        declarations: { totalCount: 0, nodes: [] },
        _entities: [null],
      });
    }
  },
);

test.each(["registrar", "monitoring.officer", "staff"])(
  "Cumbria's %s finds Staffordshire's declarations neither by id, nor by reference, nor in a list, nor in a count",
  async (login) => {
    const foreign = await actor(registers.database, "cumbria", login);
    for (const id of [draft, declared]) {
      expect(await look(foreign, id)).toEqual({
        declaration: null,
        declarations: { totalCount: 0, nodes: [] },
        _entities: [null],
      });
    }
    expect(await look(foreign, unknown)).toEqual(await look(foreign, declared));
  },
);

test("a colleague's attempt to declare another's draft is answered as of an id that nobody has", async () => {
  const colleague = await actor(registers.database, "staffordshire", "staff");
  const attempt = (declarationId: string) => {
    const input = { forceId: pcc.forceId, declarationId, version: 1, idempotencyKey: `submit-${declarationId}` };
    return registers.execute(
      "mutation ($input: SubmitDeclarationInput!) { submitDeclaration(input: $input) { id } }",
      { input },
      colleague,
    );
  };
  const hidden = await attempt(draft);
  expect(hidden.errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await attempt(unknown)).errors).toEqual(hidden.errors);
});

test("Staffordshire's auditor may not ask for declarations, and finds none by a reference either", async () => {
  const auditor = await actor(registers.database, "staffordshire", "auditor");
  const { data, errors } = await registers.execute(
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Declaration { status } } }",
    { r: [{ __typename: "Declaration", id: declared }] },
    auditor,
  );
  expect({ data, errors }).toEqual({ data: { _entities: [null] }, errors: [] });
  expect((await registers.execute("{ declarations { totalCount } }", {}, auditor)).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
});

test("an anonymous caller is asked to sign in, and a reference finds nothing", async () => {
  const { data } = await registers.execute(
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Declaration { status } } }",
    { r: [{ __typename: "Declaration", id: declared }] },
  );
  expect(data).toEqual({ _entities: [null] });
  expect((await registers.execute("{ declarations { totalCount } }")).errors).toMatchObject([
    { code: "UNAUTHENTICATED" },
  ]);
});

test("who reads the registers of one force and only declares in another sees his or her own of the second, and no others of it", async () => {
  const registrar = await actor(registers.database, "cumbria", "registrar");
  const both = { ...pcc, grants: [...registrar.grants, ...pcc.grants] };
  for (const id of [draft, declared]) {
    const seen = await look(both, id);
    expect(seen.declaration).toEqual({ id, interests: [{ description: "A field." }] });
    expect(seen.declarations).toEqual({ totalCount: 2, nodes: [{ id: declared }, { id: draft }] });
    expect(seen._entities).toMatchObject([{}]);
  }
  const colleague = await actor(registers.database, "staffordshire", "staff");
  const stranger = { ...colleague, grants: [...registrar.grants, ...colleague.grants] };
  expect(await look(stranger, declared)).toEqual({
    declaration: null,
    declarations: { totalCount: 0, nodes: [] },
    _entities: [null],
  });
});
