import type { CaseClock } from "./case-clock.entity.js";
import { CaseClockState } from "./clock-enums.js";

/** How a clock stands at an instant. */
export function stateAt(clock: Pick<CaseClock, "dueAt" | "metAt" | "stoppedAt" | "pauses">, now: Date): CaseClockState {
  const { dueAt, metAt, stoppedAt, pauses } = clock;
  if (metAt) return dueAt && metAt > dueAt ? CaseClockState.MET_LATE : CaseClockState.MET;
  if (stoppedAt) return CaseClockState.STOPPED;
  if (pauses.some(({ to }) => to === null)) return CaseClockState.PAUSED;
  return dueAt && now > dueAt ? CaseClockState.OVERDUE : CaseClockState.RUNNING;
}
