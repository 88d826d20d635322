import { actor } from "@probity/testkit/actors";
import type { Identity } from "@probity/service-kit/identity";
import { openSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { registersSubgraph } from "../subgraph.js";

/** A person of one force who acts in a test. */
export type Actor = Identity & { readonly forceId: string; readonly personId: string };

/** A permission as tests look at it. */
export interface ShownPermission {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly [field: string]: unknown;
}

/** What a change came to. */
export interface Changed {
  readonly permission: ShownPermission;
  readonly errors: readonly { message: string; code: unknown; extensions: Readonly<Record<string, unknown>> }[];
}

const parts = `id version status matter outcome decider deciderNamed submitTo receiverVacant before refusalNeedsReasons
  clauseId explanation welsh: explanation(language: CY) beginsOn begunOn daysBegunBefore conditions until public waitsForHolder renews { id }
  history { act reason person { id } } viewerCanPassOn viewerCanDecide viewerCanWithdraw viewerCanRevoke viewerCanRenew`;

/** Work for somebody else, asked for in time. */
export const otherWork = {
  matter: "ADDITIONAL_EMPLOYMENT",
  description: "Two evenings a week of teaching",
  withWhom: "Quantock Evening College (invented)",
  effect: "Outside office hours, about pottery",
  beginsOn: "2026-12-01",
};

/** The registers of every force on a day of the demonstration that can be changed, and the changes that tests ask for. */
export async function openPermissions() {
  const day = { now: new Date("2026-11-21T12:00:00Z") };
  const registers = await openSubgraph(registersSubgraph, { clock: { now: () => day.now } });
  const run = async (mutation: string, input: object, as: Actor): Promise<Changed> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await registers.execute(
      `mutation ($input: ${type}!) { made: ${mutation}(input: $input) { ${parts} } }`,
      { input: { forceId: as.forceId, idempotencyKey: uuidv7(), ...input } },
      as,
    );
    return { permission: (data as unknown as { made: ShownPermission } | null)?.made as ShownPermission, errors };
  };
  const step =
    (mutation: string) =>
    (as: Actor, { id, version }: ShownPermission, input: object = {}) =>
      run(mutation, { permissionId: id, version, ...input }, as);
  return {
    registers,
    as: (slug: string, login: string): Promise<Actor> => actor(registers.database, slug, login),
    /** Lets it be noon of another day from now on. */
    turnTo: (on: string) => {
      day.now = new Date(`${on}T12:00:00Z`);
    },
    ask: (as: Actor, input: object = {}) => run("askPermission", { ...otherWork, ...input }, as),
    passOn: step("passOnPermission"),
    grant: step("grantPermission"),
    refuse: step("refusePermission"),
    withdraw: step("withdrawPermission"),
    revoke: step("revokePermission"),
    need: async (as: Actor, input: object) => {
      const query = `query ($input: LeaveNeedInput!) { leaveNeed(input: $input) {
        outcome decider deciderNamed deciderVacant submitTo receiverVacant before published clauseId explanation } }`;
      const { data, errors } = await registers.execute(query, { input: { forceId: as.forceId, ...input } }, as);
      return { need: (data as unknown as { leaveNeed: object } | null)?.leaveNeed, errors };
    },
    /** Lets somebody report to another from a day, or, with `to`, until it. */
    report: ({ forceId, personId }: Actor, managerId: string, from: string, to: string | null = null) => {
      const data = { id: uuidv7(), personId, managerId, from, to };
      return registers.running.receive({ id: uuidv7(), forceId, event: "reporting-line.changed", data });
    },
    /** Lets it be unknown to whom anybody of the force reports. */
    forgetLines: (forceId: string) =>
      registers.database.query("update registers.reporting_lines set to_day = from_day where force_id = $1", [forceId]),
    /** Puts somebody into an office of their force besides. */
    appoint: ({ forceId, personId }: Actor, role: string) => {
      const ids = { id: uuidv7(), personId, officeId: uuidv7(), role, kind: "APPOINTED" };
      const data = { ...ids, from: "2026-11-01", to: null, electedOn: null, public: false };
      return registers.running.receive({ id: uuidv7(), forceId, event: "appointment.changed", data });
    },
  };
}
