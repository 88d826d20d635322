import type { Known } from "./known-things.js";
import { here, type Things } from "./thing.js";

/** Where offers, referrals and the published register of gifts are shown. */
export function giftThings({ force, person, gift }: Known): Things {
  const list = (inside: string) => `{ giftOffers(force: "${force}", first: 50) { ${inside} } }`;
  const offered = (id: string) => ({ by: [list("nodes { $ }"), `{ giftOffer(id: "${id}") { $ } }`], id });
  const referrals = (inside: string) => `{ giftReferrals(force: "${force}") { ${inside} } }`;
  const byPerson = (inside: string) => here(`person(id: "${person.pcc}") { publishedGifts { ${inside} } }`);
  const published = (id: string) => {
    const ofOffers = list("nodes { lines { $ } }");
    return { by: [here("publishedGifts(first: 50) { nodes { $ } }"), byPerson("nodes { $ }"), ofOffers], id };
  };
  const asked = `{ offerOutcome(input: { forceId: "${force}", offeredOn: "2025-06-02", giverName: "Invented", valuePence: 500 }) { $ } }`;
  return {
    GiftOffer: {
      "staff's, with all there can be": { by: [...offered(gift.staff).by, referrals("offer { $ }")], id: gift.staff },
      "the deputy's, noted": offered(gift.noted),
    },
    GiftOfferConnection: { "of the force": { by: [list("$")] } },
    GiftReferral: { "of staff's offer": { by: [referrals("$"), list("nodes { referral { $ } }")], id: gift.referral } },
    OfferConsequence: { "of an offer to oneself": { by: [asked] } },
    PublishedGift: {
      "the commissioner's, with all there can be": published(gift.publishedOfPcc),
      "staff's": published(gift.publishedOfStaff),
    },
    PublishedGiftConnection: { published: { by: [here("publishedGifts { $ }"), byPerson("$")] } },
  };
}
