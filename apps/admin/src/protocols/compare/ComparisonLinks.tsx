import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** From the list of protocols: to what looks at several of them together. */
export function ProtocolTools(): ReactNode {
  const { t } = useTranslation();
  return (
    <Tools
      links={[
        { href: "/protocols/compare", text: t("compare.link") },
        { href: "/protocols/simulate", text: t("simulate.link") },
        { href: "/protocols/simulate/duty", text: t("simulateDuty.link") },
        { href: "/protocols/matrix", text: t("matrix.link") },
        { href: "/protocols/findings", text: t("findings.link") },
        { href: "/protocols/citations", text: t("citations.link") },
      ]}
    />
  );
}

/** From one version: to its comparison with another, and to how its clauses are served. */
export function VersionTools({ versionId }: { versionId: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <Tools
      links={[
        { href: `/protocols/compare?other=${versionId}`, text: t("compare.withAnother") },
        { href: `/protocols/versions/${versionId}/coverage`, text: t("coverage.link") },
      ]}
    />
  );
}

function Tools({ links }: { links: readonly { href: string; text: string }[] }): ReactNode {
  return (
    <ul className="govuk-list pb-no-print">
      {links.map(({ href, text }) => (
        <li key={href}>
          <Link href={href}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
