import { describe, expect, test } from "vitest";
import { libraryForce, type ForceSlug } from "../library-fixture.js";
import type { Rule } from "../rulebook.js";

/** What a clause's rules answer, and what is expected of every answer of that kind that a case says nothing of. */
export interface Answer {
  got: object | null;
  unlessSaid: object;
}
export type Question = (rules: readonly Rule[]) => Answer;

/** Clause, the rule's own name, what is asked of the clause's rules, and what they must answer. */
export type ClauseCase = readonly [clauseId: string, rule: string, ask: Question, answer: object];

/** Tests each case on the rules of its clause alone, as compiled with the model, and that no rule is left without one. */
export function testClauses(slug: ForceSlug, cases: readonly ClauseCase[]): void {
  const { read, clauses, protocol } = libraryForce(slug);

  test.each(cases)("%s: %s", (clauseId, rule, ask, answer) => {
    const { got, unlessSaid } = ask(read.filter((one) => one.clauseId === clauseId));
    expect(got).toMatchObject({ ...unlessSaid, ...answer });
    expect(read.find(({ id }) => id === `${protocol.slug}/${rule}`)?.clauseId).toBe(clauseId);
  });

  describe(`${slug} as data`, () => {
    test("every rule has a case", () => {
      const named = new Set(cases.map(([, rule]) => `${protocol.slug}/${rule}`));
      expect(read.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    });

    test("every clause that asks for more than conduct has a rule", () => {
      const bound = new Set(read.map(({ clauseId }) => clauseId));
      const asks = clauses.filter(({ kinds }) =>
        kinds.some((kind) => kind !== "STANDARD" && kind !== "INTERPRETATION"),
      );
      expect(asks.map(({ clauseId }) => clauseId).filter((clauseId) => !bound.has(clauseId))).toEqual([]);
    });
  });
}
