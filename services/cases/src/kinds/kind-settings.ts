import type { Unit } from "@probity/rules/vocabulary";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader } from "@probity/service-kit/loader";
import type { CaseKind } from "../cases/case-kind.js";
import { definitionOf } from "./definitions.js";
import type { Fact, Words } from "./kind-definition.js";

/** Something that a force itself asks in a kind of case: its answers are sealed. */
export type KindQuestion = Pick<Fact, "id" | "type" | "title" | "hint" | "required" | "choices">;

/** What a force aims at in a kind of case: never the law, never a rule of its text. */
export interface KindTarget {
  readonly what: "FIRST_STEP" | "CLOSING";
  readonly length: number;
  readonly unit: Extract<Unit, "CALENDAR_DAYS" | "WORKING_DAYS" | "WEEKS" | "MONTHS">;
}

/** What a force set of a kind of case, from a day on. */
export interface KindSetting {
  readonly id: string;
  readonly forceId: string;
  readonly kind: CaseKind;
  readonly titleEn: string | null;
  readonly titleCy: string | null;
  readonly questions: readonly KindQuestion[];
  readonly targets: readonly KindTarget[];
  readonly reason: string;
  readonly from: string;
  readonly to: string | null;
}

const columns = `k.id, k.force_id as "forceId", k.kind, k.title_en as "titleEn", k.title_cy as "titleCy", k.questions, k.targets, k.reason,
  k.from_day as "from", k.to_day as "to"`;

/** All that forces ever set, the latest first, for whoever sees a case of theirs or may begin one. */
export const settingsOf = (context: RequestContext) =>
  listLoader<KindSetting>(
    context,
    settingsOf,
    (forces) =>
      context.read(
        "cases:read",
        `select ${columns} from cases.kind_settings k where k.force_id = any($1) and k.force_id = any($forces) order by k.from_day desc, k.id desc`,
        [forces],
      ),
    ({ forceId }) => forceId,
  );

/** What forces ask today of concerns of people without an account, as the public reads it: one statement, however many forces. */
export const publicQuestionsOf = (context: RequestContext) =>
  listLoader<Pick<KindSetting, "forceId" | "questions">>(
    context,
    publicQuestionsOf,
    (forces) =>
      context.read(
        "public",
        `select k.force_id as "forceId", k.questions from cases.kind_settings k
         where k.force_id = any($1) and k.kind = 'CONCERN' and k.from_day <= $2 and coalesce(k.to_day, $2) >= $2 order by k.from_day desc, k.id desc`,
        [onlyIds(forces), context.today],
      ),
    ({ forceId }) => forceId,
  );

/** What a force set of a kind, as it stands on a day; null: nothing. */
export async function settingOn(change: Change, kind: CaseKind, day: string): Promise<KindSetting | null> {
  const [found] = await change.query<KindSetting>(
    `select ${columns} from cases.kind_settings k where k.force_id = $1 and k.kind = $2 and k.from_day <= $3 and coalesce(k.to_day, $3) >= $3
     order by k.from_day desc, k.id desc limit 1`,
    [change.forceId, kind, day],
  );
  return found ?? null;
}

/** That of all that a force set which holds for a kind on a day. */
export function inForce(settings: readonly KindSetting[], kind: CaseKind, day: string): KindSetting | null {
  return settings.find((one) => one.kind === kind && one.from <= day && (one.to === null || one.to >= day)) ?? null;
}

/** What a force calls a kind, or else what all do. */
export function titleIn(kind: CaseKind, setting: Pick<KindSetting, "titleEn" | "titleCy"> | null): Words {
  const own = setting?.titleEn ?? null;
  return own === null ? definitionOf(kind).title : { en: own, cy: setting?.titleCy ?? own };
}
