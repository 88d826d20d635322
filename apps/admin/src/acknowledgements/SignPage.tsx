import { type ReactNode, useState } from "react";
import { useParams } from "react-router";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { CheckSignature } from "./CheckSignature.js";
import { ReadAndSign } from "./ReadAndSign.js";
import { Signed } from "./Signed.js";
import { type OwnSignature, useOwnSignatures } from "./useOwnSignatures.js";

/** Signs the version of the address for oneself: read, type one's name, check, done. */
export function SignPage(): ReactNode {
  const { versionId } = useParams();
  const { signatures, error, reload } = useOwnSignatures();
  return (
    <Answer screen of={{ data: signatures, error }}>
      {(own) => {
        const signature = own.find(({ version }) => version.id === versionId);
        if (!signature) return <NotFound />;
        return signature.signedAt ? <Signed signature={signature} /> : <Steps {...{ signature, reload }} />;
      }}
    </Answer>
  );
}

function Steps({ signature, reload }: { signature: OwnSignature; reload: () => Promise<unknown> }): ReactNode {
  const [name, setName] = useState("");
  const [checking, setChecking] = useState(false);
  if (checking) return <CheckSignature {...{ signature, name, reload }} onBack={() => setChecking(false)} />;
  return (
    <ReadAndSign
      {...{ signature, name }}
      onName={(typed) => {
        setName(typed);
        setChecking(true);
      }}
    />
  );
}
