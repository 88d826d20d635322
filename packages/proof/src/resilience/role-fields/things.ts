import type { World } from "../../isolation/world/world.js";
import { knownThings, type Known } from "./known-things.js";

/** An object of the world, and every way to it that a caller might try. */
export interface Thing {
  /** Queries with `$` where the fields of the object are asked for. */
  readonly by: readonly string[];
  /** Its id, where a way leads to others of its kind too. */
  readonly id?: string;
  /** Arguments that its fields cannot do without. */
  readonly handed?: Readonly<Record<string, string>>;
  /** The force whose people ask; Staffordshire where it is not said. */
  readonly force?: string;
}

/** Things by type, and by what they are called in the listing. */
export type Things = Readonly<Record<string, Readonly<Record<string, Thing>>>>;

/** Everything there is to ask about, for a world in which the rows lie. */
export async function thingsIn(world: World): Promise<Things> {
  const known = await knownThings(world);
  return {
    ...forceThings(known),
    ...peopleThings(known),
    ...protocolThings(known),
    ...registerThings(known),
    ...caseThings(known),
    ...pages(known),
  };
}

const here = (inside: string) => `{ force(slug: "staffordshire") { ${inside} } }`;
const there = (slug: string, inside: string) => `{ force(slug: "${slug}") { ${inside} } }`;

function forceThings({ force, person, protocol }: Known): Things {
  const handed = {
    person: `(id: "${person.pcc}")`,
    protocol: `(slug: "${protocol.slug}")`,
    rulebook: '(on: "2025-01-01")',
  };
  return {
    Force: {
      itself: { by: [here("$"), "{ forces { $ } }", "{ viewer { forces { force { $ } } } }"], id: force, handed },
    },
    ForceBranding: { itself: { by: [here("branding { $ }")] } },
    GoverningBody: {
      "today's": { by: [here("governingBody { $ }")] },
      "one that has ended": { by: [there("cheshire", "governingBody { $ }")] },
    },
    RoleTitle: { itself: { by: [here("roleTitles { $ }")] } },
    Viewer: { oneself: { by: ["{ viewer { $ } }"] } },
    ViewerForce: { oneself: { by: ["{ viewer { forces { $ } } }"] } },
  };
}

function peopleThings(known: Known): Things {
  const { force, person, office, appointment } = known;
  const people = (inside: string) => `{ people(force: "${force}", first: 20) { nodes { ${inside} } } }`;
  const one = (id: string, inside: string) => here(`person(id: "${id}") { ${inside} }`);
  const ways = (id: string, inside: string) => [one(id, inside), people(inside)];
  const held = (id: string) => [
    ...ways(id, "appointments { $ }"),
    here("officeHolders { $ }"),
    here('officeHolders(on: "2024-06-15") { $ }'),
  ];
  const offices = (id: string) => [
    here("offices { $ }"),
    here("officeHolders { office { $ } }"),
    ...ways(id, "appointments { office { $ } }"),
  ];
  const named = [
    `{ registerEntries(force: "${force}", first: 50) { nodes { person { $ } } } }`,
    `{ declarations(force: "${force}", first: 50) { nodes { person { $ } } } }`,
    `{ cases(force: "${force}", first: 50) { nodes { subject { $ } } } }`,
  ];
  return {
    Person: {
      "an office holder": { by: [...ways(person.cfo, "$"), ...named], id: person.cfo },
      "one who is not public": { by: [...ways(person.dpo, "$"), ...named], id: person.dpo },
    },
    Appointment: {
      "the commissioner's": { by: held(person.pcc), id: appointment.pcc },
      "one that ended, not public": { by: held(person.dpo), id: appointment.ended },
    },
    Office: {
      "the commissioner's": { by: offices(person.pcc), id: office.pcc },
      "one that is not public": { by: offices(person.dpo), id: office.dpo },
    },
  };
}

function protocolThings(known: Known): Things {
  const { force, version, clause } = known;
  const own = (inside: string) => `{ protocols(force: "${force}", first: 5) { nodes { ${inside} } } }`;
  const rulebook = (inside: string) => here(`rulebook(on: "2025-01-01") { ${inside} }`);
  const byId = (id: string, inside: string) => `{ protocolVersion(id: "${id}") { ${inside} } }`;
  const published = (inside: string) => [
    rulebook(`version { ${inside} }`),
    here(`protocols { inForce { ${inside} } }`),
    byId(version.inForce, inside),
    here(`protocol(slug: "${known.protocol.slug}") { versions { ${inside} } }`),
  ];
  const draft = (inside: string) => [
    byId(version.draft, inside),
    byId(version.draft, `protocol { versions { ${inside} } }`),
    here(`protocol(slug: "${known.protocol.slug}") { versions { ${inside} } }`),
  ];
  return {
    Protocol: {
      "one in force": { by: [here("protocols { $ }"), own("$")], id: known.protocol.inForce },
      "a draft": {
        by: [here("protocols { $ }"), own("$"), byId(version.first, "protocol { $ }")],
        id: known.protocol.draft,
      },
    },
    ProtocolVersion: {
      "one in force": { by: published("$"), id: version.inForce },
      "one that was in force": {
        by: [there("cheshire", `protocol(slug: "${known.cheshireSlug}") { versions { $ } }`)],
      },
      "a draft": { by: draft("$"), id: version.draft },
    },
    Clause: {
      "one in force": {
        by: [
          rulebook("version { clauses { $ } }"),
          byId(version.inForce, "clauses { $ }"),
          rulebook("rules { clause { $ } }"),
          here("dueItems { clause { $ } }"),
          here("registerEntries { nodes { clause { $ } } }"),
          `{ obligations(force: "${force}") { nodes { clause { $ } } } }`,
        ],
        id: clause.inForce,
      },
      "one of a draft": { by: [byId(version.draft, "clauses { $ }")], id: clause.draft },
      "its second": { by: [byId(version.draft, "clauses { $ }")], id: clause.second },
    },
    SubParagraph: { "of a draft": { by: [byId(version.draft, "clauses { subParagraphs { $ } }")] } },
    Rule: { "one in force": { by: [rulebook("rules { $ }"), ...published("rules { $ }")] } },
    Rulebook: { itself: { by: [rulebook("$")] } },
    Approval: {
      "one that says nothing": { by: published("approvals { $ }") },
      "one with a name": { by: [there("cumbria", "protocols { inForce { approvals { $ } } }")] },
    },
    MetadataStatement: { "of a draft": { by: [byId(version.draft, "importMetadata { $ }")] } },
    SourceDocument: { "of a draft": { by: [byId(version.draft, "sourceDocument { $ }")] } },
  };
}

