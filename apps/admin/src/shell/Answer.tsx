import { InsetText } from "@probity/ui/content/InsetText";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { failureWords, isSignedOut, readFailure } from "../errors/error-words.js";
import { Loading } from "./Loading.js";
import { Screen } from "./Screen.js";
import { signInHref } from "./sign-in-href.js";

/** The part of a query's result that decides what is shown. */
export interface QueryOutcome<Data> {
  readonly data?: Data | null;
  readonly error?: unknown;
}

/** What a query answered, and what is shown of it. */
export interface AnswerProps<Data> {
  of: QueryOutcome<Data>;
  /** Whether it is the whole screen: then a failure has a heading of its own. */
  screen?: boolean;
  children: (data: Data) => ReactNode;
}

/** Shows a query's data as soon as there is any; before that "loading" or what went wrong; with it, what is missing. */
export function Answer<Data>(props: AnswerProps<Data>): ReactNode {
  const { t } = useTranslation();
  const { data, error } = props.of;
  if (data === undefined || data === null) {
    if (!error) return <Loading />;
    const notice = <FailureNotice error={error} />;
    return props.screen ? <Screen title={t("shell.failedTitle")}>{notice}</Screen> : notice;
  }
  return (
    <>
      {error !== undefined && <FailureNotice error={error} />}
      {props.children(data)}
    </>
  );
}

/** What went wrong and what to do; where the session has ended, the way to sign in. */
export function FailureNotice({ error }: { error: unknown }): ReactNode {
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
