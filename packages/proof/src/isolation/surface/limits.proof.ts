import { defaultLimits } from "@probity/gateway/limits/limits";
import { worldProof, type InWorld } from "../world/world-proof.js";

/** A request at a limit and one beyond it, and the code that refuses the latter. */
interface Edge {
  readonly name: string;
  readonly code: string;
  readonly at: { query: string; variables?: object };
  readonly over: { query: string; variables?: object };
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(" ");

/** A chain of single objects: `force { protocol { force { … slug } } }`, so many fields deep. */
function chain(depth: number): string {
  const parts = Array.from({ length: depth - 1 }, (_, index) =>
    index % 2 === 0 ? `force(slug: "cumbria")` : `protocol(slug: "x")`,
  );
  const named = parts.map((part, index) => (index > 0 && index % 2 === 0 ? "force" : part));
  return `{ ${named.join(" { ")} { __typename ${"} ".repeat(depth - 1)} }`;
}

const page = (size: number | string) => `registerEntries(first: ${size}) { nodes { id } }`;
const inForce = (selection: string) => `{ force(slug: "cumbria") { ${selection} } }`;

/** C9's edges, each in every way a request can be written to hide it. */
const edges = (): Edge[] => [...edgesOfShape(), ...edgesOfSize()];

function edgesOfShape(): Edge[] {
  const { depth, aliases, rootFields, tokens } = defaultLimits;
  const aliased = (count: number) => inForce(times(count, (index) => `a${index}: slug`));
  const roots = (count: number) =>
    `{ ${times(count, (index) => (index === 0 ? "viewer { name }" : `r${index}: viewer { name }`))} }`;
  // Numbers in a list that the field does not take: refused for that, unless there are too many tokens.
  const filler = (count: number) => `{ force(slug: [${times(count - 12, () => "1")}]) { slug } }`;
  return [
    { name: "depth", code: "DEPTH_LIMIT", at: { query: chain(depth) }, over: { query: chain(depth + 1) } },
    { name: "aliases", code: "ALIAS_LIMIT", at: { query: aliased(aliases) }, over: { query: aliased(aliases + 1) } },
    {
      name: "aliases through fragments",
      code: "ALIAS_LIMIT",
      at: { query: `${inForce("...f")} fragment f on Force { ${times(aliases, (index) => `a${index}: slug`)} }` },
      over: { query: `${inForce("...f")} fragment f on Force { ${times(aliases + 1, (index) => `a${index}: slug`)} }` },
    },
    {
      name: "aliases under @include",
      code: "ALIAS_LIMIT",
      at: { query: inForce(times(aliases, (index) => `a${index}: slug @include(if: true)`)) },
      over: { query: inForce(times(aliases + 1, (index) => `a${index}: slug @include(if: false)`)) },
    },
    {
      name: "root fields",
      code: "ROOT_FIELD_LIMIT",
      at: { query: roots(rootFields) },
      over: { query: roots(rootFields + 1) },
    },
    {
      name: "root fields through a fragment",
      code: "ROOT_FIELD_LIMIT",
      at: { query: `{ ...f } fragment f on Query ${roots(rootFields)}` },
      over: { query: `{ ...f } fragment f on Query ${roots(rootFields + 1)}` },
    },
    { name: "tokens", code: "TOKEN_LIMIT", at: { query: filler(tokens) }, over: { query: filler(tokens + 1) } },
  ];
}

function edgesOfSize(): Edge[] {
  const { page: largest, cost } = defaultLimits;
  const costly = (size: number) => `{ people(first: ${size}) { nodes { appointments { kind } } } }`;
  const perRow = 11;
  const most = Math.floor((cost - 1) / perRow);
  return [
    {
      name: "page",
      code: "PAGE_LIMIT",
      at: { query: inForce(page(largest)) },
      over: { query: inForce(page(largest + 1)) },
    },
    {
      name: "page in a variable",
      code: "PAGE_LIMIT",
      at: { query: `query($n: Int!) ${inForce(page("$n"))}`, variables: { n: largest } },
      over: { query: `query($n: Int!) ${inForce(page("$n"))}`, variables: { n: largest + 1 } },
    },
    {
      name: "page in a variable's default",
      code: "PAGE_LIMIT",
      at: { query: `query($n: Int! = ${largest}) ${inForce(page("$n"))}` },
      over: { query: `query($n: Int! = ${largest + 1}) ${inForce(page("$n"))}` },
    },
    { name: "cost", code: "COST_LIMIT", at: { query: costly(most - 1) }, over: { query: costly(most + 1) } },
    {
      name: "cost through a fragment",
      code: "COST_LIMIT",
      at: { query: `{ ...f } fragment f on Query ${costly(most - 1)}` },
      over: { query: `{ ...f } fragment f on Query ${costly(most + 1)}` },
    },
    {
      name: "cost of nested lists",
      code: "COST_LIMIT",
      at: { query: "{ forces { protocols { title } } }" },
      over: { query: "{ forces { protocols { versions { clauses { text } } } } }" },
    },
  ];
}

/** C9 from end to end: at each limit an answer, one beyond it a refusal with its code, whoever asks and however it is written. */
export const limitsHold = worldProof("C9", async (given) => {
  for (const edge of edges()) {
    for (const reader of ["pcc@cumbria.example", null]) await tryEdge(given, edge, reader);
  }
  await tryBody(given);
});

async function tryEdge(
  { world, findings }: InWorld,
  { name, code, at, over }: Edge,
  reader: string | null,
): Promise<void> {
  const codes = async (request: Edge["at"]) => {
    const { errors, status } = await world.platform.ask(request.query, {
      ...(reader ? { as: reader } : {}),
      variables: { ...request.variables },
    });
    return {
      status,
      limits: errors.map(({ extensions }) => String(extensions["code"])).filter((one) => /_LIMIT$|TOO_LARGE/.test(one)),
    };
  };
  findings.tried += 2;
  const [within, beyond] = [await codes(at), await codes(over)];
  if (within.limits.length > 0 || within.status >= 500)
    findings.failures.push(`${name} at the limit is refused: ${within.status} ${within.limits.join()}`);
  if (!beyond.limits.includes(code))
    findings.failures.push(
      `${name} beyond the limit: ${beyond.status} ${beyond.limits.join() || "passed"} instead of ${code}`,
    );
}

async function tryBody({ world, findings }: InWorld): Promise<void> {
  const send = async (bytes: number) => {
    const empty = JSON.stringify({ query: "{ viewer { name } }", padding: "" });
    const body = JSON.stringify({ query: "{ viewer { name } }", padding: "x".repeat(bytes - empty.length) });
    return (
      await fetch(`${world.platform.baseUrl}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
      })
    ).status;
  };
  findings.tried += 2;
  const [at, over] = [await send(defaultLimits.bodyBytes), await send(defaultLimits.bodyBytes + 1)];
  if (at === 413) findings.failures.push("a body at the limit is refused");
  if (over !== 413) findings.failures.push(`a body beyond the limit: ${over}`);
}
