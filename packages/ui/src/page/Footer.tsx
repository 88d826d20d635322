import type { ReactNode } from "react";
import { Link } from "./Link.js";

export interface FooterProps {
  links?: readonly { text: string; href: string }[];
  children?: ReactNode;
}

export function Footer({ links = [], children }: FooterProps): ReactNode {
  return (
    <footer className="pb-footer">
      <div className="govuk-width-container">
        {links.length > 0 && (
          <ul>
            {links.map(({ text, href }) => (
              <li key={href}>
                <Link className="" href={href}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {children}
      </div>
    </footer>
  );
}
