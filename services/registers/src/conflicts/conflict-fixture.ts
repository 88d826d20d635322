import { actor } from "@probity/testkit/actors";
import { openSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { diary, type Actor } from "../gifts/gift-fixture.js";
import { registersSubgraph } from "../subgraph.js";

type Errors = readonly { message: string; code: unknown; extensions: Readonly<Record<string, unknown>> }[];

/** What a check found, as tests look at it. */
export interface ShownCheck {
  readonly check: { readonly id: string; readonly matches: number; readonly [field: string]: unknown };
  readonly found: readonly { readonly [field: string]: unknown }[];
  readonly incomplete: boolean;
  readonly threshold: number;
}

/** A decision as tests look at it. */
export interface ShownDecision {
  readonly id: string;
  readonly [field: string]: unknown;
}

const decisionParts = `id process about ties party interest decision restriction reasons decidedAs decidedOn approvedBy outcome because
  approval approvalOn approvalReasons approver { id } viewerCanAnswer waitsForNobody
  leaveBy againstClause clauseId explanation welsh: explanation(language: CY) reviewOn replaces supersededAt person { id } decider { id }`;

/** Conflicts on a day of the demonstration, and the changes that tests ask for. */
export async function openConflicts() {
  const registers = await openSubgraph(registersSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  const run = async <Made>(name: string, input: object, as: Actor, parts: string) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await registers.execute(
      `mutation ($input: ${type}!) { made: ${name}(input: $input) { ${parts} } }`,
      { input: { forceId: as.forceId, idempotencyKey: uuidv7(), ...input } },
      as,
    );
    const made = (data as unknown as { made: Made } | null)?.made as Made;
    return { made, errors: errors as Errors };
  };
  const declareInterest = async (as: Actor, interest: object) => {
    const given = { kind: "CHANGE", interests: [{ category: "SECURITIES", ...interest }] };
    const { made: draft } = await run<{ id: string }>("saveDeclaration", given, as, "id");
    await run("submitDeclaration", { declarationId: draft.id, version: 1 }, as, "id");
    return draft.id;
  };
  return {
    registers,
    as: (slug: string, login: string): Promise<Actor> => actor(registers.database, slug, login),
    declareInterest,
    acceptGift: (as: Actor, input: object) =>
      run("declareGiftOffer", { ...diary, response: "ACCEPTED", ...input }, as, "id"),
    check: (as: Actor, parties: string[], input: object = {}) =>
      run<ShownCheck>(
        "checkInterests",
        { parties, process: "GRANT", about: "Community grants, round 3", ...input },
        as,
        `check { id parties about process privateToo matches asker { id } } found { party source share words withheld details person { id } } incomplete threshold`,
      ),
    decide: (as: Actor, input: object) =>
      run<ShownDecision>(
        "decideConflict",
        {
          process: "GRANT",
          about: "Community grants, round 3",
          ties: ["FRIEND"],
          reasons: "It is the friend's club.",
          ...input,
        },
        as,
        decisionParts,
      ),
    answer: (as: Actor, input: object) =>
      run<ShownDecision>("answerConflictApproval", { reasons: "Read and weighed.", ...input }, as, decisionParts),
    async ledger(as: Actor, variables: object = {}): Promise<ShownDecision[]> {
      const query = `query ($person: ID, $process: ConflictProcess, $from: Date, $to: Date, $toApprove: Boolean! = false) {
        conflictDecisions(person: $person, process: $process, from: $from, to: $to, toApprove: $toApprove, first: 100) { totalCount nodes { ${decisionParts} } } }`;
      const { data } = await registers.execute(query, { ...variables }, as);
      return (data as unknown as { conflictDecisions: { nodes: ShownDecision[] } }).conflictDecisions.nodes;
    },
  };
}
