import { Button } from "@probity/ui/form/Button";
import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { Screen } from "./Screen.js";

/** Shows the screen; one that fails, or cannot be fetched (as after an update of the server), leaves the way onward open. */
export function UnlessBroken({ children }: { children: ReactNode }): ReactNode {
  const { key } = useLocation();
  return <Boundary at={key}>{children}</Boundary>;
}

interface BoundaryProps {
  /** Where the person is: elsewhere, the screen is tried again. */
  at: string;
  children: ReactNode;
}

interface BoundaryState {
  at: string;
  failed: boolean;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state = { at: this.props.at, failed: false };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ at }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return at === state.at ? null : { at, failed: false };
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

function Broken(): ReactNode {
  const { t } = useTranslation();
  return (
    <Screen title={t("shell.failedTitle")}>
      <p className="govuk-body">{t("shell.broken")}</p>
      <Button type="button" onClick={() => window.location.reload()}>
        {t("shell.reload")}
      </Button>
    </Screen>
  );
}
