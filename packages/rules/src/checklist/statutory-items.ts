/** How often the Order asks for an item, where that was verified: before each financial year, or each month as soon as practicable after its end. */
export type Cadence = "BEFORE_FINANCIAL_YEAR" | "MONTHLY";

/** What the platform itself publishes that is evidence of an item. */
export type InPlatform = "INTERESTS" | "GIFTS" | "HOLDERS" | "PROTOCOLS" | "COMPLAINTS";

/** An item that the law asks to be published. */
export interface StatutoryItem {
  readonly id: string;
  readonly paragraph: string;
  /** In words of our own. */
  readonly text: { readonly en: string; readonly cy: string };
  /** Null: how often is not verified, and is for the force to confirm. */
  readonly cadence: Cadence | null;
  readonly inPlatform: InPlatform | null;
}

/** What the Elected Local Policing Bodies (Specified Information) Order 2011 asks to be published, as amended to 2021. */
export const statutoryItems: readonly StatutoryItem[] = [
  {
    id: "1a",
    paragraph: "1(a)–(b)",
    text: {
      en: "Name and correspondence address of each office holder (commissioner and deputy)",
      cy: "Enw a chyfeiriad gohebu pob deiliad swydd (comisiynydd a dirprwy)",
    },
    cadence: null,
    inPlatform: "HOLDERS",
  },
  {
    id: "1c",
    paragraph: "1(c)–(d)",
    text: {
      en: "Salary of each office holder, and their allowances for expenses",
      cy: "Cyflog pob deiliad swydd, a’u lwfansau treuliau",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "1e",
    paragraph: "1(e)",
    text: {
      en: "Register of interests of the office holders, with every paid employment, office or other pecuniary interest",
      cy: "Cofrestr buddiannau’r deiliaid swydd, gyda phob cyflogaeth â thâl, swydd neu fuddiant ariannol arall",
    },
    cadence: null,
    inPlatform: "INTERESTS",
  },
  {
    id: "1f",
    paragraph: "1(f)",
    text: {
      en: "Number of complaints and conduct matters about an office holder that the panel brought to their attention",
      cy: "Nifer y cwynion a’r materion ymddygiad am ddeiliad swydd y tynnodd y panel eu sylw atynt",
    },
    cadence: null,
    inPlatform: "COMPLAINTS",
  },
  {
    id: "2a",
    paragraph: "2(a)–(b)",
    text: {
      en: "Number of staff, and the proportion who are women, from an ethnic minority or disabled",
      cy: "Nifer y staff, a’r gyfran sy’n fenywod, o leiafrif ethnig neu’n anabl",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "2c",
    paragraph: "2(c)",
    text: { en: "Organisation chart", cy: "Siart sefydliad" },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "2d",
    paragraph: "2(d)",
    text: {
      en: "Job title, responsibilities and salary of senior employees",
      cy: "Teitl swydd, cyfrifoldebau a chyflog uwch weithwyr",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "2e",
    paragraph: "2(e)",
    text: {
      en: "Register of each offer of a gift or hospitality to an office holder or staff, accepted or refused",
      cy: "Cofrestr pob cynnig o rodd neu letygarwch i ddeiliad swydd neu staff, a dderbyniwyd neu a wrthodwyd",
    },
    cadence: null,
    inPlatform: "GIFTS",
  },
  {
    id: "2A",
    paragraph: "2A",
    text: {
      en: "Use made of the staff of the chief officer or of a local authority",
      cy: "Y defnydd a wneir o staff y prif swyddog neu awdurdod lleol",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "3a",
    paragraph: "3(a)–(e)",
    text: {
      en: "Total budget, precept, sources of revenue, proposed spending and the annual investment strategy",
      cy: "Cyfanswm y gyllideb, praesept, ffynonellau refeniw, gwariant arfaethedig a’r strategaeth fuddsoddi flynyddol",
    },
    cadence: "BEFORE_FINANCIAL_YEAR",
    inPlatform: null,
  },
  {
    id: "3f",
    paragraph: "3(f)",
    text: {
      en: "Each crime and disorder reduction grant: conditions, recipient, purpose and reasons",
      cy: "Pob grant lleihau trosedd ac anhrefn: amodau, derbynnydd, diben a rhesymau",
    },
    cadence: "MONTHLY",
    inPlatform: null,
  },
  {
    id: "3g",
    paragraph: "3(g)",
    text: {
      en: "Each item of expenditure over £500 of the commissioner or the chief officer: recipient, purpose and why it is value for money",
      cy: "Pob eitem o wariant dros £500 gan y comisiynydd neu’r prif swyddog: derbynnydd, diben a pham ei bod yn werth am arian",
    },
    cadence: "MONTHLY",
    inPlatform: null,
  },
  {
    id: "4a",
    paragraph: "4(a)",
    text: { en: "Premises and land owned or occupied", cy: "Eiddo a thir sy’n eiddo neu’n cael ei feddiannu" },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "4b",
    paragraph: "4(b) and following",
    text: {
      en: "Contracts and tenders (the limits are to be confirmed by the force)",
      cy: "Contractau a thendrau (y terfynau i’w cadarnhau gan yr heddlu)",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "5a",
    paragraph: "5(a)–(b)",
    text: {
      en: "Date, time and place of each public meeting, with agenda and papers",
      cy: "Dyddiad, amser a lle pob cyfarfod cyhoeddus, gydag agenda a phapurau",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "5c",
    paragraph: "5(c)",
    text: {
      en: "Minutes of public meetings, and of private ones that discuss matters of significant public interest",
      cy: "Cofnodion cyfarfodydd cyhoeddus, a rhai preifat sy’n trafod materion o ddiddordeb cyhoeddus sylweddol",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "5d",
    paragraph: "5(d)",
    text: {
      en: "Record of each decision of significant public interest",
      cy: "Cofnod o bob penderfyniad o ddiddordeb cyhoeddus sylweddol",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "6",
    paragraph: "6",
    text: {
      en: "Statements of policy, such as on conduct, decisions, records and whistleblowing",
      cy: "Datganiadau polisi, megis ar ymddygiad, penderfyniadau, cofnodion a chwythu’r chwiban",
    },
    cadence: null,
    inPlatform: "PROTOCOLS",
  },
  {
    id: "7",
    paragraph: "7",
    text: {
      en: "Any report under section 7 of the Crime and Disorder Act 1998",
      cy: "Unrhyw adroddiad o dan adran 7 o Ddeddf Trosedd ac Anhrefn 1998",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "7A",
    paragraph: "7A",
    text: {
      en: "How the force contributes to the national priorities: which apply, and why",
      cy: "Sut mae’r heddlu’n cyfrannu at y blaenoriaethau cenedlaethol: pa rai sy’n gymwys, a pham",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "7B",
    paragraph: "7B",
    text: {
      en: "Latest inspection report on effectiveness, efficiency and legitimacy, with a summary",
      cy: "Yr adroddiad arolygu diweddaraf ar effeithiolrwydd, effeithlonrwydd a chyfreithlondeb, gyda chrynodeb",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "7C",
    paragraph: "7C",
    text: {
      en: "Data and reports on complaints, and how the chief constable was held to account for them",
      cy: "Data ac adroddiadau ar gwynion, a sut y daliwyd y prif gwnstabl i gyfrif amdanynt",
    },
    cadence: null,
    inPlatform: null,
  },
  {
    id: "8",
    paragraph: "8",
    text: {
      en: "Arrangements for independent custody visiting",
      cy: "Trefniadau ar gyfer ymweliadau annibynnol â’r ddalfa",
    },
    cadence: null,
    inPlatform: null,
  },
];

/** Where an item stands in the law. */
export function citationOf({ paragraph }: StatutoryItem): string {
  return `SI 2011/3050, paragraph ${paragraph}`;
}
