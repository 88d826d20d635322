import { control, out, type CodeControl } from "./code-control.js";

const gateway = "services/gateway/src";
const shape = `${gateway}/limits/shape.ts`;
const cost = `${gateway}/limits/cost.ts`;
const nesting = `${gateway}/limits/nesting.ts`;
const body = `${gateway}/guard/body.ts`;
const params = `${gateway}/guard/params.ts`;
const documents = `${gateway}/guard/documents.ts`;
const endpoint = `${gateway}/graph/endpoint.ts`;
const graph = `${gateway}/graph/graph.ts`;
const errors = `${gateway}/errors.ts`;
const headers = `${gateway}/headers.ts`;
const compose = `${gateway}/compose.ts`;
const fetchLimited = `${gateway}/subgraphs/fetch-limited.ts`;
const limitsTest = { file: `${gateway}/limits/limits.test.ts` };
const attacksTest = { file: `${gateway}/guard/attacks.test.ts` };
const endpointTest = { file: `${gateway}/graph/endpoint.test.ts` };
const gatewayTest = { file: `${gateway}/gateway.test.ts` };
const errorsTest = { file: `${gateway}/errors.test.ts`, quick: true };
const headersTest = { file: `${gateway}/headers.test.ts`, quick: true };
const composeTest = { file: `${gateway}/compose.test.ts` };
const remoteTest = { file: `${gateway}/subgraphs/remote-subgraph.test.ts` };

const limit = (name: string, file: string, check: string) =>
  control(`an operation is limited in its ${name}`, limitsTest, out(file, `if (${check}) throw`, "if (false) throw"));

