import { NotificationBanner } from "@probity/ui/content/NotificationBanner";
import { ErrorSummary, type FormError } from "@probity/ui/form/ErrorSummary";
import { Link } from "@probity/ui/page/Link";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";

/** What a screen shows above its own content. */
export interface ScreenProps {
  /** The page's title and main heading. */
  title: string;
  /** Stands small above the heading: whose or what this is. */
  caption?: string;
  back?: { href: string; text?: string };
  /** The form's problems; a stable list, as the focus moves whenever it changes. */
  errors?: readonly FormError[];
  /** Left out where a panel or a form's only question is the main heading. */
  heading?: boolean;
  children: ReactNode;
}

const noErrors: readonly FormError[] = [];

/** The frame of every screen: title (with "Error: "), back link, success banner, error summary, heading that takes the focus. */
export function Screen({ title, caption, back, errors = noErrors, heading = true, children }: ScreenProps): ReactNode {
  const { t } = useTranslation();
  const frame = useFocusOnArrival(errors.length > 0);
  const done = useDone();
  useEffect(() => {
    document.title = `${errors.length > 0 ? `${t("error", { ns: "ui" })} ` : ""}${title} – Probity`;
  }, [title, errors, t]);

  return (
    <div ref={frame}>
      {back && (
        <Link href={back.href} className="govuk-back-link">
          {back.text ?? t("shell.back")}
        </Link>
      )}
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {done && errors.length === 0 && (
        <NotificationBanner success>
          <p className="govuk-notification-banner__heading">{t(done)}</p>
        </NotificationBanner>
      )}
      {heading && (
        <h1 className="govuk-heading-l">
          {caption && <span className="govuk-caption-l">{caption}</span>}
          {title}
        </h1>
      )}
      {children}
    </div>
  );
}

let arrived = false;

/** Moves the focus to the new screen's heading, so that it is read out; not on the first load of the app. */
function useFocusOnArrival(hasErrors: boolean): React.RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = !arrived;
    arrived = true;
    if (first || hasErrors) return;
    const heading = frame.current?.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    // Only on arrival: later changes of the screen must not take the focus from what the person is doing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return frame;
}

/** The message key that the screen before handed over ("saved", "published"); shown once, not again after a reload. */
function useDone(): string | null {
  const { state } = useLocation() as { state: { done?: unknown } | null };
  const [done] = useState(typeof state?.done === "string" ? state.done : null);
  useEffect(() => {
    if (done) window.history.replaceState({ ...window.history.state, usr: null }, "");
  }, [done]);
  return done;
}
