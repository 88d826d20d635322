import { control, out, type CodeControl } from "./code-control.js";

const registers = "services/registers/src/declarations";
const people = "services/people/src";
const cases = "services/cases/src/cases";
const platform = "packages/platform/src";
const kit = "packages/service-kit/src";
const declarationTest = { file: `${registers}/declaration.test.ts` };
const permissions = "services/registers/src/permissions";
const permissionTest = { file: `${permissions}/permission.test.ts` };
const publicationTest = { file: "services/registers/src/publication/publication-rules.test.ts" };
const caseTest = { file: `${cases}/case.test.ts` };
const viewerTest = { file: `${people}/viewer/viewer.test.ts` };
const routeTest = { file: "packages/rules/src/route.test.ts" };
const originTest = { file: `${platform}/front/origin.test.ts` };
const access = `${people}/access/access.resolver.ts`;

/** Controls of the services, the platform's front and the public pages. */
export const serviceControls: readonly CodeControl[] = [
  control(
    "nobody publishes their own declaration",
    declarationTest,
    out(
      `${registers}/declaration.transitions.ts`,
      'if (transition.by === "REVIEWER" && looking.isDeclarer)',
      "if (false)",
    ),
  ),
  control(
    "nobody decides on their own conflict of interest",
    { file: "services/registers/src/conflicts/conflict-decision.test.ts" },
    out("services/registers/src/conflicts/decide-conflict.ts", "if (own !== personId) return own;", "return own;"),
  ),
  control(
    "of a closed part of a meeting the public reads the fact alone",
    { file: "services/registers/src/meetings/meeting.test.ts" },
    out(
      "services/registers/src/meetings/publish-meeting.ts",
      "interest: itemClosed || isNone ? null : copied.interest,",
      "interest: copied.interest,",
    ),
  ),
  control(
    "nobody decides what they asked for themselves",
    permissionTest,
    out(
      `${permissions}/permission.transitions.ts`,
      'if (isPerson) return "You asked for this yourself: somebody else must do this.";',
      "",
    ),
  ),
  control(
    "leave is given and refused by the office that decides, and by no other",
    permissionTest,
    out(`${permissions}/permission-looking.ts`, "isDecider: roles.includes(decider)", "isDecider: true"),
  ),
  control(
    "a refusal of leave carries its reasons where the clause asks for them",
    permissionTest,
    out(`${permissions}/decide-permission.ts`, "if (refusalNeedsReasons && clauseId", "if (false && clauseId"),
  ),
  control(
    "what was changed in between is not overwritten",
    declarationTest,
    out(`${registers}/declaring.ts`, "if (declaration.version !== input.version)", "if (false)"),
  ),
  control(
    "a declaration takes the steps of its life and no others",
    declarationTest,
    out(`${registers}/declaration.transitions.ts`, "if (!transition.from.includes(status))", "if (false)"),
  ),
  control(
    "the public reads what holders of public offices declare, and nobody else",
    declarationTest,
    out(
      `${registers}/publish-lines.ts`,
      "const publishedTo = office ? audience : null;",
      "const publishedTo = audience;",
    ),
  ),
  control(
    "what a force's rule keeps for staff is not published to everybody",
    publicationTest,
    out(`${registers}/publish-lines.ts`, "public: publishedTo === RegisterAudience.PUBLIC", "public: true"),
  ),
  control(
    "the public reads an entry that ended as long as the force's rule says, and no longer",
    publicationTest,
    out(
      "services/registers/src/publication/obey-publication-rules.ts",
      "visible_until = j.until\n",
      "visible_until = null::date\n",
    ),
  ),
  control(
    "a reference asks for the rights of a root field",
    { file: `${registers}/declaration-privacy.test.ts` },
    out(
      "services/registers/src/subgraph.ts",
      "mayDeclareSomewhere(context) ? declarationById(context, reference.id) : null",
      "declarationById(context, reference.id)",
    ),
  ),
  control(
    "only the conflict-free receive a concern",
    routeTest,
    out("packages/rules/src/recipients.ts", "causeOf(id, standing) === null", "true"),
  ),
  control(
    "the subject of a case does not watch over it",
    caseTest,
    out("services/cases/src/routing/barring.ts", "filter((id) => !barred.has(id))", "filter(() => true)"),
  ),
  control(
    "a concern goes to those whom the protocol names",
    caseTest,
    out(`${cases}/raise-concern.ts`, "if (wanted.length === 0) throw", "if (false) throw"),
  ),
  control(
    "each reading of a narrative is recorded",
    caseTest,
    out(`${cases}/narrative.ts`, "await change.audit(", "[].push("),
    out(`${kit}/context.ts`, "if (entries === 0) throw", "if (false) throw"),
  ),
  control(
    "the narrative of a case is sealed before it is stored",
    { file: "services/cases/src/sealing/sealing.test.ts", only: "in clear" },
    out(`${cases}/raise-concern.ts`, 'key.seal("narrative", input.narrative.trim())', "Buffer.from(input.narrative)"),
  ),
  control(
    "only the gateway asks who somebody is",
    viewerTest,
    out(access, 'if (context.identity.kind !== "gateway")', "if (false)"),
    out(`${kit}/context.ts`, 'if (this.identity.kind !== "gateway") throw', "if (false) throw"),
    out(
      `${kit}/context.ts`,
      'if (this.identity.kind !== "gateway" && this.identity.purpose !== "event")',
      "if (false)",
    ),
  ),
  control(
    "a suspended force's people have no access",
    { file: `${people}/suspensions/suspension.test.ts` },
    out(
      access,
      "where not exists (select 1 from people.suspensions s",
      "where true or not exists (select 1 from people.suspensions s",
    ),
  ),
  control(
    "a role ends with the office",
    viewerTest,
    out(access, "and a.from_day <= $3 and (a.to_day is null or a.to_day >= $3)", "and (a.from_day <= $3 or true)"),
  ),
  control(
    "an explicit grant ends on its day",
    viewerTest,
    out(access, "and (g.valid_to is null or g.valid_to >= $2)", "and (g.valid_to is null or g.valid_to >= $2 or true)"),
  ),
  control(
    "a document has a largest size",
    { file: "services/protocols/src/importing/import-plain-text.test.ts" },
    out("services/protocols/src/importing/reading/decode.ts", "if (bytes.byteLength > limit)", "if (false)"),
  ),
  control(
    "no formula in a CSV cell",
    { file: "apps/transparency/src/csv.test.ts", quick: true },
    out("apps/transparency/src/csv.ts", "escape_formulas: true", "escape_formulas: false"),
  ),
  control(
    "public pages are rendered from their address alone",
    { file: `${platform}/front/kept-pages.test.ts`, quick: true },
    out(
      `${platform}/front/kept-pages.ts`,
      "render(new Request(`${baseUrl}${address}`))",
      "render(new Request(`${baseUrl}${address}`, { headers: request.headers as Record<string, string> }))",
    ),
  ),
  control(
    "every answer carries the security headers",
    { file: "packages/proof/src/isolation/surface/surface.test.ts", only: "G7" },
    out(
      `${platform}/front/front.ts`,
      '  app.use(securityHeaders({ https: options.https, imageSources: ["https:"] }));\n',
    ),
  ),
  control(
    "a database of one's own is production",
    { file: `${platform}/settings.test.ts`, quick: true },
    out(`${platform}/settings.ts`, 'values.DATABASE_URL ? "production" : "demo"', '"demo"'),
  ),
  control(
    "only a trusted proxy says where a request comes from",
    originTest,
    out(
      `${platform}/front/front.ts`,
      'app.set("trust proxy", options.trustedProxies);',
      'app.set("trust proxy", true);',
    ),
  ),
  control(
    "no demonstration issuer in production",
    originTest,
    out(`${platform}/front/origin.ts`, 'if (mode === "demo") {', "if (mode) {"),
  ),
];
