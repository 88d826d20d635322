import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { formatDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { casesToDeleteDocument } from "../cases/retention.document.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";

const noticeDays = 28;

/** Says that closed cases the viewer handled are deleted within four weeks; nothing where none is. */
export function CasesExpiring(): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { acting, can } = useSession();
  const skip = !can("cases:handle");
  const { data } = useQuery(casesToDeleteDocument, { variables: { force: acting.force.id }, skip });
  const [until] = useState(() => new Date(Date.now() + noticeDays * 86_400_000).toISOString().slice(0, 10));
  const soon = (data?.casesToDelete.nodes ?? []).filter(({ retention }) => (retention?.deletedOn ?? "9") <= until);
  const [first] = soon;
  if (!first?.retention?.deletedOn) return null;
  return (
    <InsetText>
      {t("retention.soon", { count: soon.length, date: formatDate(first.retention.deletedOn, language) })}{" "}
      <Link href="/cases/deleted">{t("retention.look")}</Link>
    </InsetText>
  );
}