function registerThings(known: Known): Things {
  const { force, declaration, interest, entry, obligation, person } = known;
  const list = (field: string, inside: string) => `{ ${field}(force: "${force}", first: 50) { nodes { ${inside} } } }`;
  const declarationWays = (id: string, inside: string) => [
    list("declarations", inside),
    `{ declarations(mine: true) { nodes { ${inside} } } }`,
    `{ declaration(id: "${id}") { ${inside} } }`,
  ];
  const declared = (name: keyof typeof declaration) => {
    return { by: declarationWays(declaration[name], "$"), id: declaration[name] };
  };
  const stated = (name: keyof typeof declaration) => {
    return { by: declarationWays(declaration[name], "interests { $ }"), id: interest[name] };
  };
  const line = (id: string, of: string) => {
    const byPerson = here(`person(id: "${of}") { registerEntries { nodes { $ } } }`);
    return { by: [list("registerEntries", "$"), here("registerEntries(first: 50) { nodes { $ } }"), byPerson], id };
  };
  const duty = (id: string) => ({ by: [list("obligations", "$")], id });
  return {
    Declaration: {
      "the commissioner's draft": declared("draft"),
      "the deputy's, declared": declared("submitted"),
      "staff's, given back": declared("returned"),
      "the finance officer's, published": declared("published"),
    },
    Interest: {
      "in the commissioner's draft": stated("draft"),
      "in the deputy's, declared": stated("submitted"),
      "in staff's, given back": stated("returned"),
      "in the finance officer's, published": stated("published"),
    },
    RegisterEntry: {
      "the commissioner's": line(entry.pcc, person.pcc),
      "of one who is not public": line(entry.dpo, person.dpo),
    },
    Obligation: { "the commissioner's, due": duty(obligation.due), "the deputy's, met": duty(obligation.met) },
    PublicObligation: { "the commissioner's": { by: [here("dueItems { $ }")] } },
  };
}

function caseThings(known: Known): Things {
  const { force, concern, person } = known;
  const ways = (id: string, inside: string) => [
    `{ case(id: "${id}") { ${inside} } }`,
    `{ cases(force: "${force}", first: 20) { nodes { ${inside} } } }`,
  ];
  const about = (inside: string) =>
    Object.fromEntries(
      Object.entries(concern).map(([name, id]) => [
        `about ${name}`,
        { by: ways(id, inside).slice(0, inside === "$" ? 2 : 1), ...(inside === "$" ? { id } : {}) },
      ]),
    );
  const preview = (forceId: string, subject: string, discussion: string, inside: string) =>
    `{ routePreview(input: { forceId: "${forceId}", subjectPersonId: "${subject}", matter: DISRESPECT, directDiscussion: ${discussion} }) { ${inside} } }`;
  const previewed = (inside: string): Readonly<Record<string, Thing>> => ({
    "asked beforehand": { by: [preview(force, person.pcc, "NOT_TRIED", inside)] },
    "asked in Cumbria": { by: [preview(known.cumbria.force, known.cumbria.pcc, "TRIED", inside)], force: "cumbria" },
    "asked in Avon and Somerset": {
      by: [preview(known.avon.force, known.avon.chiefOfStaff, "TRIED", inside)],
      force: "avon-and-somerset",
    },
  });
  return {
    Case: about("$"),
    CaseStep: about("steps { $ }"),
    RouteDecision: { ...about("route { $ }"), ...previewed("$") },
    RouteRecipient: { ...about("route { recipients { $ } }"), ...previewed("recipients { $ }") },
    PassedOverRecipient: { ...about("route { passedOver { $ } }"), ...previewed("passedOver { $ }") },
  };
}

function pages({ force, person }: Known): Things {
  const list = (field: string) => ({ by: [`{ ${field}(force: "${force}") { $ } }`] });
  const more = (field: string) => ({ by: [`{ ${field}(force: "${force}") { pageInfo { $ } } }`] });
  return {
    CaseConnection: { "of the force": list("cases") },
    DeclarationConnection: { "of the force": list("declarations") },
    ObligationConnection: { "of the force": list("obligations") },
    PersonConnection: { "of the force": list("people") },
    ProtocolConnection: { "of the force": list("protocols") },
    RegisterEntryConnection: {
      "of the force": list("registerEntries"),
      published: { by: [here("registerEntries { $ }"), here(`person(id: "${person.cfo}") { registerEntries { $ } }`)] },
    },
    PageInfo: {
      "of cases": more("cases"),
      "of declarations": more("declarations"),
      "of duties": more("obligations"),
      "of people": more("people"),
      "of protocols": more("protocols"),
      "of lines": more("registerEntries"),
      "of published lines": { by: [here("registerEntries { pageInfo { $ } }")] },
    },
  };
}
