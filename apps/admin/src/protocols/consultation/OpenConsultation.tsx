import { Button } from "@probity/ui/form/Button";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import { Screen } from "../../shell/Screen.js";
import { OfVersion } from "../OfVersion.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { openConsultationDocument } from "./consultation.document.js";
import { blankConsultee, ConsulteeFields } from "./ConsulteeFields.js";

/** Names the people and offices to be consulted, and puts the draft before them. */
export function OpenConsultation(): ReactNode {
  return (
    <OfVersion may={(version) => version.viewerCanOpenConsultation}>
      {(version, reload) => <Form {...{ version, reload }} />}
    </OfVersion>
  );
}

function Form({ version, reload }: { version: VersionView; reload: () => Promise<unknown> }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(openConsultationDocument);
  const [consultees, setConsultees] = useState([blankConsultee]);
  const problems = useProblems(change.failure, ["consultees"]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = consultees.map(
      ({ position }, index) =>
        !position.trim() && {
          id: index === 0 ? "consultees" : `consultees-${index}`,
          message: t("consultation.positionMissing", { number: index + 1 }),
        },
    );
    if (!problems.check(found)) return;
    const { forceId, versionId } = inputOf(version);
    const named = consultees.map(({ name, position }) => ({ name: name.trim() || null, position: position.trim() }));
    if (await change.run({ forceId, versionId, consultees: named }))
      void navigate(versionHref(version, "/consultation"), { state: { done: "consultation.done.opened" } });
  }

  return (
    <Screen
      title={t("consultation.openTitle")}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version), text: t("protocols.backToVersion") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <p className="govuk-body">{t("consultation.openText")}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <ConsulteeFields {...{ consultees, problems }} onChange={setConsultees} />
        <Button aria-disabled={change.busy}>{t("consultation.openButton")}</Button>
      </form>
    </Screen>
  );
}
