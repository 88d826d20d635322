import { InsetText } from "@probity/ui/content/InsetText";
import { Button } from "@probity/ui/form/Button";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Failure } from "../errors/error-words.js";

/** After a conflict: fetches the newest version and leaves what was typed in the form, so that it can be sent again. */
export function ConflictHelp(props: { failure: Failure | undefined; reload: () => Promise<unknown> }): ReactNode {
  const { t } = useTranslation();
  const [fetchedFor, setFetchedFor] = useState<Failure | undefined>(undefined);
  const { failure } = props;
  if (failure?.code !== "CONFLICT") return null;
  if (fetchedFor === failure) return <InsetText>{t("forms.conflictFetched")}</InsetText>;
  return (
    <InsetText>
      <p className="govuk-body">{t("forms.conflictText")}</p>
      <Button type="button" variant="secondary" onClick={() => void props.reload().then(() => setFetchedFor(failure))}>
        {t("forms.conflictFetch")}
      </Button>
    </InsetText>
  );
}
