import { Details } from "@probity/ui/content/Details";
import { Button } from "@probity/ui/form/Button";
import { FileUpload } from "@probity/ui/form/FileUpload";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProblems } from "../forms/useProblems.js";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { FormerImports } from "./FormerImports.js";
import { ImportReached } from "./ImportReached.js";
import { csvHref, packed, template } from "./people-file.js";
import { PreviewImport } from "./PreviewImport.js";
import { type LookedAt, usePeopleImport } from "./useImport.js";

const back = { href: "/people" };

/** Brings many people in at once: choose a file, look at what it would change, store it. */
export function ImportPeople(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const importing = usePeopleImport();
  const [looked, setLooked] = useState<LookedAt | null>(null);
  const { reached, storing } = importing;
  const problems = useProblems(importing.failure, ["contentBase64", "choice"]);
  if (!acting.force.viewerCanConfigure || !can("people:appoint")) return <NotFound />;
  const caption = acting.force.name;
  if (reached)
    return (
      <Screen title={t("peopleImport.title")} caption={caption} back={back} errors={problems.all}>
        <ImportReached at={reached} storing={storing} onCarryOn={() => void importing.carryOn(reached)} />
      </Screen>
    );
  if (looked)
    return (
      <Screen key="preview" title={t("peopleImport.previewTitle")} caption={caption} back={back} errors={problems.all}>
        <PreviewImport
          of={looked.preview}
          storing={storing}
          problems={problems}
          onStore={(choice) => void importing.store(looked.content, choice)}
          onBack={() => setLooked(null)}
        />
      </Screen>
    );
  return (
    <Screen key="choose" title={t("peopleImport.title")} caption={caption} back={back} errors={problems.all}>
      <p className="govuk-body">{t("peopleImport.text")}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={csvHref(template)} download="template-of-people.csv">
          {t("peopleImport.template")}
        </a>
      </p>
      <ChooseFile
        problems={problems}
        busy={importing.looking}
        onChoose={(file) => void packed(file).then(importing.look).then(setLooked)}
      />
      <FormerImports onCarryOn={(one) => void importing.carryOn(one)} />
    </Screen>
  );
}

interface ChooseFileProps {
  problems: ReturnType<typeof useProblems>;
  busy: boolean;
  onChoose: (file: Blob) => void;
}

function ChooseFile({ problems, busy, onChoose }: ChooseFileProps): ReactNode {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState("");

  function submit(event: FormEvent): void {
    event.preventDefault();
    const chosen = file ?? (pasted.trim() ? new Blob([pasted]) : null);
    const message = chosen ? t("peopleImport.tooLarge") : t("peopleImport.missing");
    const isWrong = chosen === null || chosen.size > 5_000_000;
    if (problems.check([isWrong && { id: "contentBase64", message }]) && chosen && !busy) onChoose(chosen);
  }

  return (
    <form onSubmit={submit} noValidate>
      <FileUpload
        id="contentBase64"
        name="file"
        accept=".csv,.txt,text/csv"
        label={t("peopleImport.file")}
        hint={t("peopleImport.fileHint")}
        error={problems.at("contentBase64")}
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      <Details summary={t("peopleImport.paste")}>
        <Textarea
          id="pasted"
          name="pasted"
          label={t("peopleImport.pasteLabel")}
          rows={6}
          value={pasted}
          onChange={(event) => setPasted(event.target.value)}
        />
      </Details>
      <Button aria-disabled={busy}>{t("peopleImport.look")}</Button>
      <p className="govuk-body" role="status">
        {busy && t("peopleImport.looking")}
      </p>
    </form>
  );
}
