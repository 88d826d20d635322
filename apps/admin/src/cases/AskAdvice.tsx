import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { AdviceTopic } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { askAdviceDocument } from "./clocks.document.js";

const topics = [
  "LEGALITY",
  "PROPER_ADVICE",
  "POLITICAL_ACTIVITY",
  "CONFLICT_OF_INTEREST",
  "RELATIONSHIPS",
  "MEANING_OF_THE_CODE",
  "PROTOCOL_VERSION",
] as const satisfies readonly AdviceTopic[];
const fields = ["topic", "narrative"];

/** Asks for advice from whom the force’s text names. */
export function AskAdvice(): ReactNode {
  return useSession().can("cases:raise") ? <Form /> : <NotFound />;
}

function Form(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(askAdviceDocument);
  const problems = useProblems(change.failure, fields);
  const [topic, setTopic] = useState<AdviceTopic | null>(null);
  const [narrative, setNarrative] = useState("");

  async function ask(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      !topic && { id: "topic", message: t("advice.topicMissing") },
      !narrative.trim() && { id: "narrative", message: t("advice.questionMissing") },
    ];
    if (!problems.check(found) || !topic) return;
    const done = await change.run({ forceId: force.id, topic, narrative: narrative.trim() });
    if (done) void navigate(`/cases/${done.askAdvice.id}`, { state: { done: "advice.done.asked" } });
  }

  return (
    <Screen
      title={t("advice.askTitle")}
      caption={force.name}
      back={{ href: "/cases", text: t("cases.backToList") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("advice.askText")}</p>
      <form onSubmit={(event) => void ask(event)} noValidate>
        <Radios
          id="topic"
          name="topic"
          label={t("advice.topicLabel")}
          value={topic ?? undefined}
          onChange={(value) => setTopic(topics.find((one) => one === value) ?? null)}
          error={problems.at("topic")}
          options={topics.map((value) => ({ value, text: t(`advice.topics.${value}`) }))}
        />
        <Textarea
          id="narrative"
          name="narrative"
          rows={6}
          label={t("advice.questionLabel")}
          hint={t("breach.narrativeHint")}
          value={narrative}
          onChange={({ target }) => setNarrative(target.value)}
          error={problems.at("narrative")}
        />
        <Button aria-disabled={change.busy}>{t("advice.askButton")}</Button>
      </form>
    </Screen>
  );
}
