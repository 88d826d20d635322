import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import type { ProtocolsQuery } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { useSession } from "../../shell/acting-force.js";
import { Answer } from "../../shell/Answer.js";
import { Loading } from "../../shell/Loading.js";
import { NotFound } from "../../shell/NotFound.js";
import { Screen } from "../../shell/Screen.js";
import { versionHref } from "../version.document.js";
import { draftVersionDocument, protocolsDocument } from "./library.document.js";

const fields = ["number", "basedOnId"];
const empty = "EMPTY";

type ProtocolRow = ProtocolsQuery["protocols"]["nodes"][number];

/** Begins a new version of the protocol that the address names. */
export function DraftVersion(): ReactNode {
  const { protocolId } = useParams();
  const { acting, can } = useSession();
  const { apiLanguage } = useLanguage();
  const result = useQuery(protocolsDocument, { variables: { force: acting.force.id, language: apiLanguage } });
  if (!can("protocols:draft")) return <NotFound />;
  return (
    <Answer of={{ data: result.data ?? result.previousData, error: result.error }}>
      {({ protocols }) => {
        const protocol = protocols.nodes.find(({ id }) => id === protocolId);
        if (protocol) return <Form protocol={protocol} />;
        return result.loading ? <Loading /> : <NotFound />;
      }}
    </Answer>
  );
}

function Form({ protocol }: { protocol: ProtocolRow }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const change = useChange(draftVersionDocument);
  const problems = useProblems(change.failure, fields);
  const [number, setNumber] = useState("");
  const current = protocol.versions.find(({ status }) => status === "IN_FORCE") ?? protocol.versions[0];
  const [basedOn, setBasedOn] = useState(current?.id ?? empty);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check([!number.trim() && { id: "number", message: t("library.numberMissing") }])) return;
    const basedOnId = basedOn === empty ? null : basedOn;
    const input = { forceId: acting.force.id, protocolId: protocol.id, basedOnId, number: number.trim() };
    const done = await change.run(input);
    if (done) void navigate(versionHref(done.draftVersion), { state: { done: "library.done.drafted" } });
  }

  const options = protocol.versions.map(({ id, number: name, status }) => ({
    value: id,
    text: t("protocols.versionNumber", { number: name }),
    hint: t(`protocols.statuses.${status}`),
  }));
  return (
    <Screen
      title={t("library.draftTitle")}
      caption={protocol.title}
      back={{ href: "/protocols", text: t("protocols.backToList") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("library.draftText")}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          id="number"
          name="number"
          width={10}
          label={t("library.number")}
          hint={t("library.numberHint")}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          error={problems.at("number")}
        />
        {options.length > 0 && (
          <Radios
            id="basedOnId"
            name="basedOnId"
            label={t("library.basedOn")}
            value={basedOn}
            onChange={setBasedOn}
            error={problems.at("basedOnId")}
            options={[...options, { value: empty, text: t("library.empty"), hint: t("library.emptyHint") }]}
          />
        )}
        <Button aria-disabled={change.busy}>{t("library.draftButton")}</Button>
      </form>
    </Screen>
  );
}
