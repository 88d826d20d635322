import { Button } from "@probity/ui/form/Button";
import { FileUpload } from "@probity/ui/form/FileUpload";
import { TextInput } from "@probity/ui/form/TextInput";
import type { TFunction } from "i18next";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { type Problem, useProblems } from "../../forms/useProblems.js";
import type { Instrument } from "../../gql/graphql.js";
import { useSession } from "../../shell/acting-force.js";
import { Screen } from "../../shell/Screen.js";
import { InstrumentChoice } from "../InstrumentChoice.js";
import { versionHref } from "../version.document.js";
import { ImportHelp } from "./ImportHelp.js";
import { ImportProgress } from "./ImportProgress.js";
import { largestDocument } from "./file-base64.js";
import { useImportDocument } from "./useImportDocument.js";

const endings = [".txt", ".md", ".docx", ".pdf"] as const;
const fields = ["title", "instrument", "sentDocumentId"];

/** Brings in a protocol's own document; the answer is a draft version with its clauses. */
export function ImportProtocol(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const importing = useImportDocument();
  const problems = useProblems(importing.failure, fields);
  const [title, setTitle] = useState("");
  const [instrument, setInstrument] = useState<Instrument | null>(null);
  const [file, setFile] = useState<File | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      !title.trim() && { id: "title", message: t("protocols.titleMissing") },
      !instrument && { id: "instrument", message: t("protocols.instrumentMissing") },
      fileProblem(file, t),
    ];
    if (importing.step !== null || !problems.check(found) || !file || !instrument) return;
    const into = { forceId: acting.force.id, title: title.trim(), instrument };
    const draft = await importing.run(file, into).catch(() => {
      problems.check([{ id: "sentDocumentId", message: t("protocols.fileGone") }]);
      return null;
    });
    if (draft) void navigate(versionHref(draft, "/import-review"), { state: { done: "protocols.done" } });
  }

  return (
    <Screen
      title={t("protocols.importTitle")}
      caption={acting.force.name}
      back={{ href: "/protocols", text: t("protocols.backToList") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("protocols.importText")}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          id="title"
          name="title"
          label={t("protocols.titleLabel")}
          hint={t("protocols.titleHint")}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          error={problems.at("title")}
        />
        <InstrumentChoice chosen={instrument} onChoose={setInstrument} error={problems.at("instrument")} />
        <DocumentField onChoose={setFile} error={problems.at("sentDocumentId")} />
        <Button aria-disabled={importing.step !== null}>{t("protocols.importButton")}</Button>
        <ImportProgress step={importing.step} sent={importing.sent} />
      </form>
    </Screen>
  );
}

function DocumentField({
  onChoose,
  error,
}: {
  onChoose: (file: File | null) => void;
  error: string | undefined;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <FileUpload
        id="sentDocumentId"
        name="document"
        accept={endings.join(",")}
        label={t("protocols.fileLabel")}
        hint={t("protocols.fileHint")}
        onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
        error={error}
      />
      <ImportHelp />
    </>
  );
}

function fileProblem(file: File | null, t: TFunction): Problem | false {
  const problem = (message: string): Problem => ({ id: "sentDocumentId", message });
  if (!file) return problem(t("protocols.fileMissing"));
  if (file.size === 0) return problem(t("protocols.fileEmpty"));
  const name = file.name.toLowerCase();
  const isText = /\.(?:txt|md)$/.test(name);
  if (file.size > largestDocument[isText ? "text" : "packed"])
    return problem(t(isText ? "protocols.textTooLarge" : "protocols.fileTooLarge"));
  return !endings.some((ending) => name.endsWith(ending)) && problem(t("protocols.fileKind"));
}
