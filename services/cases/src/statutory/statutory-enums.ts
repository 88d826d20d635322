import { registerEnumType } from "type-graphql";

/** How grave a complaint about an office holder is. */
export enum ComplaintGravity {
  ORDINARY = "ORDINARY",
  SERIOUS = "SERIOUS",
  CONDUCT_MATTER = "CONDUCT_MATTER",
}
registerEnumType(ComplaintGravity, {
  name: "ComplaintGravity",
  description: "How grave a complaint about an office holder is.",
  valuesConfig: {
    ORDINARY: { description: "Neither of the others: the Panel resolves it informally." },
    SERIOUS: { description: "It alleges a crime: the Independent Office for Police Conduct is given it." },
    CONDUCT_MATTER: { description: "A conduct matter: the Independent Office for Police Conduct is given it." },
  },
});

/** Why the Panel does not handle a complaint by the Regulations. */
export enum DisapplyGround {
  OWN_STAFF = "OWN_STAFF",
  OVER_TWELVE_MONTHS = "OVER_TWELVE_MONTHS",
  ALREADY_COMPLAINED = "ALREADY_COMPLAINED",
  ANONYMOUS = "ANONYMOUS",
  VEXATIOUS = "VEXATIOUS",
}
registerEnumType(DisapplyGround, {
  name: "DisapplyGround",
  description: "Why the Panel does not handle a complaint by the Regulations (regulation 15(3)).",
  valuesConfig: {
    OWN_STAFF: { description: "It is entirely about conduct towards the holder’s own staff." },
    OVER_TWELVE_MONTHS: { description: "More than twelve months old without good reason, or injustice would follow." },
    ALREADY_COMPLAINED: { description: "It is the subject of a complaint already." },
    ANONYMOUS: { description: "Nobody says who complains." },
    VEXATIOUS: { description: "Vexatious, oppressive or otherwise an abuse." },
  },
});

/** Who acts in the statutory route. */
export enum StatutoryActing {
  PANEL = "PANEL",
  DELEGATE = "DELEGATE",
}
registerEnumType(StatutoryActing, {
  name: "StatutoryActing",
  description: "Who acts in a complaint about an office holder.",
  valuesConfig: {
    PANEL: { description: "The Police and Crime Panel." },
    DELEGATE: { description: "Whoever the Panel has delegated the initial handling to." },
  },
});

/** By which route a case goes. */
export enum CaseRouteKind {
  PROTOCOL = "PROTOCOL",
  STATUTORY = "STATUTORY",
}
registerEnumType(CaseRouteKind, {
  name: "CaseRouteKind",
  description: "By which route a case goes.",
  valuesConfig: {
    PROTOCOL: { description: "By the force’s own text." },
    STATUTORY: { description: "By the law on complaints about office holders." },
  },
});
