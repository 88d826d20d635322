import { CaseStage as Stage } from "../cases/case-kind.js";
import { CaseStepKind as Kind } from "../steps/case-step-kind.js";

const open = [Stage.RECEIVED, Stage.INFORMAL, Stage.FORMAL, Stage.REFERRED, Stage.DECIDED];

/** Where the law says it; `timingVerified` false: it may set a time, and none was verified, so that no clock runs. Null: none is known of. */
export interface StatutorySource {
  readonly citation: string;
  readonly timingVerified: false | null;
}

const regulation = (number: string, timingVerified: false | null = null): StatutorySource => ({
  citation: `SI 2012/62 regulation ${number}`,
  timingVerified,
});

/** The regulations that the steps follow: the headings were read at their source, no time limit of them was. */
export const regulations = {
  record: regulation("9"),
  notRecorded: regulation("10"),
  refer: regulation("13", false),
  disapply: regulation("15(3)"),
  informal: regulation("28"),
} as const;

/** What a step of the statutory route asks beside the note. */
export type StatutoryAsks = "gravity" | "ground" | "outcome";

interface StatutoryTransition {
  readonly from: readonly Stage[];
  /** The stage it leads to; null: the case stays where it is. */
  readonly to: Stage | null;
  readonly asks: readonly StatutoryAsks[];
  /** Whether the Panel alone may; else whoever it delegated the initial handling to may as well. */
  readonly panelAlone: boolean;
  readonly source: StatutorySource | null;
  readonly title: { readonly en: string; readonly cy: string };
}

/** What may be recorded of a complaint about an office holder, by whom, from which stages, and where it leads. */
export const statutoryTransitions = {
  [Kind.NOTE]: {
    from: open,
    to: null,
    asks: [],
    panelAlone: false,
    source: null,
    title: { en: "Note", cy: "Nodyn" },
  },
  [Kind.COMPLAINT_RECORDED]: {
    from: [Stage.RECEIVED],
    to: Stage.FORMAL,
    asks: ["gravity"],
    panelAlone: false,
    source: regulations.record,
    title: { en: "Complaint recorded", cy: "Cofnodwyd y gŵyn" },
  },
  [Kind.COMPLAINT_NOT_RECORDED]: {
    from: [Stage.RECEIVED],
    to: Stage.DECIDED,
    asks: [],
    panelAlone: false,
    source: regulations.notRecorded,
    title: { en: "Complaint not recorded", cy: "Ni chofnodwyd y gŵyn" },
  },
  [Kind.IOPC_REFERRAL]: {
    from: [Stage.FORMAL],
    to: Stage.REFERRED,
    asks: [],
    panelAlone: false,
    source: regulations.refer,
    title: {
      en: "Passed to the Independent Office for Police Conduct",
      cy: "Anfonwyd at Swyddfa Annibynnol Ymddygiad yr Heddlu",
    },
  },
  [Kind.IOPC_INVESTIGATES]: {
    from: [Stage.REFERRED],
    to: null,
    asks: [],
    panelAlone: false,
    source: regulations.refer,
    title: {
      en: "The Independent Office for Police Conduct investigates",
      cy: "Mae Swyddfa Annibynnol Ymddygiad yr Heddlu yn ymchwilio",
    },
  },
  [Kind.IOPC_RETURNED]: {
    from: [Stage.REFERRED],
    to: Stage.FORMAL,
    asks: [],
    panelAlone: false,
    source: regulations.refer,
    title: {
      en: "Referred back to the Panel by the Independent Office for Police Conduct",
      cy: "Dychwelwyd i’r Panel gan Swyddfa Annibynnol Ymddygiad yr Heddlu",
    },
  },
  [Kind.DISAPPLIED]: {
    from: [Stage.FORMAL],
    to: Stage.DECIDED,
    asks: ["ground"],
    panelAlone: true,
    source: regulations.disapply,
    title: { en: "Not handled by the Regulations", cy: "Ni chaiff ei thrin yn ôl y Rheoliadau" },
  },
  [Kind.INFORMAL_RESOLUTION]: {
    from: [Stage.FORMAL, Stage.INFORMAL],
    to: Stage.INFORMAL,
    asks: [],
    panelAlone: true,
    source: regulations.informal,
    title: { en: "Informal resolution by the Panel", cy: "Datrys yn anffurfiol gan y Panel" },
  },
  [Kind.OUTCOME]: {
    from: [Stage.INFORMAL, Stage.REFERRED, Stage.DECIDED],
    to: null,
    asks: ["outcome"],
    panelAlone: true,
    source: null,
    title: { en: "Outcome recorded", cy: "Cofnodwyd y canlyniad" },
  },
  [Kind.CLOSED]: {
    from: open,
    to: Stage.CLOSED,
    asks: [],
    panelAlone: true,
    source: null,
    title: { en: "Closed", cy: "Caewyd" },
  },
  [Kind.REOPENED]: {
    from: [Stage.CLOSED],
    to: Stage.RECEIVED,
    asks: [],
    panelAlone: true,
    source: null,
    title: { en: "Opened again", cy: "Ailagorwyd" },
  },
} as const satisfies Partial<Record<Kind, StatutoryTransition>>;

/** A step that may be recorded of a complaint about an office holder. */
export type StatutoryKind = keyof typeof statutoryTransitions;

/** All of them, in the order in which a complaint goes. */
export const statutoryKinds = Object.keys(statutoryTransitions) as StatutoryKind[];

/** What is said of one. */
export const statutoryTransitionOf = (kind: StatutoryKind): StatutoryTransition => statutoryTransitions[kind];
