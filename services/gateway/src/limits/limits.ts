/** Ceilings of one GraphQL request. The last value that passes; one more is refused. */
export interface Limits {
  /** Fields inside fields, leaves counted. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Lexical tokens of the document. */
  readonly tokens: number;
  /** Bytes of the HTTP body, or of the query string of a GET. */
  readonly bodyBytes: number;
  /** `first` or `last` of one list. */
  readonly page: number;
  /** An object costs 1, a list as many times as it may have items, a mutation `mutationCost` more. */
  readonly cost: number;
  /** Items assumed in a list that names no size. */
  readonly listSize: number;
  readonly mutationCost: number;
  /** What a field costs beside what it answers, by `Type.field`: it reads more than it shows, to count, compare or decide. */
  readonly fieldCosts: Readonly<Record<string, number>>;
  readonly directives: number;
  /** Fields of the whole operation with its fragments expanded. */
  readonly fields: number;
  /** Fields side by side in one selection with its fragments expanded: validation compares each with each. */
  readonly width: number;
  /** Errors answered at most. */
  readonly errors: number;
  /** Nesting of the variables' JSON. */
  readonly variableDepth: number;
  /** Values in the variables' JSON, at every depth. */
  readonly variableValues: number;
}

/** The limits a deployment starts with. */
export const defaultLimits: Limits = {
  depth: 15,
  aliases: 30,
  rootFields: 20,
  tokens: 15_000,
  bodyBytes: 1_048_576,
  page: 100,
  cost: 1000,
  listSize: 10,
  mutationCost: 10,
  fieldCosts: {
    "Query.comparisonMatrix": 300,
    "Query.compareVersions": 120,
    "Query.effectOnDuties": 40,
    "Query.effectOnRoutes": 60,
    "Query.personDuties": 100,
    "Query.personDutyCounts": 100,
    "Query.readBack": 25,
    "Query.reviewRoute": 10,
    "Query.searchRecords": 40,
    "Query.signatureReminderWords": 40,
    "Query.simulate": 150,
    "Query.simulateDuty": 150,
    "Query.versionEffectOnDuties": 40,
    "Query.versionEffectOnRoutes": 150,
    "Query.versionEffectOnSignatures": 40,
    "Clause.acknowledgementCount": 1,
    "Clause.caseCount": 1,
    "Clause.conflictDecisionCount": 1,
    "Clause.giftOfferCount": 1,
    "Clause.meetingDeclarationCount": 1,
    "Clause.obligationCount": 1,
    "Clause.permissionCount": 1,
    "Clause.registerEntryCount": 1,
    "Clause.restrictionCount": 1,
    "Clause.trainingCount": 1,
    "Clause.vettingCount": 1,
    "Force.publishedRecords": 40,
    "Force.rulebook": 40,
    "ProtocolVersion.clauseHashes": 20,
    "ProtocolVersion.clauses": 20,
    "ProtocolVersion.coverage": 60,
    "ProtocolVersion.rules": 20,
    "SearchResult.countedTo1001": 100,
  },
  directives: 100,
  fields: 2000,
  width: 400,
  errors: 10,
  variableDepth: 20,
  variableValues: 20_000,
};
