/** The invented protocol of Exampleshire: clauses, and the rules that carry them out. */
export interface PolicyClause {
  readonly clauseId: string;
  readonly heading: string;
  readonly summary: string;
  readonly rules: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const band = (minPence: number | null, maxPence: number | null, outcome: string, more: object = {}) => {
  return { kind: "THRESHOLD_BAND", minPence, maxPence, outcome, ...more };
};

/** A register deadline, a gifts policy of several bands, and a route for redress. */
export const exampleshirePolicy: readonly PolicyClause[] = [
  {
    clauseId: "EX-1",
    heading: "Registers",
    summary: "Whoever is elected enters their interests within three weeks of the poll.",
    rules: {
      "register-initial": {
        kind: "DEADLINE",
        duty: "REGISTER_OF_INTERESTS",
        subject: "ELECTED_HOLDER",
        anchor: "ELECTION",
        length: 21,
        unit: "CALENDAR_DAYS",
        hardness: "HARD",
      },
    },
  },
  {
    clauseId: "EX-2",
    heading: "Gifts",
    summary: "Small gifts may be accepted, larger ones need leave, and the largest are declined.",
    rules: {
      "gift-small": band(0, 1000, "NO_RECORD", { recorded: false }),
      "gift-recorded": band(1000, 2500, "RECORD"),
      "gift-approved": band(2500, 10_000, "APPROVE", { approver: "HEAD_OF_STAFF" }),
      "gift-refused": band(10_000, null, "REFUSE"),
      "gift-cash": band(null, null, "REFUSE", { quality: "CASH" }),
      "gift-one-source": band(10_000, null, "APPROVE", { approver: "HEAD_OF_STAFF", cumulative: "PER_SOURCE" }),
    },
  },
  {
    clauseId: "EX-3",
    heading: "Redress",
    summary: "A lack of respect is raised with the governance manager once talking has failed.",
    rules: {
      redress: {
        kind: "ROUTE",
        matter: "REDRESS",
        canonicalMatters: ["DISRESPECT"],
        subject: ["ELECTED_HOLDER"],
        precondition: "DIRECT_DISCUSSION",
        to: ["MONITORING_OFFICER"],
      },
    },
  },
];
