import { InsetText } from "@probity/ui/content/InsetText";
import { Button } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import type { FindingPartsFragment } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { useSession } from "../../shell/acting-force.js";
import { NotFound } from "../../shell/NotFound.js";
import { Screen } from "../../shell/Screen.js";
import { OfVersion } from "../OfVersion.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { findingWords } from "./finding-words.js";
import { acceptFindingDocument } from "./finding.document.js";

const fields = ["reason", "fallback"];

/** Accepts the finding that the address names. */
export function AcceptFinding(): ReactNode {
  const { findingId } = useParams();
  const { can } = useSession();
  return (
    <OfVersion may={() => can("protocols:draft")}>
      {(version, reload) => {
        const finding = version.findings.find(({ id }) => id === findingId);
        return finding ? <Form {...{ version, reload, finding }} /> : <NotFound />;
      }}
    </OfVersion>
  );
}

interface FormProps {
  version: VersionView;
  reload: () => Promise<unknown>;
  finding: FindingPartsFragment;
}

function Form({ version, reload, finding }: FormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const onward = useSearchParams()[0].get("onward") === "bring-into-force" ? "/bring-into-force" : "#findings";
  const change = useChange(acceptFindingDocument);
  const problems = useProblems(change.failure, fields);
  const [reason, setReason] = useState("");
  const [fallback, setFallback] = useState("");
  // Only a route can lead to its own subject, and only then somebody else must take the matter.
  const isRoute = finding.code === "L1";
  const roles = version.protocol.force.roleTitles;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const role = roles.find((one) => one.role === fallback)?.role ?? null;
    const found = [
      isRoute && !role && { id: "fallback", message: t("findings.fallbackMissing") },
      !reason.trim() && { id: "reason", message: t("protocols.reasonMissing") },
    ];
    if (!problems.check(found)) return;
    const { forceId, versionId } = inputOf(version);
    const named = isRoute ? { fallback: role } : {};
    if (await change.run({ forceId, versionId, findingKey: finding.key, reason: reason.trim(), ...named }))
      void navigate(versionHref(version, onward), { state: { done: "findings.done" } });
  }

  return (
    <Screen
      title={t("findings.acceptTitle")}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version), text: t("protocols.backToVersion") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <AboutFinding finding={finding} />
      <form onSubmit={(event) => void submit(event)} noValidate>
        {isRoute && (
          <FallbackChoice chosen={fallback} onChoose={setFallback} roles={roles} error={problems.at("fallback")} />
        )}
        <Textarea
          id="reason"
          name="reason"
          rows={3}
          maxLength={2000}
          label={t("findings.reason")}
          hint={t("protocols.reasonHint")}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={problems.at("reason")}
        />
        <Button aria-disabled={change.busy}>{t("findings.acceptButton")}</Button>
      </form>
    </Screen>
  );
}

function AboutFinding({ finding }: { finding: FindingPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { code, clauseIds } = finding;
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>{t(`findings.code.${code}`)}</strong>
        {clauseIds.length > 0 && `: ${clauseIds.join(", ")}`}
      </p>
      <p className="govuk-body">{findingWords(finding, language)}</p>
    </InsetText>
  );
}

interface FallbackChoiceProps {
  chosen: string;
  onChoose: (role: string) => void;
  roles: VersionView["protocol"]["force"]["roleTitles"];
  error: string | undefined;
}

function FallbackChoice({ chosen, onChoose, roles, error }: FallbackChoiceProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Select
      id="fallback"
      name="fallback"
      label={t("findings.fallback")}
      hint={t("findings.fallbackHint")}
      value={chosen}
      onChange={({ target }) => onChoose(target.value)}
      options={[
        { value: "", text: t("forms.choose") },
        ...roles.map(({ role, title }) => ({ value: role, text: title })),
      ]}
      error={error}
    />
  );
}
