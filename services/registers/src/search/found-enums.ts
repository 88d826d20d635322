import { permissionMatters } from "@probity/rules/kinds/permission";
import { registerEnumType } from "type-graphql";
import { InterestCategory } from "../entries/register-entry.entity.js";
import { GiftKind } from "../gifts/gift-enums.js";
import type { AskedMatter } from "../permissions/permission-enums.js";

/** What a search finds. */
export enum FoundKind {
  REGISTER_ENTRY = "REGISTER_ENTRY",
  PUBLISHED_GIFT = "PUBLISHED_GIFT",
  MEETING_DECLARATION = "MEETING_DECLARATION",
  DECLARED_INTEREST = "DECLARED_INTEREST",
  GIFT_OFFER = "GIFT_OFFER",
  PERMISSION = "PERMISSION",
}

registerEnumType(FoundKind, {
  name: "FoundKind",
  description: "What a search finds.",
  valuesConfig: {
    REGISTER_ENTRY: { description: "A published line of the register of interests that stands." },
    PUBLISHED_GIFT: { description: "A published line of the register of gifts and hospitality that stands." },
    MEETING_DECLARATION: { description: "An interest declared at a meeting, published." },
    DECLARED_INTEREST: { description: "A declared interest that is not published, or whose details are withheld." },
    GIFT_OFFER: { description: "An offer of a gift or of hospitality as it was declared, published or not." },
    PERMISSION: { description: "Leave that a person asked for." },
  },
});

const matters = Object.fromEntries(
  permissionMatters.filter((one) => one !== "PROTOCOL_APPROVAL").map((one) => [one, one]),
) as { readonly [Name in AskedMatter]: Name };

/** Kinds of interest, gifts and hospitality, and what leave is asked for. */
export const FoundCategory = { ...InterestCategory, ...GiftKind, ...matters } as const;

/** One of them. */
export type FoundCategory = keyof typeof FoundCategory;

const ofInterest = (words: string) => ({ description: `Interests: ${words}.` });
const ofLeave = (words: string) => ({ description: `Leave: ${words}.` });

registerEnumType(FoundCategory, {
  name: "FoundCategory",
  description:
    "The category of what a search finds: a kind of interest, a gift or hospitality, or what leave is asked for.",
  valuesConfig: {
    EMPLOYMENT_OFFICE_OR_PROFESSION: ofInterest("employment, office, trade, profession or vocation"),
    SPONSORSHIP: ofInterest("payment towards the costs of election or of holding office"),
    CONTRACTS: ofInterest("contracts with the governing body or the force"),
    LAND: ofInterest("land in the police area"),
    LICENCES: ofInterest("licences to occupy land in the police area"),
    CORPORATE_TENANCIES: ofInterest("tenancies where the governing body is the landlord"),
    SECURITIES: ofInterest("shares and other securities"),
    MEMBERSHIPS: ofInterest("membership of other bodies"),
    OTHER: ofInterest("any other"),
    GIFT: { description: "Offers: a gift." },
    HOSPITALITY: { description: "Offers: hospitality." },
    ADDITIONAL_EMPLOYMENT: ofLeave("other work beside the office"),
    MEDIA_CONTACT: ofLeave("contact with the media"),
    PERSONAL_USE: ofLeave("personal use of the office's property"),
    CONTRACT_BENEFIT: ofLeave("a personal benefit from the office's contracts"),
    USE_OF_ASSETS_IN_PAID_WORK: ofLeave("using the office's property in other paid work"),
    EXTERNAL_MEMBERSHIP_LIABILITY: ofLeave("membership of an outside body that may carry liability"),
    POLITICAL_ACTIVITY: ofLeave("a political activity"),
    OUTSIDE_BODY_AUTHORITY: ofLeave("how far one may commit the office in an outside body"),
    PARTICIPATION_DESPITE_INTEREST: ofLeave("going on with business that touches an interest of one's own"),
  },
});
