import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link } from "../page/Link.js";

export type ButtonVariant = "primary" | "secondary" | "warning";

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { variant?: ButtonVariant };

/** A button says the act it does ("Declare this gift"). The default type is "submit", as in HTML. */
export function Button({ variant = "primary", ...button }: ButtonProps): ReactNode {
  return <button type="submit" {...button} className={classes(variant)} />;
}

/** A link that starts something, in the look of a button. */
export function ButtonLink(props: { href: string; variant?: ButtonVariant; children: ReactNode }): ReactNode {
  return (
    <Link href={props.href} role="button" draggable={false} className={classes(props.variant ?? "primary")}>
      {props.children}
    </Link>
  );
}

/** Buttons and links side by side. */
export function ButtonGroup({ children }: { children: ReactNode }): ReactNode {
  return <div className="govuk-button-group">{children}</div>;
}

function classes(variant: ButtonVariant): string {
  return variant === "primary" ? "govuk-button" : `govuk-button govuk-button--${variant}`;
}
