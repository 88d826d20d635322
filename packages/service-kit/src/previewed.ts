import type { Change, RequestContext } from "./context.js";
import type { Permission } from "./permissions.js";

/** Carries the answer of a preview out of a transaction that is taken back. */
class OnlyPreviewed extends Error {
  constructor(readonly answer: unknown) {
    super("A preview is taken back.");
  }
}

/** What a change would come to: it is done and taken back, so that confirming can come to nothing else. */
export async function previewed<Answer>(
  context: RequestContext,
  forceId: string,
  permission: Permission,
  run: (change: Change) => Promise<Answer>,
): Promise<Answer> {
  const attempt = context.change(forceId, permission, async (change): Promise<never> => {
    throw new OnlyPreviewed(await run(change));
  });
  return attempt.catch((error: unknown) => {
    if (error instanceof OnlyPreviewed) return error.answer as Answer;
    throw error;
  });
}
