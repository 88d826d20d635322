import { worldProof, type InWorld } from "../world/world-proof.js";
import { forceNamed, type ForceOfWorld } from "../world/force-of-world.js";

const page = "nodes { id } totalCount pageInfo { hasNextPage endCursor }";

/** Every number, list and text that somebody of a force can see, within the limits. */
const sights = [
  `{ cases(first: 50) { nodes { id reference matter status raisedAt narrative steps { title } subject { name } } totalCount pageInfo { hasNextPage endCursor } } }`,
  `{ obligations(first: 50) { ${page} } }`,
  `{ declarations(first: 50) { ${page} } }`,
  `{ registerEntries(first: 50) { ${page} } }`,
  `{ people(first: 50) { ${page} } }`,
  `{ protocols(first: 50) { ${page} } }`,
  `{ viewer { name forces { roles permissions title } } forces { slug dueItems { title } officeHolders { id } } }`,
  `query ($slug: String!) { force(slug: $slug) { complaintFigures { year brought kinds { kind received } } complaintQuarters { quarter kinds { kind received } } } }`,
  `query ($force: ID!) { caseFigures(force: $force) { years own { kind received quarters closed } ofForce { year kinds { kind received } } } }`,
];

const forces = ["staffordshire", "devon-and-cornwall", "avon-and-somerset", "cumbria"];

/**
 * B1 and B2: a concern about anybody who holds a role, the chief executive, monitoring officer and administrator among them,
 * changes no answer, number, page or cursor that the subject can get, and is not to be found by its id.
 */
export const conflictWall = worldProof("B1/B2", async (given) => {
  const { world, size, random } = given;
  for (const slug of size === "full" ? forces : forces.slice(0, 1)) {
    const force = forceNamed(world, slug);
    const subjects =
      size === "full"
        ? force.people
        : ["monitoring.officer", "chief.executive", "pcc", "force.admin"].map((login) => `${login}@${slug}.example`);
    for (const subject of subjects)
      await aboutSomebody(given, force, subject, random.pick(["DISRESPECT", "BREACH_BY_OTHERS", "REQUIRED_TO_BREACH"]));
  }
});

async function aboutSomebody(given: InWorld, force: ForceOfWorld, subject: string, matter: string): Promise<void> {
  const { world, findings, random } = given;
  const personId = (await world.identity(subject)).grants.find(({ forceId }) => forceId === force.id)?.personId ?? "";
  const raiser = subject.startsWith("staff@") ? `cfo@${force.slug}.example` : `staff@${force.slug}.example`;
  const before = await seen(given, force, subject);
  const { data, errors } = await world.platform.ask<{ raiseConcern: { id: string } | null } | null>(
    `mutation($input: RaiseConcernInput!) { raiseConcern(input: $input) { id } }`,
    {
      as: raiser,
      variables: {
        input: {
          forceId: force.id,
          subjectPersonId: personId,
          matter,
          narrative: "Invented.",
          directDiscussion: "IMPRACTICAL",
          idempotencyKey: random.uuid(),
        },
      },
    },
  );
  const id = data?.raiseConcern?.id;
  // Who holds no office in the force cannot be named in a concern.
  if (!id && subject.startsWith("auditor@")) return;
  if (!id) return void findings.failures.push(`no concern about ${subject}: ${errors[0]?.message}`);
  findings.tried++;
  const after = await seen(given, force, subject);
  before.forEach((answer, index) => {
    if (answer.includes("COST_LIMIT")) findings.failures.push(`over the limit, so not seen: ${sights[index]}`);
    if (answer !== after[index])
      findings.failures.push(
        `${subject} sees that a concern was raised about them: ${sights[index]}: ${answer.slice(0, 2000)} became ${after[index]?.slice(0, 2000)}`,
      );
  });
  await byId(given, subject, id);
}

function seen({ world }: InWorld, { id: force, slug }: ForceOfWorld, subject: string): Promise<string[]> {
  return Promise.all(
    sights.map(async (query) => {
      const { data, errors } = await world.platform.ask(query, { as: subject, variables: { force, slug } });
      return JSON.stringify([data, errors]);
    }),
  );
}

async function byId({ world, findings, random }: InWorld, subject: string, id: string): Promise<void> {
  const ask = async (asked: string) => {
    const { data, errors, status } = await world.platform.ask(`query($id: ID!) { case(id: $id) { id } }`, {
      as: subject,
      variables: { id: asked },
    });
    return JSON.stringify([status, data, errors]);
  };
  if ((await ask(id)) !== (await ask(random.uuid())))
    findings.failures.push(`${subject} can tell by its id that there is a concern about them`);
  const call = world.platform.platform.layout.caller("cases");
  const representations = [{ __typename: "Case", id }];
  const { data } = await call(
    {
      query: "query($r: [_Any!]!) { _entities(representations: $r) { __typename } }",
      variables: { r: representations },
    },
    await world.identity(subject),
  );
  if ((data?.["_entities"] as unknown[] | undefined)?.[0])
    findings.failures.push(`${subject} sees by reference a concern about them`);
}
