import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../shell/acting-force.js";

/** The ways to begin a case that is about nobody in particular. */
export function OpenCase(): ReactNode {
  const { t } = useTranslation();
  const { can } = useSession();
  if (!can("cases:raise") && !can("cases:handle")) return null;
  const raising = [
    { href: "/cases/breaches/new", text: t("breach.reportTitle") },
    { href: "/cases/advice/new", text: t("advice.askTitle") },
    { href: "/cases/proceedings/new", text: t("proceedings.notifyTitle") },
  ];
  const ways = [
    ...(can("cases:raise") ? raising : []),
    ...(can("cases:handle") ? [{ href: "/cases/complaints/new", text: t("statutory.receiveTitle") }] : []),
    ...(can("cases:handle") && can("cases:raise")
      ? [{ href: "/cases/requests/new", text: t("request.recordTitle") }]
      : []),
  ];
  return (
    <ul className="govuk-list">
      {ways.map(({ href, text }) => (
        <li key={href}>
          <Link href={href}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
