import { Button } from "@probity/ui/form/Button";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

/** One page of a list and where the next begins. */
export interface ListPage {
  readonly nodes: readonly unknown[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** Says how many of a long list are shown, and fetches the next ones. Nothing when all are. */
export function ShowMore(props: { list: ListPage; onMore: (after: string) => Promise<unknown> }): ReactNode {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const { nodes, totalCount, pageInfo } = props.list;
  const after = pageInfo.endCursor;
  if (!pageInfo.hasNextPage || !after) return null;
  const more = async (): Promise<void> => {
    setBusy(true);
    await props.onMore(after).finally(() => setBusy(false));
  };
  return (
    <div>
      <p className="govuk-body" role="status">
        {t("shell.shown", { shown: nodes.length, total: totalCount })}
      </p>
      <Button type="button" variant="secondary" aria-disabled={busy} onClick={() => void more()}>
        {t("shell.more")}
      </Button>
    </div>
  );
}
