import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { WarningText } from "@probity/ui/content/WarningText";
import { Button } from "@probity/ui/form/Button";
import { FileUpload } from "@probity/ui/form/FileUpload";
import { Textarea } from "@probity/ui/form/Textarea";
import type { TFunction } from "i18next";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { type Failure, readFailure } from "../errors/error-words.js";
import { useIdempotencyKey } from "../forms/useIdempotencyKey.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { CaseForDocumentQuery } from "../gql/graphql.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { addCaseFilePartDocument, caseForDocumentDocument } from "./confidence.document.js";
import { sendDocument } from "./send-document.js";

type Sort = "document" | "version" | "redaction";
type Filled = Record<"redactedWhat" | "redactedWhy", string>;

/** Adds a document to a case: of its own, the next version of another, or a redacted copy of one. */
export function AddDocument(): ReactNode {
  const { id = "" } = useParams();
  const result = useQuery(caseForDocumentDocument, { variables: { id } });
  return (
    <Answer screen of={result}>
      {(data) => (data.case && data.case.status !== "CLOSED" ? <AddForm of={data} /> : <NotFound />)}
    </Answer>
  );
}

function AddForm({ of: { case: found, caseFileTerms: terms } }: { of: CaseForDocumentQuery }): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [versionOf, redactionOf] = [search.get("versionOf"), search.get("redactionOf")];
  const sort: Sort = redactionOf ? "redaction" : versionOf ? "version" : "document";
  const [file, setFile] = useState<File | null>(null);
  const [filled, setFilled] = useState<Filled>({ redactedWhat: "", redactedWhy: "" });
  const sending = useSending(found?.id ?? "");
  const asked = sort === "redaction" ? (["redactedWhat", "redactedWhy"] as const) : [];
  const problems = useProblems(sending.failure, ["file", "redactedWhat", "redactedWhy"]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const tooLarge = file !== null && file.size > terms.largestBytes;
    const wrong = [
      file === null && { id: "file", message: t("cases.files.missing") },
      tooLarge && { id: "file", message: t("cases.files.tooLarge", { size: megabytes(terms.largestBytes) }) },
      ...asked.map((field) => filled[field].trim() === "" && { id: field, message: t(`cases.files.${field}Missing`) }),
    ];
    if (!problems.check(wrong) || !file) return;
    const standing = { versionOf, redactionOf, ...(sort === "redaction" ? filled : {}) };
    void sending.send(found?.force.id ?? "", file, standing);
  }

  return (
    <Screen
      title={t(`cases.files.add.${sort}`)}
      caption={found?.reference}
      back={{ href: `/cases/${found?.id}`, text: t("cases.backToCase") }}
      errors={problems.all}
    >
      {terms.examined ? (
        <InsetText>{t("cases.files.examined")}</InsetText>
      ) : (
        <WarningText>{t("cases.files.notExamined")}</WarningText>
      )}
      {sort === "redaction" && <p className="govuk-body">{t("cases.files.redactionText")}</p>}
      <form onSubmit={submit} noValidate>
        <FileUpload
          id="file"
          name="file"
          label={t("cases.files.choose")}
          hint={t("cases.files.chooseHint", { size: megabytes(terms.largestBytes) })}
          error={problems.at("file")}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        {asked.map((field) => (
          <Asked key={field} field={field} filled={filled} onChange={setFilled} problems={problems} />
        ))}
        <Button aria-disabled={sending.progress !== null}>{t(`cases.files.add.${sort}`)}</Button>
        <p className="govuk-body" role="status">
          {sending.progress && t("cases.files.sending", sending.progress)}
        </p>
      </form>
    </Screen>
  );
}

interface AskedProps {
  field: keyof Filled;
  filled: Filled;
  onChange: (filled: Filled) => void;
  problems: Problems;
}

function Asked({ field, filled, onChange, problems }: AskedProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Textarea
      id={field}
      name={field}
      rows={3}
      maxLength={2_000}
      label={t(`cases.files.${field}`)}
      value={filled[field]}
      onChange={(event) => onChange({ ...filled, [field]: event.target.value })}
      error={problems.at(field)}
    />
  );
}

/** Sends a document part by part; the same again after a lost answer goes on with the same document. */
function useSending(caseId: string) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const idempotency = useIdempotencyKey();
  const [progress, setProgress] = useState<{ part: number; parts: number } | null>(null);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);

  async function send(forceId: string, file: File, standing: object): Promise<void> {
    if (progress) return;
    const whole = { forceId, caseId, name: file.name, size: file.size, ...standing };
    try {
      await sendDocument(file, async (part) => {
        setProgress({ part: part.part, parts: part.parts });
        const input = { ...whole, ...part, idempotencyKey: idempotency.current() };
        await client.mutate({ mutation: addCaseFilePartDocument, variables: { input } });
      });
      void navigate(`/cases/${caseId}`, { state: { done: "cases.files.added" } });
    } catch (error) {
      const read = readFailure(error);
      if (read?.code === "INVALID") idempotency.renew();
      setFailure(inWords(error, read, t));
    } finally {
      setProgress(null);
    }
  }

  return { send, progress, failure };
}

const refusals = [
  "FILE_EMPTY",
  "FILE_TYPE",
  "FILE_LIES",
  "FILE_UNREADABLE",
  "FILE_LARGE",
  "FILE_MANY",
  "FILE_HARMFUL",
  "SCANNER_AWAY",
] as const;

/** Why a document was not taken, in the reader's language. */
function inWords(error: unknown, failure: Failure, t: TFunction): Failure {
  const said = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.["reason"] : undefined;
  const reason = refusals.find((one) => one === said);
  return failure && reason
    ? { ...failure, code: "INVALID", field: "file", message: t(`cases.files.refused.${reason}`) }
    : failure;
}

const megabytes = (bytes: number) => `${bytes / 1_000_000} MB`;
