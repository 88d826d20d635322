import { SummaryList } from "@probity/ui/content/SummaryList";
import { WarningText } from "@probity/ui/content/WarningText";
import { formatDate } from "@probity/ui/dates";
import { Button, ButtonGroup } from "@probity/ui/form/Button";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import { useLanguage } from "../../i18n.js";
import { Screen } from "../../shell/Screen.js";
import { FindingList } from "../findings/FindingList.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { bringIntoForceDocument } from "./approval.document.js";
import { endOfFormer, formerOf } from "./into-force.js";
import { VersionEffect } from "./VersionEffect.js";

const fields = ["from"];

/** The version and its first day in force. */
export interface CheckIntoForceProps {
  version: VersionView;
  reload: () => Promise<unknown>;
  from: string;
  onBack: () => void;
}

/** Says what begins, what ends and who will be asked to sign, before the version comes into force. */
export function CheckIntoForce({ version, reload, from, onBack }: CheckIntoForceProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(bringIntoForceDocument);
  const problems = useProblems(change.failure, fields);

  const blocked = version.findings.some(({ severity, status }) => severity === "BLOCKS" && status === "OPEN");

  async function confirm(): Promise<void> {
    const { forceId, versionId } = inputOf(version);
    if (await change.run({ forceId, versionId, from }))
      void navigate(versionHref(version), { state: { done: "approval.done.inForce" } });
  }

  return (
    <Screen
      title={t("approval.checkTitle")}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version), text: t("protocols.backToVersion") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <Effects version={version} from={from} />
      <VersionEffect version={version} from={from} />
      {blocked ? (
        <>
          <WarningText>{t("approval.blocked")}</WarningText>
          <FindingList version={version} blockingOnly onward="bring-into-force" />
        </>
      ) : (
        <p className="govuk-body">{t("approval.checkText")}</p>
      )}
      <ButtonGroup>
        {!blocked && (
          <Button type="button" aria-disabled={change.busy} onClick={() => void confirm()}>
            {t("approval.confirm")}
          </Button>
        )}
        <Button type="button" variant="secondary" onClick={onBack}>
          {t("approval.otherDay")}
        </Button>
      </ButtonGroup>
    </Screen>
  );
}

function Effects({ version, from }: { version: VersionView; from: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  // As it was before: bringing this one into force changes the other versions' days.
  const former = formerOf(version.protocol.versions, version.id);
  const end = endOfFormer(former, from);
  const signs = version.rules.filter(({ kind }) => kind === "ACKNOWLEDGE");
  return (
    <SummaryList
      rows={[
        {
          key: t("approval.begins"),
          value: t("approval.beginsOn", { number: version.number, day: formatDate(from, language) }),
        },
        {
          key: t("approval.ends"),
          value:
            former && end
              ? t("approval.endsOn", { number: former.number, day: formatDate(end, language) })
              : t("approval.nothingEnds"),
        },
        {
          key: t("approval.content"),
          value: t("approval.contentCount", { clauses: version.clauses.length, rules: version.rules.length }),
        },
        {
          key: t("approval.signing"),
          value: signs.length === 0 ? t("approval.nobodySigns") : signs.map(({ sentence }) => sentence).join(" "),
        },
      ]}
    />
  );
}
