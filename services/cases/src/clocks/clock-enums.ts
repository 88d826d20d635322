import { registerEnumType } from "type-graphql";

/** What a clock of a case counts down to. */
export enum CaseClockKind {
  TELL_DPO = "TELL_DPO",
  TELL_REGULATOR = "TELL_REGULATOR",
  ANSWER_REQUEST = "ANSWER_REQUEST",
  REPORT_ON_APPOINTMENT = "REPORT_ON_APPOINTMENT",
  FIRST_STEP = "FIRST_STEP",
  CLOSING = "CLOSING",
}
registerEnumType(CaseClockKind, {
  name: "CaseClockKind",
  description: "What a clock of a case counts down to.",
  valuesConfig: {
    TELL_DPO: { description: "The Data Protection Officer is told of a breach, as the force’s own text asks." },
    TELL_REGULATOR: { description: "The Information Commissioner is told of a breach, as the law asks." },
    ANSWER_REQUEST: { description: "A request for information is answered, as the law asks." },
    REPORT_ON_APPOINTMENT: { description: "The Panel reports on a proposed appointment, as the law asks." },
    FIRST_STEP: {
      description: "Whoever handles the case does something in it for the first time: a target of the force.",
    },
    CLOSING: { description: "The case is closed: a target of the force." },
  },
});

/** How a clock stands. */
export enum CaseClockState {
  RUNNING = "RUNNING",
  PAUSED = "PAUSED",
  OVERDUE = "OVERDUE",
  MET = "MET",
  MET_LATE = "MET_LATE",
  STOPPED = "STOPPED",
}
registerEnumType(CaseClockState, {
  name: "CaseClockState",
  description: "How a clock stands.",
  valuesConfig: {
    RUNNING: { description: "Not due yet." },
    PAUSED: { description: "It stands still." },
    OVERDUE: { description: "Its time has passed, and what it asks for is not done." },
    MET: { description: "Done in time." },
    MET_LATE: { description: "Done after its time had passed." },
    STOPPED: { description: "Nothing is asked for any more: it was decided so, with reasons." },
  },
});
