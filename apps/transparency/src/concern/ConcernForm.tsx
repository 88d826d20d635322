import { Button } from "@probity/ui/form/Button";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { ErrorSummary } from "@probity/ui/form/ErrorSummary";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { address } from "../addresses.js";
import { usePageWords } from "../words.js";
import type { AskedField } from "./asked-outside.js";
import { AskedOutsideFields, problemInWords } from "./AskedOutsideFields.js";
import { matters, type ConcernDraft, type ConcernProblems } from "./concern-form.js";
import { peopleOf, type ConcernForce } from "./concern.query.js";

interface ConcernFormProps {
  force: ConcernForce;
  asked: readonly AskedField[];
  draft: ConcernDraft;
  problems: ConcernProblems;
}

/** Without a script nothing ever changes what was chosen but the reader. */
const asChosen = () => undefined;

/** What somebody may say about a concern; sent only after it was shown once more. */
export function ConcernForm({ force, asked, draft, problems }: ConcernFormProps): ReactNode {
  const { language, t } = usePageWords();
  const errors = Object.entries(problems).map(([id, key]) => ({
    id,
    message: problemInWords(
      t,
      key,
      asked.find(({ name }) => name === id),
      language,
    ),
  }));
  return (
    <>
      <ErrorSummary errors={errors} />
      <form method="post" action={address(`/${force.slug}/concern`, language)} autoComplete="off">
        <input type="hidden" name="step" value="check" />
        <About force={force} draft={draft} />
        <What draft={draft} problems={problems} />
        <AskedOutsideFields asked={asked} draft={draft} problems={problems} />
        <Who draft={draft} problems={problems} />
        <Button>{t("concern.continue")}</Button>
      </form>
    </>
  );
}

function About({ force, draft }: Pick<ConcernFormProps, "force" | "draft">): ReactNode {
  const { t } = usePageWords();
  const people = peopleOf(force);
  if (people.length === 0) return null;
  return (
    <Checkboxes
      id="about"
      name="about"
      label={t("concern.about")}
      hint={t("concern.aboutHint")}
      small
      options={people.map(({ id, name, offices }) => ({ value: id, text: `${name}, ${offices}` }))}
      chosen={draft.about}
      onChange={asChosen}
    />
  );
}

function What({ draft, problems }: Pick<ConcernFormProps, "draft" | "problems">): ReactNode {
  const { t } = usePageWords();
  const problem = (key: string | undefined) => key && t(key);
  return (
    <>
      <Radios
        id="matter"
        name="matter"
        label={t("concern.matter")}
        error={problem(problems["matter"])}
        value={draft.matter}
        options={matters.map((value) => ({ value, text: t(`concern.matters.${value}`) }))}
      />
      <Textarea
        id="what"
        name="what"
        label={t("concern.what")}
        hint={t("concern.whatHint")}
        error={problem(problems["what"])}
        rows={12}
        maxLength={20_000}
        defaultValue={draft.what}
      />
      <TextInput
        id="day"
        name="day"
        type="date"
        width={10}
        label={t("concern.day")}
        hint={t("concern.dayHint")}
        error={problem(problems["day"])}
        defaultValue={draft.day}
      />
      <Checkboxes
        id="worker"
        name="worker"
        label={t("concern.worker")}
        hint={t("concern.workerHint")}
        options={[{ value: "yes", text: t("concern.workerYes") }]}
        chosen={draft.worker ? ["yes"] : []}
        onChange={asChosen}
      />
    </>
  );
}

function Who({ draft, problems }: Pick<ConcernFormProps, "draft" | "problems">): ReactNode {
  const { t } = usePageWords();
  const problem = (key: string | undefined) => key && t(key);
  return (
    <>
      <Radios
        id="who"
        name="who"
        label={t("concern.who")}
        error={problem(problems["who"])}
        value={draft.who}
        options={[
          { value: "anonymous", text: t("concern.anonymous"), hint: t("concern.anonymousHint") },
          { value: "named", text: t("concern.named"), hint: t("concern.namedHint") },
        ]}
      />
      <TextInput
        id="name"
        name="name"
        label={t("concern.name")}
        hint={t("concern.nameHint")}
        error={problem(problems["name"])}
        maxLength={200}
        defaultValue={draft.name}
      />
      <Textarea
        id="contact"
        name="contact"
        label={t("concern.contact")}
        hint={t("concern.contactHint")}
        error={problem(problems["contact"])}
        rows={3}
        maxLength={1_000}
        defaultValue={draft.contact}
      />
    </>
  );
}
