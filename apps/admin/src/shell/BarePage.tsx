import { Page } from "@probity/ui/page/Page";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguageSwitch } from "./useLanguageSwitch.js";

/** The page around a screen while nobody is known to be signed in: no force, no navigation. */
export function BarePage({ children }: { children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <Page header={{ name: "Probity", href: "/", note: t("shell.note") }} language={useLanguageSwitch()}>
      {children}
    </Page>
  );
}
