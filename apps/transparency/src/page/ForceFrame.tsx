import type { Breadcrumb } from "@probity/ui/page/Breadcrumbs";
import { Page } from "@probity/ui/page/Page";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { address, inLanguage } from "../addresses.js";
import { usePageWords } from "../words.js";
import { footer } from "./footer.js";
import type { FrameForce } from "./frame.query.js";

export type Section = "overview" | "registers" | "gifts" | "meetings" | "search";

interface ForceFrameProps {
  force: FrameForce;
  section?: Section;
  /** The way from the force's own page to this one; none on the force's own page. */
  trail?: readonly Breadcrumb[];
  children: ReactNode;
}

/** The frame of every page of a force: its name, colour and logo, where one can go, where one is. */
export function ForceFrame({ force, section, trail = [], children }: ForceFrameProps): ReactNode {
  const { language, t } = usePageWords();
  const location = useLocation();
  const home = address(`/${force.slug}`, language);
  const items: [Section, string][] = [
    ["overview", home],
    ["registers", address(`/${force.slug}/registers`, language)],
    ["gifts", address(`/${force.slug}/gifts`, language)],
    ["meetings", address(`/${force.slug}/meetings`, language)],
    ["search", address(`/${force.slug}/search`, language)],
  ];
  return (
    <Page
      header={{
        name: force.name,
        href: home,
        note: t(force.historic ? "site.historicNote" : "site.name"),
        logoUrl: force.branding.logoUrl,
      }}
      language={{ current: language, hrefFor: (code) => inLanguage(location, code) }}
      navigation={items.map(([key, href]) => ({
        text: t(`navigation.${key}`),
        href,
        current: key === section ? "page" : undefined,
      }))}
      breadcrumbs={[
        { text: t("forces.crumb"), href: address("/", language) },
        { text: force.name, href: trail.length > 0 ? home : undefined },
        ...trail,
      ]}
      footer={footer(t, language)}
    >
      {children}
    </Page>
  );
}