/** Controls of what is asked and answered: limits, bodies, errors, kept answers, headers, composition. */
export const gatewayControls: readonly CodeControl[] = [
  limit("depth", shape, "shape.depth > limits.depth"),
  limit("aliases", shape, "shape.aliases > limits.aliases"),
  limit("width", shape, "shape.width > limits.width"),
  control(
    "an operation is limited in its root fields",
    limitsTest,
    out(shape, "if (shape.width > this.limits.rootFields)", "if (false)"),
  ),
  limit("directives", nesting, "directives > limits.directives"),
  limit("syntax", nesting, "depth > syntaxLevels"),
  limit("cost", cost, "cost > this.limits.cost"),
  control(
    "an operation is limited in its pages",
    limitsTest,
    out(cost, "if (largest !== undefined && largest > this.limits.page)", "if (false)"),
  ),
  control("an operation is limited in its tokens", limitsTest, out(documents, ", { maxTokens: limits.tokens }")),
  control(
    "a fragment does not hold itself",
    limitsTest,
    out(
      shape,
      'if (known === "measuring") throw invalidDocument("A fragment may not contain itself.");',
      'if (known === "measuring") return empty;',
    ),
  ),
  control("an operation is chosen by its name", attacksTest, out(documents, "if (second) throw", "if (false) throw")),
  control("variables are limited", attacksTest, out(params, "  checkJson(variables, limits);\n")),
  control("a body is JSON", attacksTest, out(body, 'if (essence.trim() !== "application/json")', "if (false)")),
  control(
    "a body has an encoding of its own",
    endpointTest,
    out(body, 'if (encoding && encoding.toLowerCase() !== "identity")', "if (false)"),
  ),
  control(
    "nothing is inflated",
    attacksTest,
    out(body, 'if (encoding && encoding.toLowerCase() !== "identity")', "if (false)"),
    out(
      body,
      "of request as AsyncIterable<Buffer>)",
      'of (request.headers["content-encoding"] ? request.pipe((await import("node:zlib")).createGunzip()) : request) as AsyncIterable<Buffer>)',
    ),
  ),
  control(
    "a body has a largest size",
    endpointTest,
    out(body, 'if (Number(request.headers["content-length"] ?? 0) > limitBytes) throw tooLarge(limitBytes);'),
    out(body, "if (length > limitBytes) throw tooLarge(limitBytes);"),
  ),
  control(
    "only a query is asked by GET",
    gatewayTest,
    out(endpoint, 'if (queryOnly && operation.operation !== "query")', "if (false)"),
  ),
  control(
    "the schema is for those who are signed in",
    gatewayTest,
    out(
      endpoint,
      'if (operation.prepared.introspects && identity.graph === "full" && identity.kind === "nobody")',
      "if (false)",
    ),
  ),
  control(
    "requests are counted",
    endpointTest,
    out(endpoint, '    await this.options.rates.count(identity, request.ip ?? "");\n'),
  ),
  control(
    "refused tokens are counted",
    endpointTest,
    out(endpoint, 'if (error instanceof Refusal) await rates.countAddress(request.ip ?? "");'),
  ),
  control(
    "the public graph hears no credential",
    gatewayTest,
    out(`${gateway}/gateway.ts`, "...publicParts(open, options) }", "...publicParts(open, options), identify }"),
  ),
  control(
    "answers to somebody are not kept",
    endpointTest,
    out(endpoint, '"content-type": type, "cache-control": "no-store" }', '"content-type": type }'),
  ),
  control(
    "answers with errors are not kept",
    endpointTest,
    out(endpoint, "status !== 200 || result.errors || !result.data", "status !== 200"),
  ),
  control(
    "kept answers are of the same variables",
    endpointTest,
    out(`${gateway}/answers/answer-cache.ts`, " ${stable(variables)}`", "`"),
  ),
  control(
    "kept answers are of the present data",
    endpointTest,
    out(`${gateway}/answers/answer-cache.ts`, "return `${version} ", "return `"),
  ),
  control(
    "what nobody foresaw is masked",
    errorsTest,
    out(
      errors,
      'if (typeof code !== "string") return internalError(logger, error);',
      'if (typeof code !== "string") return { message, extensions };',
    ),
  ),
  control(
    "an error tells its own fields and no others",
    errorsTest,
    out(errors, "extensions: { code, ...told }", "extensions: { ...extensions, ...told }"),
  ),
  control(
    "no suggestion names a hidden field",
    attacksTest,
    out(graph, "hideSchemaDetailsFromClientErrors: true", "hideSchemaDetailsFromClientErrors: false"),
  ),
  control("few errors are answered", endpointTest, out(graph, "errors: errors.slice(0, limits.errors)", "errors")),
  control(
    "nothing is loaded but from here",
    headersTest,
    out(headers, `"default-src": ["'none'"]`, `"default-src": ["'self'"]`),
  ),
  control(
    "no inline script",
    headersTest,
    out(headers, `"script-src": ["'self'"]`, `"script-src": ["'self'", "'unsafe-inline'"]`),
  ),
  control("in nobody's frame", headersTest, out(headers, `        "frame-ancestors": ["'none'"],\n`)),
  control(
    "https for a year",
    headersTest,
    out(headers, "https ? { maxAge: 31_536_000, includeSubDomains: true } : false", "false"),
  ),
  control(
    "no auth directive composes",
    composeTest,
    out(compose, "  for (const { name, typeDefs } of services) refuseAuthDirectives(name, typeDefs);\n"),
  ),
  control(
    "the public contract holds what is marked and nothing else",
    composeTest,
    out(compose, "composeSchemaContract(forContract(services), publicContract, true)", "composeServices(services)"),
  ),
  control(
    "a subgraph's answer has a largest size",
    remoteTest,
    out(fetchLimited, "if (length > limits.bytes) throw", "if (false) throw"),
  ),
  control(
    "a subgraph sends the gateway nowhere else",
    remoteTest,
    out(fetchLimited, 'redirect: "error"', 'redirect: "follow"'),
  ),
  control(
    "a subgraph's answer is GraphQL",
    remoteTest,
    out(`${gateway}/subgraphs/remote-subgraph.ts`, "if (!parsed.success) throw", "if (false) throw"),
  ),
];
