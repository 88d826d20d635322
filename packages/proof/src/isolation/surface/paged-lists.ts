import { isObjectType, type GraphQLSchema } from "graphql";

/** A list with what hangs on each of its rows, and the largest page that its cost allows. */
export interface PagedList {
  readonly query: (first: number) => string;
  readonly most: number;
  /** Who has many: the registrar where left out. */
  readonly as?: string;
}

const inForce = (inside: string) => `{ force(slug: "staffordshire") { ${inside} } }`;
const person = "person { name }";
const clause = "clause { clauseId }";
const force = "force { slug }";

/** Lists of registers, in all forces of the caller. */
const ofRegisters: readonly PagedList[] = [
  {
    query: (first) => `{ people(first: ${first}) { nodes { registerEntries(first: 5) { nodes { description } } } } }`,
    most: 80,
  },
  {
    query: (first) =>
      `{ registerEntries(first: ${first}) { nodes { description ${person} ${force} ${clause} } totalCount } }`,
    most: 100,
  },
  {
    query: (first) =>
      `{ staffRegisterEntries(first: ${first}) { nodes { description ${person} ${force} ${clause} } } }`,
    most: 100,
  },
  {
    query: (first) => `{ obligations(first: ${first}) { nodes { ${person} ${force} ${clause} } totalCount } }`,
    most: 100,
  },
  {
    query: (first) => `{ personDuties(first: ${first}) { nodes { ${person} ${force} } totalCount } }`,
    most: 100,
  },
  {
    query: (first) => `{ declarations(first: ${first}) { nodes { ${person} interests { description } } } }`,
    most: 70,
  },
  {
    query: (first) =>
      `{ giftOffers(mine: false, toDecide: false, first: ${first}) { nodes { recipient { name } declarer { name } ${clause} } totalCount } }`,
    most: 100,
  },
  {
    query: (first) => `{ meetings(first: ${first}) { nodes { name ${force} items { title } } totalCount } }`,
    most: 70,
  },
  {
    query: (first) =>
      `{ permissions(mine: false, toAct: false, first: ${first}) { nodes { ${person} ${force} ${clause} } } }`,
    most: 100,
  },
  {
    query: (first) =>
      `{ conflictDecisions(first: ${first}) { nodes { ${person} decider { name } ${clause} } totalCount } }`,
    most: 100,
  },
  {
    query: (first) => `{ interestChecks(first: ${first}) { nodes { matches asker { name } } totalCount } }`,
    most: 100,
  },
  {
    query: (first) =>
      `{ searchRecords(asked: {}, first: ${first}) { nodes { text ${person} ${force} } countedTo1001 } }`,
    most: 100,
  },
];

/** Lists of the other services, in all forces of the caller. */
const ofOthers: readonly PagedList[] = [
  { query: (first) => `{ people(first: ${first}) { nodes { id name ${force} } totalCount } }`, most: 100 },
  { query: (first) => `{ people(first: ${first}) { nodes { appointments { kind } } } }`, most: 80 },
  {
    query: (first) => `{ people(first: ${first}) { nodes { publishedGifts(first: 5) { nodes { description } } } } }`,
    most: 80,
  },
  {
    query: (first) =>
      `{ cases(first: ${first}) { nodes { subject { name } raisedBy { name } viewerPart route { clauseId } } } }`,
    most: 100,
  },
  { query: (first) => `{ cases(first: ${first}) { nodes { narrative steps { title } } } }`, most: 80 },
  { query: (first) => `{ protocols(first: ${first}) { nodes { title ${force} inForce { number } } } }`, most: 100 },
  { query: (first) => `{ protocols(first: ${first}) { nodes { versions { number } } } }`, most: 80 },
];

/** Lists of which a force is named. */
const ofOneForce = (forceId: string): PagedList[] => {
  const here = `force: "${forceId}"`;
  return [
    {
      query: (first) =>
        `{ declarationQueue(${here}, first: ${first}) { nodes { ${person} whyNotPublish } totalCount } }`,
      most: 100,
    },
    {
      query: (first) =>
        `{ declarationsWithheld(${here}, first: ${first}) { nodes { ${person} ${force} } totalCount } }`,
      most: 100,
    },
    {
      query: (first) =>
        `{ accessList(${here}, first: ${first}) { nodes { subject ${person} office { title } } totalCount } }`,
      most: 100,
      as: "monitoring.officer",
    },
    {
      query: (first) => `{ ownNotices(${here}, first: ${first}) { nodes { kind duty } totalCount } }`,
      most: 100,
    },
  ];
};

/** Lists of a force, which anybody may ask for. */
const ofForce: readonly PagedList[] = [
  { query: (first) => inForce(`dueItems(first: ${first}) { title dueOn ${person} }`), most: 100 },
  {
    query: (first) => inForce(`registerEntries(first: ${first}) { nodes { description ${person} ${clause} } }`),
    most: 100,
  },
  {
    query: (first) => inForce(`publishedGifts(first: ${first}) { nodes { description recipient { name } ${clause} } }`),
    most: 100,
  },
  {
    query: (first) => inForce(`meetingDeclarations(first: ${first}) { nodes { interest ${person} ${clause} } }`),
    most: 100,
  },
  {
    query: (first) => inForce(`publishedPermissions(first: ${first}) { nodes { matter ${clause} } totalCount }`),
    most: 100,
  },
  { query: (first) => inForce(`offices { title heldBy(first: ${first}) { nodes { from ${person} } } }`), most: 40 },
  { query: (first) => inForce(`publishedRecords(asked: {}, first: ${first}) { nodes { text ${person} } }`), most: 100 },
];

/** Lists that few rows of a force are in: the statements of each are counted in a test of its own service. */
const countedElsewhere = [
  "Body.members",
  "EffectOnDuties.duties",
  "EffectOnRoutes.routes",
  "EffectOnSignatures.signatures",
  "Query.acknowledgements",
  "Query.caseAccesses",
  "Query.caseFiles",
  "Query.caseMessages",
  "Query.caseTombstones",
  "Query.casesToDelete",
  "Query.findings",
  "Query.precedents",
  "Query.publicationHolds",
  "Query.waitingCases",
];

/** Every list with what hangs on its rows. */
export const pagedLists = (forceId: string): readonly PagedList[] => [
  ...ofRegisters,
  ...ofOthers,
  ...ofOneForce(forceId),
  ...ofForce,
];

/** The lists of the graph that are counted nowhere. */
export function listsWithoutProof(schema: GraphQLSchema, forceId: string): string[] {
  const asked = pagedLists(forceId).map(({ query }) => query(1));
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ args }) => args.some(({ name }) => name === "first"))
        .map(({ name }) => ({ path: `${type.name}.${name}`, name })),
    )
    .filter(({ path, name }) => !countedElsewhere.includes(path) && !asked.some((query) => query.includes(` ${name}(`)))
    .map(({ path }) => path);
}
