import { useApolloClient, useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Table } from "@probity/ui/content/Table";
import { formatDateTime, formatInstantDate } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseFilesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { ShowMore } from "../shell/ShowMore.js";
import { caseFilePartDocument, caseFilesDocument } from "./confidence.document.js";
import { saveBytes } from "./save-bytes.js";

type CaseFile = CaseFilesQuery["caseFiles"]["nodes"][number];

/** The documents of a case, each to be saved: what came from outside is never shown on a page of ours. */
export function CaseFiles({ caseId }: { caseId: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const result = useQuery(caseFilesDocument, { variables: { id: caseId } });
  return (
    <Answer of={result}>
      {({ caseFiles }) =>
        caseFiles.nodes.length > 0 && (
          <>
            <Table
              narrow="stack"
              caption={t("cases.files.title")}
              rows={caseFiles.nodes}
              rowKey={({ id }) => id}
              columns={[
                { key: "name", heading: t("cases.files.name"), rowHeader: true, cell: ({ name }) => name },
                { key: "size", heading: t("cases.files.size"), cell: ({ size }) => `${Math.ceil(size / 1000)} kB` },
                {
                  key: "from",
                  heading: t("cases.files.from"),
                  cell: ({ fromOutside, by, at }) =>
                    fromOutside
                      ? `${t("cases.messages.outside")}, ${formatInstantDate(at, language)}`
                      : `${by?.name ?? t("cases.notShown")}, ${formatDateTime(at, language)}`,
                },
                { key: "save", heading: "", cell: (file) => <Save caseId={caseId} file={file} /> },
              ]}
            />
            <InsetText>{t("cases.files.warning")}</InsetText>
            <ShowMore list={caseFiles} onMore={(after) => result.fetchMore({ variables: { after } })} />
          </>
        )
      }
    </Answer>
  );
}

function Save({ caseId, file }: { caseId: string; file: CaseFile }): ReactNode {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [state, setState] = useState<"idle" | "busy" | "failed">("idle");

  async function save(): Promise<void> {
    setState("busy");
    try {
      const parts: string[] = [];
      for (let part = 1; part <= file.parts; part += 1) {
        const variables = { id: caseId, file: file.id, part };
        // Not kept in this browser's memory beyond this.
        const { data } = await client.query({ query: caseFilePartDocument, variables, fetchPolicy: "no-cache" });
        if (!data?.caseFilePart) throw new Error("no answer");
        parts.push(data.caseFilePart);
      }
      saveBytes(file.name, parts);
      setState("idle");
    } catch {
      setState("failed");
    }
  }

  return (
    <>
      <Button type="button" variant="secondary" aria-disabled={state === "busy"} onClick={() => void save()}>
        {t("cases.files.saveThis", { name: file.name })}
      </Button>
      {state === "failed" && (
        <p className="govuk-error-message" role="alert">
          {t("cases.files.failed")}
        </p>
      )}
    </>
  );
}
