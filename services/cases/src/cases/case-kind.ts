import { registerEnumType } from "type-graphql";

/** What sort of case it is: the case types of the protocols and of the law. */
export enum CaseKind {
  REDRESS = "REDRESS",
  BREACH_BY_STAFF = "BREACH_BY_STAFF",
  BREACH_BY_OFFICE_HOLDER = "BREACH_BY_OFFICE_HOLDER",
  OFFICE_HOLDER_COMPLAINT = "OFFICE_HOLDER_COMPLAINT",
  GRIEVANCE = "GRIEVANCE",
  CONCERN = "CONCERN",
  ADVICE = "ADVICE",
  PROCEEDINGS = "PROCEEDINGS",
  DATA_BREACH = "DATA_BREACH",
  POLITICAL_ACTIVITY_QUERY = "POLITICAL_ACTIVITY_QUERY",
  INFORMATION_RESERVATION = "INFORMATION_RESERVATION",
  INFORMATION_REQUEST = "INFORMATION_REQUEST",
  SUBJECT_ACCESS = "SUBJECT_ACCESS",
  CONFIRMATION_HEARING = "CONFIRMATION_HEARING",
}
registerEnumType(CaseKind, {
  name: "CaseKind",
  description: "What sort of case it is.",
  valuesConfig: {
    REDRESS: { description: "A want of respect or courtesy, to be put right between those concerned." },
    BREACH_BY_STAFF: { description: "A breach of the protocol or code by a member of staff." },
    BREACH_BY_OFFICE_HOLDER: {
      description: "A breach of the protocol by the office holder: to the Panel or the Standards Committee.",
    },
    OFFICE_HOLDER_COMPLAINT: { description: "A complaint about an office holder by the statutory route." },
    GRIEVANCE: { description: "A grievance, handed to the procedure for it." },
    CONCERN: { description: "A concern at work; a protected disclosure where it is one." },
    ADVICE: { description: "Advice asked for on legality, propriety or a conflict." },
    PROCEEDINGS: { description: "A charge or proceedings, notified." },
    DATA_BREACH: { description: "A breach of personal data." },
    POLITICAL_ACTIVITY_QUERY: { description: "Whether a political activity is open to somebody, asked before it." },
    INFORMATION_RESERVATION: { description: "A reservation about giving information that was asked for." },
    INFORMATION_REQUEST: { description: "A request under the Freedom of Information Act 2000." },
    SUBJECT_ACCESS: { description: "A request for one’s own personal data." },
    CONFIRMATION_HEARING: { description: "A hearing of the Panel before an appointment." },
  },
});

/** How far a case has come. */
export enum CaseStage {
  RECEIVED = "RECEIVED",
  INFORMAL = "INFORMAL",
  FORMAL = "FORMAL",
  REFERRED = "REFERRED",
  DECIDED = "DECIDED",
  REVIEW = "REVIEW",
  CLOSED = "CLOSED",
}
registerEnumType(CaseStage, {
  name: "CaseStage",
  description: "How far a case has come.",
  valuesConfig: {
    RECEIVED: { description: "Nothing was begun yet." },
    INFORMAL: { description: "An informal resolution is being tried." },
    FORMAL: { description: "It is being considered formally." },
    REFERRED: { description: "Another body considers it." },
    DECIDED: { description: "A decision with reasons is recorded." },
    REVIEW: { description: "The decision is under appeal or review." },
    CLOSED: { description: "Closed." },
  },
});
