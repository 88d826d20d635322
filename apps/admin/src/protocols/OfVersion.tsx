import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { useParams } from "react-router";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { Loading } from "../shell/Loading.js";
import { NotFound } from "../shell/NotFound.js";
import { versionDocument, type VersionView } from "./version.document.js";

/** A page about the version of the address; `reload` fetches its newest state. */
export type VersionPageBody = (version: VersionView, reload: () => Promise<unknown>) => ReactNode;

/** Reads the version that the address names, and shows the page to those who may take this step now. */
export function OfVersion(props: { may?: (version: VersionView) => boolean; children: VersionPageBody }): ReactNode {
  const { id = "" } = useParams();
  const { apiLanguage } = useLanguage();
  const result = useQuery(versionDocument, { variables: { id, language: apiLanguage } });
  // While another language is fetched, a form stays where it is with what was typed.
  const data = result.data ?? result.previousData;
  const { may = () => true, children } = props;
  return (
    <Answer screen of={{ data, error: result.error }}>
      {({ protocolVersion: version }) =>
        version ? (
          <Open may={may(version)} loading={result.loading}>
            {() => children(version, () => result.refetch())}
          </Open>
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}

/** Once open it stays open: a step that has just been taken is no reason for "not found". */
function Open(props: { may: boolean; loading: boolean; children: () => ReactNode }): ReactNode {
  const [wasOpen, setWasOpen] = useState(props.may);
  if (props.may && !wasOpen) setWasOpen(true);
  if (props.may || wasOpen) return props.children();
  return props.loading ? <Loading /> : <NotFound />;
}
