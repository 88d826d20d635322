import type { Identity } from "@probity/service-kit/identity";
import type { TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";

export type Person = Identity & { forceId: string; personId: string };

/** What is asked of a declaration after each step. */
export interface Step {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly publishedByDateAt: string | null;
  readonly withheldReason: string | null;
  readonly interests: {
    readonly id: string;
    readonly category: string;
    readonly nil: boolean;
    readonly description: string;
    readonly since: string | null;
    readonly relation: string;
    readonly connectedName: string | null;
    readonly sensitiveReason: string | null;
    readonly needsDecision: boolean;
    readonly findings: { readonly kind: string; readonly words: string }[];
  }[];
}

const parts = `id version status publishedByDateAt withheldReason
  interests { id category nil description since relation connectedName sensitiveReason needsDecision findings { kind words } }`;

/** The steps of a declaration, each as somebody; answers what it became, and the errors. */
export function stepsOf(registers: TestSubgraph) {
  const send = async (mutation: string, as: Person, input: object) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await registers.execute(
      `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { ${parts} } }`,
      { input: { forceId: as.forceId, idempotencyKey: uuidv7(), ...input } },
      as,
    );
    return { made: (data as unknown as { made: Step } | null)?.made as Step, errors };
  };
  const at = ({ id, version }: Step) => ({ declarationId: id, version });
  return {
    save: (as: Person, interests: readonly object[], input: object = {}) =>
      send("saveDeclaration", as, { kind: "CHANGE", interests, ...input }),
    submit: (as: Person, step: Step) => send("submitDeclaration", as, at(step)),
    publish: (as: Person, step: Step, lines: readonly object[] = []) =>
      send("publishDeclaration", as, { ...at(step), lines }),
    withhold: (as: Person, step: Step, reason: string) => send("withholdDeclaration", as, { ...at(step), reason }),
    giveBack: (as: Person, step: Step, reason: string) => send("returnDeclaration", as, { ...at(step), reason }),
  };
}

/** A line as the public reads it. */
export interface PublicLine {
  readonly category: string;
  readonly description: string;
  readonly since: string | null;
  readonly details: string;
  readonly relation: string;
  readonly provision: string | null;
  readonly notYetReviewed: boolean;
  readonly correctionOf: string | null;
}

/** The register of a person as the public reads it, today or as it stood on a day. */
export async function publicLines(
  registers: TestSubgraph,
  { personId }: Person,
  asOf: string | null = null,
): Promise<PublicLine[]> {
  const { data, errors } = await registers.execute(
    `query ($r: [_Any!]!, $asOf: Date) { _entities(representations: $r) { ... on Person { registerEntries(first: 100, asOf: $asOf) {
      totalCount nodes { category description since details relation provision notYetReviewed correctionOf } } } } }`,
    { r: [{ __typename: "Person", id: personId }], asOf },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const [person] = (
    data as unknown as { _entities: { registerEntries: { totalCount: number; nodes: PublicLine[] } }[] }
  )._entities;
  if (person?.registerEntries.totalCount !== person?.registerEntries.nodes.length)
    throw new Error("The count is wrong.");
  return person?.registerEntries.nodes ?? [];
}
