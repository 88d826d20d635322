import { Button } from "@probity/ui/form/Button";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import type { Instrument } from "../../gql/graphql.js";
import { useSession } from "../../shell/acting-force.js";
import { NotFound } from "../../shell/NotFound.js";
import { Screen } from "../../shell/Screen.js";
import { InstrumentChoice } from "../InstrumentChoice.js";
import { createProtocolDocument } from "./library.document.js";

const fields = ["titleEn", "titleCy", "instrument"];

/** Begins a protocol without a document; its first draft comes next. */
export function NewProtocol(): ReactNode {
  const { can } = useSession();
  return can("protocols:draft") ? <Form /> : <NotFound />;
}

function Form(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const change = useChange(createProtocolDocument);
  const problems = useProblems(change.failure, fields);
  const [titleEn, setTitleEn] = useState("");
  const [titleCy, setTitleCy] = useState("");
  const [instrument, setInstrument] = useState<Instrument | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      !titleEn.trim() && { id: "titleEn", message: t("protocols.titleMissing") },
      !instrument && { id: "instrument", message: t("protocols.instrumentMissing") },
    ];
    if (!problems.check(found) || !instrument) return;
    const titles = { titleEn: titleEn.trim(), titleCy: titleCy.trim() || null };
    const done = await change.run({ forceId: acting.force.id, ...titles, instrument });
    if (done) void navigate(`/protocols/${done.createProtocol.id}/draft`, { state: { done: "library.done.created" } });
  }

  return (
    <Screen
      title={t("library.newTitle")}
      caption={acting.force.name}
      back={{ href: "/protocols", text: t("protocols.backToList") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("library.newText")}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <TextInput
          id="titleEn"
          name="titleEn"
          lang="en"
          label={t("library.titleEn")}
          value={titleEn}
          onChange={(event) => setTitleEn(event.target.value)}
          error={problems.at("titleEn")}
        />
        <TextInput
          id="titleCy"
          name="titleCy"
          lang="cy"
          label={t("library.titleCy")}
          hint={t("library.titleCyHint")}
          value={titleCy}
          onChange={(event) => setTitleCy(event.target.value)}
          error={problems.at("titleCy")}
        />
        <InstrumentChoice chosen={instrument} onChoose={setInstrument} error={problems.at("instrument")} />
        <Button aria-disabled={change.busy}>{t("library.create")}</Button>
      </form>
    </Screen>
  );
}
