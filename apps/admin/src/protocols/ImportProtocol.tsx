import { Button } from "@probity/ui/form/Button";
import { FileUpload } from "@probity/ui/form/FileUpload";
import { Radios } from "@probity/ui/form/Radios";
import { TextInput } from "@probity/ui/form/TextInput";
import type { TFunction } from "i18next";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { type Problem, useProblems } from "../forms/useProblems.js";
import { graphql } from "../gql/gql.js";
import type { Instrument } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Screen } from "../shell/Screen.js";
import { fileAsBase64, largestDocument } from "./file-base64.js";

const importDocument = graphql(/* GraphQL */ `
  mutation ImportProtocolDocument($input: ImportProtocolDocumentInput!) {
    importProtocolDocument(input: $input) {
      id
      number
      status
    }
  }
`);

const instruments = ["RELATIONS_PROTOCOL", "STAFF_CODE"] as const satisfies readonly Instrument[];
const fields = ["title", "instrument", "contentBase64"];

/** Brings in a protocol's own document as plain text; the answer is a draft version with its clauses. */
export function ImportProtocol(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const change = useChange(importDocument);
  const problems = useProblems(change.failure, fields);
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
    if (!problems.check(found) || !file || !instrument) return;
    const contentBase64 = await fileAsBase64(file);
    const input = { forceId: acting.force.id, title: title.trim(), instrument, fileName: file.name, contentBase64 };
    const done = await change.run(input);
    if (done)
      void navigate(`/protocols/versions/${done.importProtocolDocument.id}`, { state: { done: "protocols.done" } });
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
        <FileUpload
          id="contentBase64"
          name="document"
          accept=".txt,text/plain"
          label={t("protocols.fileLabel")}
          hint={t("protocols.fileHint")}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          error={problems.at("contentBase64")}
        />
        <Button aria-disabled={change.busy}>{t("protocols.importButton")}</Button>
        <Importing busy={change.busy} />
      </form>
    </Screen>
  );
}

interface InstrumentChoiceProps {
  chosen: Instrument | null;
  onChoose: (instrument: Instrument | null) => void;
  error: string | undefined;
}

function InstrumentChoice({ chosen, onChoose, error }: InstrumentChoiceProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Radios
      id="instrument"
      name="instrument"
      label={t("protocols.instrumentLabel")}
      value={chosen ?? undefined}
      onChange={(value) => onChoose(instruments.find((one) => one === value) ?? null)}
      error={error}
      options={instruments.map((value) => ({
        value,
        text: t(`protocols.instrument.${value}`),
        hint: t(`protocols.instrumentHint.${value}`),
      }))}
    />
  );
}

function fileProblem(file: File | null, t: TFunction): Problem | false {
  const problem = (message: string): Problem => ({ id: "contentBase64", message });
  if (!file) return problem(t("protocols.fileMissing"));
  if (file.size === 0) return problem(t("protocols.fileEmpty"));
  if (file.size > largestDocument) return problem(t("protocols.fileTooLarge"));
  return !file.name.toLowerCase().endsWith(".txt") && problem(t("protocols.fileKind"));
}

function Importing({ busy }: { busy: boolean }): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="govuk-body" role="status">
      {busy && t("protocols.importing")}
    </p>
  );
}
