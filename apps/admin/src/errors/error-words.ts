import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { type ApiErrorDetails, readApiError } from "@probity/client/errors";
import type { TFunction } from "i18next";

/** What went wrong with a request: the API's own refusal, or no readable answer at all (`null`). */
export type Failure = ApiErrorDetails | null;

/** Reads the first error of a failed request; null when the API gave no readable answer. */
export function readFailure(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    return first ? readApiError(first) : null;
  }
  if (ServerError.is(error)) return readBody(error.bodyText);
  return null;
}

/** Whether the request failed because nobody is signed in. */
export function isSignedOut(failure: Failure): boolean {
  return failure?.code === "UNAUTHENTICATED";
}

/** Why a document cannot be read; said in the reader's language. */
const unreadable = [
  "EMPTY",
  "BINARY",
  "NOT_UTF8",
  "TOO_LARGE",
  "NO_CLAUSES",
  "UNREADABLE",
  "LYING_NAME",
  "MACROS",
  "ZIP_BOMB",
  "ENCRYPTED",
  "CORRUPT",
  "NO_TEXT",
  "TOO_LONG",
] as const;

/** One or two sentences that say what happened and what to do, with the clause or the log reference where there is one. */
export function failureWords(failure: Failure, t: TFunction): string {
  if (failure === null) return t("errors.noAnswer");
  const { code, message, reason, clauseId, id } = failure;
  switch (code) {
    case "RULE_BROKEN":
      return clauseId ? t("errors.ruleBroken", { message, clause: clauseId }) : message;
    case "INVALID": {
      const why = unreadable.find((one) => one === reason);
      return why ? t(`errors.unreadable.${why}`) : message;
    }
    case "NOT_FOUND":
      return t("errors.notFound");
    case "NOT_ALLOWED":
      return t("errors.notAllowed");
    case "CONFLICT":
      return t("errors.conflict");
    case "UNAUTHENTICATED":
      return t("errors.signedOut");
    case "RATE_LIMITED":
      return t("errors.rateLimited");
    case "BODY_TOO_LARGE":
      return t("errors.tooLarge");
    case "INTERNAL":
      return id ? t("errors.internalWithId", { id }) : t("errors.internal");
    default:
      return t("errors.refused", { code });
  }
}

function readBody(body: string): Failure {
  try {
    const answer = JSON.parse(body) as { errors?: { message: string; extensions?: Record<string, unknown> }[] };
    const [first] = answer.errors ?? [];
    return first ? readApiError(first) : null;
  } catch {
    return null;
  }
}
