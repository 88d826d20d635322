import type { NavigationItem } from "@probity/ui/page/Navigation";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { useSession } from "./acting-force.js";

/** The sections this person may use in the acting force, the present one marked. */
export function useNavigation(): NavigationItem[] {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { can, acting } = useSession();
  const items = [
    { href: "/", text: t("nav.due"), shown: true },
    { href: "/duties", text: t("nav.duties"), shown: can("obligations:own") },
    { href: "/declarations", text: t("nav.declarations"), shown: can("registers:declare") || can("registers:read") },
    { href: "/gifts", text: t("nav.gifts"), shown: can("registers:declare") },
    { href: "/permissions", text: t("nav.permissions"), shown: can("registers:declare") },
    { href: "/meetings", text: t("nav.meetings"), shown: can("registers:declare") },
    { href: "/search", text: t("nav.search"), shown: can("registers:declare") || can("registers:read") },
    { href: "/concerns/new", text: t("nav.concern"), shown: can("cases:raise") },
    { href: "/cases", text: t("nav.cases"), shown: can("cases:read") },
    { href: "/protocols", text: t("nav.protocols"), shown: can("protocols:read") },
    {
      href: "/signatures",
      text: t("nav.signatures"),
      shown: can("protocols:acknowledge") || can("acknowledgements:read"),
    },
    {
      href: "/notices",
      text: acting.unreadNotices > 0 ? t("nav.noticesUnread", { unread: acting.unreadNotices }) : t("nav.notices"),
      shown: can("notices:own"),
    },
    { href: "/publication", text: t("nav.publication"), shown: can("registers:publish") },
    { href: "/people", text: t("nav.people"), shown: can("people:read") },
    { href: "/calendar", text: t("nav.calendar"), shown: acting.force.viewerCanConfigure },
    { href: "/settings/branding", text: t("nav.branding"), shown: acting.force.viewerCanConfigure },
    { href: "/settings/configuration", text: t("nav.configuration"), shown: acting.force.viewerCanConfigure },
    { href: "/settings/forces", text: t("nav.forces"), shown: can("force:create") },
  ];
  return items
    .filter(({ shown }) => shown)
    .map(({ href, text }) => ({ href, text, current: currentAt(pathname, href) }));
}

function currentAt(pathname: string, href: string): NavigationItem["current"] {
  if (pathname === href) return "page";
  return href !== "/" && pathname.startsWith(`${href}/`) ? true : undefined;
}
