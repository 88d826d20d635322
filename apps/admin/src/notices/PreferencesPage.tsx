import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { OwnNoticePreferenceQuery } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { EmailWords } from "./EmailWords.js";
import { noticePreferenceDocument, setNoticePreferenceDocument } from "./notices.document.js";

type Preference = OwnNoticePreferenceQuery["ownNoticePreference"];

type Wanted = Pick<Preference, "byEmail" | "quietFrom" | "quietTo" | "language">;

const byEmail = ["EACH", "DAILY", "NONE"] as const;
const languages = ["EN", "CY"] as const;
const fields = ["byEmail", "quietFrom", "quietTo", "language"];
const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  text: `${String(hour).padStart(2, "0")}:00`,
}));

/** How the viewer wants to be told of notices. */
export function PreferencesPage(): ReactNode {
  const { acting, can } = useSession();
  const result = useQuery(noticePreferenceDocument, {
    variables: { force: acting.force.id },
    skip: !can("notices:own"),
    // The form begins with what is so now, not with what was so at the last visit.
    fetchPolicy: "network-only",
  });
  if (!can("notices:own")) return <NotFound />;
  return (
    <Answer of={result} screen>
      {({ ownNoticePreference }) => <PreferenceForm now={ownNoticePreference} />}
    </Answer>
  );
}

function PreferenceForm({ now }: { now: Preference }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const change = useChange(setNoticePreferenceDocument);
  const problems = useProblems(change.failure, fields);
  const { emailConfigured, english, welsh } = now;
  const [wanted, setWanted] = useState<Wanted>(now);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { byEmail, quietFrom, quietTo, language } = wanted;
    const done = await change.run({ forceId: acting.force.id, byEmail, quietFrom, quietTo, language });
    if (done) void navigate("/notices", { state: { done: "notices.preferencesDone" } });
  }

  return (
    <Screen
      title={t("notices.preferences")}
      caption={acting.force.name}
      back={{ href: "/notices", text: t("notices.back") }}
      errors={problems.all}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Radios
          id="byEmail"
          name="byEmail"
          label={t("notices.byEmailLabel")}
          value={wanted.byEmail}
          onChange={(value) =>
            setWanted({ ...wanted, byEmail: byEmail.find((one) => one === value) ?? wanted.byEmail })
          }
          options={byEmail.map((value) => ({ value, text: t(`notices.by.${value}`) }))}
          error={problems.at("byEmail")}
        />
        <Hour id="quietFrom" of={wanted} onChange={setWanted} error={problems.at("quietFrom")} />
        <Hour id="quietTo" of={wanted} onChange={setWanted} error={problems.at("quietTo")} />
        <Radios
          id="language"
          name="language"
          label={t("notices.language")}
          value={wanted.language}
          onChange={(value) =>
            setWanted({ ...wanted, language: languages.find((one) => one === value) ?? wanted.language })
          }
          options={languages.map((value) => ({ value, text: t(`notices.languages.${value}`) }))}
          error={problems.at("language")}
        />
        <EmailWords words={wanted.language === "CY" ? welsh : english} sent={emailConfigured} />
        <Button aria-disabled={change.busy}>{t("notices.save")}</Button>
      </form>
    </Screen>
  );
}

/** One end of the quiet hours, what is chosen so far, and what becomes of a choice. */
interface HourProps {
  id: "quietFrom" | "quietTo";
  of: Wanted;
  onChange: (wanted: Wanted) => void;
  error: string | undefined;
}

function Hour({ id, of, onChange, error }: HourProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Select
      id={id}
      name={id}
      label={t(`notices.hours.${id}`)}
      hint={t(`notices.hoursHint.${id}`)}
      value={String(of[id])}
      onChange={({ target }) => onChange({ ...of, [id]: Number(target.value) })}
      options={hours}
      error={error}
    />
  );
}
