import { Button } from "@probity/ui/form/Button";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** Prints the page as it stands; menus and buttons stay off the paper. */
export function PrintButton(): ReactNode {
  const { t } = useTranslation();
  return (
    <Button type="button" variant="secondary" onClick={() => window.print()}>
      {t("protocols.print")}
    </Button>
  );
}
