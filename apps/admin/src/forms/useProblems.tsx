import type { FormError } from "@probity/ui/form/ErrorSummary";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Failure, failureWords, isSignedOut } from "../errors/error-words.js";
import { signInHref } from "../shell/sign-in-href.js";

/** One thing to put right; `id` is the field's element. */
export interface Problem {
  readonly id?: string;
  readonly message: string;
}

/** A form's problems: what the form itself found, else why the server refused. */
export interface Problems {
  /** For the error summary. */
  readonly all: readonly FormError[];
  /** The words beside one field. */
  at(id: string): string | undefined;
  /** Takes what the form found wrong; true when there is nothing. */
  check(found: readonly (Problem | false)[]): boolean;
}

/** `ids` are the form's fields, named as in the API; a refusal of another field stands in the summary alone. */
export function useProblems(failure: Failure | undefined, ids: readonly string[]): Problems {
  const { t } = useTranslation();
  const [found, setFound] = useState<readonly Problem[]>([]);
  const fields = ids.join(" ");
  const refused = useMemo<readonly (FormError & { words: string })[]>(() => {
    if (failure === undefined) return [];
    const words = failureWords(failure, t);
    const field = failure?.field?.split(".").at(-1);
    const id = field && fields.split(" ").includes(field) ? field : undefined;
    return [{ id, words, message: isSignedOut(failure) ? <SignInAgain words={words} /> : words }];
  }, [failure, fields, t]);
  return {
    all: found.length > 0 ? found : refused,
    at: (id) =>
      found.length > 0 ? found.find((one) => one.id === id)?.message : refused.find((one) => one.id === id)?.words,
    check(problems) {
      const real = problems.filter((one) => one !== false);
      setFound(real);
      return real.length === 0;
    },
  };
}

/** In a new tab, so that what was typed here is not lost. */
function SignInAgain({ words }: { words: string }): React.ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {words}{" "}
      <a href={signInHref()} target="_blank" rel="noreferrer">
        {t("shell.signInNewTab")}
      </a>
    </>
  );
}
