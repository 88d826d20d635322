import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { useNavigate } from "react-router";
import { type Change, useChange } from "../forms/useChange.js";
import { useSession } from "../shell/acting-force.js";

type Keyed = { input: { forceId: string | number; idempotencyKey: string } };
type Own<Variables extends Keyed> = Omit<Variables["input"], "forceId" | "idempotencyKey">;

/** A change of the acting force's set-up that leads back to a page. */
export function useSetting<Result, Variables extends Keyed>(
  document: TypedDocumentNode<Result, Variables>,
  after: { href: string; done: string },
): { change: Change<Result, Variables["input"]>; save: (input: Own<Variables>) => Promise<void> } {
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(document);

  async function save(input: Own<Variables>): Promise<void> {
    const sent = { ...input, forceId: force.id } as unknown as Omit<Variables["input"], "idempotencyKey">;
    if (!(await change.run(sent))) return;
    void navigate(after.href, { state: { done: after.done } });
  }

  return { change, save };
}
