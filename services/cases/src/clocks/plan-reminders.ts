import type { Change } from "@probity/service-kit/context";

const hour = 3_600_000;

/** When the people of a case are told of a clock that counts hours, in hours from when its time has passed. */
const byTheHour = [
  { occasion: "DAY_BEFORE", hours: -24 },
  { occasion: "HOURS_BEFORE", hours: -4 },
  { occasion: "TIME_PASSED", hours: 0 },
  { occasion: "DAY_LATE", hours: 24 },
] as const;

/** Why the people of a case are told of a clock that counts hours at that moment. */
export type HourOccasion = (typeof byTheHour)[number]["occasion"];

/** A clock of which people are told. */
interface Planned {
  readonly id: string;
  readonly dueAt: Date | null;
  readonly byHours: boolean;
}

/** Plans when people are told of a clock that counts hours: those that count days are looked at each night. */
export async function planReminders(change: Change, now: Date, { id, dueAt, byHours }: Planned): Promise<void> {
  if (!byHours || dueAt === null) return;
  for (const { occasion, hours } of byTheHour) {
    const at = new Date(dueAt.getTime() + hours * hour);
    if (at > now) await change.publish("case-clock.comes", { clockId: id, occasion, dueAt: dueAt.toISOString() }, at);
  }
}
