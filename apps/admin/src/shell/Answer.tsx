import { InsetText } from "@probity/ui/content/InsetText";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { failureWords, isSignedOut, readFailure } from "../errors/error-words.js";
import { Loading } from "./Loading.js";
import { signInHref } from "./sign-in-href.js";

/** The part of a query's result that decides what is shown. */
export interface QueryOutcome<Data> {
  readonly data?: Data | null;
  readonly error?: unknown;
}

/** Shows a query's data as soon as there is any; before that "loading" or what went wrong; with it, what is missing. */
export function Answer<Data>(props: { of: QueryOutcome<Data>; children: (data: Data) => ReactNode }): ReactNode {
  const { data, error } = props.of;
  if (data === undefined || data === null) return error ? <FailureNotice error={error} /> : <Loading />;
  return (
    <>
      {error !== undefined && <FailureNotice error={error} />}
      {props.children(data)}
    </>
  );
}

function FailureNotice({ error }: { error: unknown }): ReactNode {
  const { t } = useTranslation();
  const failure = readFailure(error);
  return (
    <div role="alert">
      <InsetText>
        <p className="govuk-body">{failureWords(failure, t)}</p>
        {isSignedOut(failure) && (
          <a className="govuk-link" href={signInHref()}>
            {t("shell.signIn")}
          </a>
        )}
      </InsetText>
    </div>
  );
}
