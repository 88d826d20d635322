import {
  createContext,
  createElement,
  useContext,
  type AnchorHTMLAttributes,
  type ComponentType,
  type ReactNode,
} from "react";

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

function Anchor(props: LinkProps): ReactNode {
  return <a {...props} />;
}

const LinkContext = createContext<ComponentType<LinkProps>>(Anchor);

/** Lets an app with its own router replace the plain `<a>` that every component here links with. */
export const LinkProvider = LinkContext.Provider;

/** A link in the look of running text; `className` replaces that look. */
export function Link({ className = "govuk-link", ...rest }: LinkProps): ReactNode {
  return createElement(useContext(LinkContext), { className: className || undefined, ...rest });
}
