import type { LinkProps } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { Link } from "react-router";

/** Links of the app itself change the screen without a reload; `#…` and whole addresses stay ordinary links. */
export function RouterLink({ href, ...rest }: LinkProps): ReactNode {
  return href.startsWith("/") ? <Link to={href} {...rest} /> : <a href={href} {...rest} />;
}
