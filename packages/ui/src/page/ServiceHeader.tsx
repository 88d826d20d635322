import type { ReactNode } from "react";
import { Link } from "./Link.js";

export interface ServiceHeaderProps {
  name: string;
  /** Where the name leads. */
  href: string;
  /** A short line under the name, such as what kind of body this is. */
  note?: string;
  /** The address of an image; purely decorative, as the name stands beside it. */
  logoUrl?: string | null;
  /** What stands at the end of the line: language switch, signed-in person. */
  end?: ReactNode;
}

export function ServiceHeader({ name, href, note, logoUrl, end }: ServiceHeaderProps): ReactNode {
  return (
    <header className="pb-header">
      <div className="govuk-width-container pb-header__row">
        {logoUrl && <img className="pb-header__logo" src={logoUrl} alt="" />}
        <div className="pb-header__names">
          <span className="pb-header__name">
            <Link className="" href={href}>
              {name}
            </Link>
          </span>
          {note && <span className="pb-header__note">{note}</span>}
        </div>
        {end}
      </div>
    </header>
  );
}
