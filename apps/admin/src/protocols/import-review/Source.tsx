import { useLazyQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { failureWords, readFailure } from "../../errors/error-words.js";
import { graphql } from "../../gql/gql.js";
import type { VersionPartsFragment } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { bytesOfBase64, partBytes } from "../library/file-base64.js";

const contentDocument = graphql(/* GraphQL */ `
  query SourceDocumentContent($id: ID!, $part: Int!) {
    protocolVersion(id: $id) {
      id
      sourceDocument {
        contentBase64(part: $part)
      }
    }
  }
`);

/** The document that was imported and the version that was made of it. */
export interface SourceProps {
  versionId: string;
  of: NonNullable<VersionPartsFragment["sourceDocument"]>;
}

/** Lets the person save the document as it was sent; its bytes are fetched only then. */
export function Source({ versionId, of }: SourceProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [fetchContent, { error }] = useLazyQuery(contentDocument, { fetchPolicy: "no-cache" });

  async function download(): Promise<void> {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let part = 1; part <= Math.ceil(of.byteLength / partBytes); part += 1) {
      const { data } = await fetchContent({ variables: { id: versionId, part } });
      const content = data?.protocolVersion?.sourceDocument?.contentBase64;
      if (!content) return;
      parts.push(bytesOfBase64(content));
    }
    save(parts, of.fileName);
  }

  const size = new Intl.NumberFormat(language).format(of.byteLength);
  return (
    <>
      <button type="button" className="ad-link-button" onClick={() => void download()}>
        {t("protocols.download", { name: of.fileName, size })}
      </button>
      {error && <p role="alert">{failureWords(readFailure(error), t)}</p>}
      <br />
      {t("protocols.fingerprint")} <code>{of.sha256}</code>
    </>
  );
}

/** As plain bytes, so that the browser never shows it as a page of this site. */
function save(parts: Uint8Array<ArrayBuffer>[], name: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
