import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { DateInput, isoDate } from "@probity/ui/form/DateInput";
import { Select } from "@probity/ui/form/Select";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { keeperDocument, nameKeeperDocument } from "./queue.document.js";

const fields = ["personId", "from"];

/** Names who watches over cases that nobody may lawfully receive. */
export function NameKeeper(): ReactNode {
  const { acting } = useSession();
  const result = useQuery(keeperDocument, { variables: { slug: acting.force.slug } });
  return (
    <Answer screen of={result}>
      {({ force }) => <KeeperForm present={force?.queueKeeper?.name ?? null} />}
    </Answer>
  );
}

function KeeperForm({ present }: { present: string | null }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const { people } = usePeople();
  const change = useChange(nameKeeperDocument);
  const problems = useProblems(change.failure, fields);
  const [personId, setPersonId] = useState("");
  const [from, setFrom] = useState({ day: "", month: "", year: "" });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const day = isoDate(from);
    const found = [
      !personId && { id: "personId", message: t("queue.personMissing") },
      !day && { id: "from", message: t("queue.fromMissing") },
    ];
    if (!problems.check(found) || !day) return;
    const input = { forceId: acting.force.id, personId, from: day };
    if (await change.run(input)) void navigate("/settings/configuration", { state: { done: "queue.named" } });
  }

  return (
    <Screen
      title={t("queue.keeperTitle")}
      caption={acting.force.name}
      back={{ href: "/settings/configuration", text: t("queue.backToConfiguration") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("queue.keeperText")}</p>
      <p className="govuk-body">{present ? t("queue.keeperNow", { name: present }) : t("queue.keeperNone")}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Select
          id="personId"
          name="personId"
          label={t("queue.keeper")}
          hint={t("queue.keeperHint")}
          value={personId}
          onChange={(event) => setPersonId(event.target.value)}
          error={problems.at("personId")}
          options={[
            { value: "", text: t("forms.choose") },
            ...people.map((person) => ({ value: person.id, text: personWords(person) })),
          ]}
        />
        <DateInput
          id="from"
          name="from"
          label={t("queue.from")}
          value={from}
          onChange={setFrom}
          error={problems.at("from")}
        />
        <Button aria-disabled={change.busy}>{t("queue.keeperButton")}</Button>
      </form>
    </Screen>
  );
}
