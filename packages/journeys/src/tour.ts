import { westmarkProtocol } from "./documents.js";
import {
  confirmDeclaration,
  declareInterests,
  importProtocol,
  openReview,
  prepareConcern,
  publishDeclaration,
  raiseConcern,
  signIn,
  type Visit,
} from "./steps.js";

/** The interests that the tour declares: one of work, one of membership, and nothing else, land included. */
export const tourInterests = {
  "Work, offices and professions": "Non-executive director of Meadow Lane Press, paid (demo)",
  Memberships: "Trustee of the Cannock River Trust, unpaid (demo)",
} as const;

/** Called when a screen of the tour is reached. */
export type OnScreen = (name: string) => Promise<void>;

/** The README's first tour, step by step, in the browser. */
export async function takeTour(visit: Visit, onScreen: OnScreen): Promise<{ reference: string }> {
  const { page, baseUrl } = visit;
  await signIn(visit, "pcc@staffordshire.example");
  await page.getByText("How this date was worked out").first().click();
  await onScreen("tour-01-due");
  await declareInterests(visit, tourInterests);
  await onScreen("tour-02-declare");
  await confirmDeclaration(visit);
  await signIn(visit, "monitoring.officer@staffordshire.example");
  await openReview(visit);
  await onScreen("tour-03-review");
  await publishDeclaration(visit);
  await page.goto(`${baseUrl}/staffordshire/registers`);
  await page.getByText(tourInterests.Memberships).waitFor();
  await onScreen("tour-04-public");
  await signIn(visit, "staff@staffordshire.example");
  await prepareConcern(visit, "Morwenna Ashdale (demo)", "Yes, and it did not settle the matter");
  await onScreen("tour-05-concern");
  const reference = await raiseConcern(visit);
  await signIn(visit, "registrar@staffordshire.example");
  await importProtocol(visit, "Protocol on Working Together", westmarkProtocol);
  await onScreen("tour-06-import");
  return { reference };
}
