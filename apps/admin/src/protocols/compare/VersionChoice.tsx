import { useQuery } from "@apollo/client/react";
import { Select } from "@probity/ui/form/Select";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ComparableProtocolFragment } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { useSession } from "../../shell/acting-force.js";
import { versionWords } from "../version-words.js";
import { comparableVersionsDocument, versionForceDocument } from "./compare.document.js";

/** A force in the list of forces. */
export interface ComparableForce {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

export interface VersionChoiceProps {
  name: "one" | "other";
  legend: string;
  forces: readonly ComparableForce[];
  /** The version's id; "" for none. */
  chosen: string;
  onChoose: (versionId: string) => void;
  error: string | undefined;
}

/** A force, and one of its versions that the person may read: the version first, which must not be cut off. */
export function VersionChoice({ name, legend, forces, chosen, onChoose, error }: VersionChoiceProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [force, setForce] = useForceOf(chosen, forces);
  const protocols = useProtocols(force);
  const options = protocols.flatMap(({ title, versions }) =>
    versions.map((version) => ({ value: version.id, text: `${versionWords(version, t, language)}: ${title}` })),
  );
  const known = options.some(({ value }) => value === chosen);
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
      <Select
        id={`${name}-force`}
        name={`${name}-force`}
        label={t("compare.force")}
        value={force?.slug ?? ""}
        onChange={(event) => {
          setForce(event.target.value);
          onChoose("");
        }}
        options={forces.map(({ slug, name: text }) => ({ value: slug, text }))}
      />
      <Select
        id={name}
        name={name}
        label={t("compare.version")}
        value={known ? chosen : ""}
        onChange={(event) => onChoose(event.target.value)}
        error={error}
        options={[{ value: "", text: t("forms.choose") }, ...options]}
      />
    </fieldset>
  );
}

/** The force chosen; at first that of the version in the address, else the one acted for. */
function useForceOf(
  versionId: string,
  forces: readonly ComparableForce[],
): [ComparableForce | undefined, (slug: string) => void] {
  const { acting } = useSession();
  const [slug, setSlug] = useState<string | null>(null);
  const { data } = useQuery(versionForceDocument, { variables: { id: versionId }, skip: versionId === "" });
  const ofVersion = data?.protocolVersion?.protocol.force.slug;
  const shown = slug ?? ofVersion ?? acting.force.slug;
  return [forces.find((force) => force.slug === shown), setSlug];
}

function useProtocols(force: ComparableForce | undefined): readonly ComparableProtocolFragment[] {
  const { apiLanguage } = useLanguage();
  const { forces } = useSession();
  const own = forces.some((one) => one.force.id === force?.id && one.permissions.includes("protocols:read"));
  const { data } = useQuery(comparableVersionsDocument, {
    variables: { slug: force?.slug ?? "", force: force?.id ?? "", own, language: apiLanguage },
    skip: force === undefined,
  });
  const found = [...(data?.protocols?.nodes ?? []), ...(data?.force?.protocols ?? [])];
  return [...new Map(found.map((protocol) => [protocol.id, protocol])).values()];
}
