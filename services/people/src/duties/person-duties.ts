import { dayInLondon } from "@probity/service-kit/dates";
import type { RequestContext } from "@probity/service-kit/context";
import { DutyKind, ObligationStatus } from "@probity/service-kit/duty-kind-enums";
import { sightsOf, type SeenUnder } from "@probity/service-kit/read-seen";
import type { Role } from "@probity/service-kit/roles";
import type { Acknowledgement } from "../acknowledgements/acknowledgement.entity.js";
import { acknowledgementsOf, under } from "../acknowledgements/acknowledgement.loaders.js";
import { trainingDuties, vettingDuties } from "./dated-records.js";
import { signatureInWords, signatureTitle } from "./duty-words.js";
import { PersonDuty, type InBoth } from "./person-duty.entity.js";

/** Which duties are asked for; null: all. */
export interface ChosenDuties {
  readonly forceId: string | null;
  readonly personId: string | null;
  readonly role: Role | null;
  readonly kind: DutyKind | null;
}

const signatures: SeenUnder = { everybodys: "acknowledgements:read", own: "protocols:acknowledge" };

/** The duties of people that the caller may see, soonest first. A fixed number of statements, however many people. */
export async function personDuties(context: RequestContext, of: ChosenDuties): Promise<PersonDuty[]> {
  const asks = (kind: DutyKind) => of.kind === null || of.kind === kind;
  const found = await Promise.all([
    asks(DutyKind.VETTING) ? vettingDuties(context, of) : [],
    asks(DutyKind.TRAINING) ? trainingDuties(context, of) : [],
    asks(DutyKind.SIGNATURE) ? signatureDuties(context, of) : [],
  ]);
  return found.flat().toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
}

/** By what a duty stands in the calendar. */
export const keyOf = ({ shownOn, id }: PersonDuty): string => `${shownOn} ${id}`;

async function signatureDuties(context: RequestContext, of: ChosenDuties): Promise<PersonDuty[]> {
  const asked = await Promise.all(
    sightsOf(context, signatures).map(async ({ permission, whose, except }) => {
      const named = of.personId === null ? whose : whose === null || whose.includes(of.personId) ? [of.personId] : [];
      const all = await acknowledgementsOf(under(context, permission), context.today, {
        forceId: of.forceId,
        personIds: named,
      });
      return all.filter(({ person }) => !except.includes(person.forceId));
    }),
  );
  const chosen = asked.flat().filter(({ roles }) => of.role === null || roles.includes(of.role));
  const titles = await titlesOf(context, [...new Set(chosen.map(({ version }) => version.id))]);
  return chosen.map((one) => signatureDuty(one, titles.get(one.version.id) ?? null));
}

function signatureDuty(asked: Acknowledgement, title: InBoth<string> | null): PersonDuty {
  const { id, person, version, event, askedOn, clauseId, signedAt, paper } = asked;
  return Object.assign(new PersonDuty(), {
    id,
    kind: DutyKind.SIGNATURE,
    forceId: person.forceId,
    force: { id: person.forceId },
    person,
    titles: signatureTitle(title),
    explanations: signatureInWords(event, askedOn, clauseId),
    anchorOn: askedOn,
    dueOn: null,
    shownOn: askedOn,
    metOn: paper?.signedOn ?? (signedAt && dayInLondon(signedAt)),
    status: signedAt ? ObligationStatus.MET : ObligationStatus.DUE,
    clauseId,
    version,
  });
}

async function titlesOf(context: RequestContext, versionIds: readonly string[]): Promise<Map<string, InBoth<string>>> {
  if (versionIds.length === 0) return new Map();
  const rows = await context.read<InBoth<string> & { id: string }>(
    "obligations:own",
    `select r.id, r.protocol_title_en as "EN", r.protocol_title_cy as "CY" from people.rulebooks r
     where r.force_id = any($forces) and r.id = any($1)`,
    [versionIds],
  );
  return new Map(rows.map(({ id, EN, CY }) => [id, { EN, CY }]));
}
