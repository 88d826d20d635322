import type { Known } from "./known-things.js";
import type { Things } from "./thing.js";

/** Where notices of one's own, and the words of their e-mails, are shown. */
export function noticeThings({ cumbria }: Known): Things {
  const [force, own] = ["cumbria", `ownNotices(force: "${cumbria.force}")`];
  const notice = (id: string) => ({ by: [`{ ${own} { nodes { $ } } }`], id, force });
  const preference = (inside: string) => ({
    by: [`{ ownNoticePreference(force: "${cumbria.force}") { ${inside} } }`],
    force,
  });
  const words = `{ signatureReminderWords(force: "${cumbria.force}", version: "${cumbria.version}") { $ } }`;
  return {
    Notice: { "the commissioner's": notice(cumbria.notice.pcc), "staff's, read": notice(cumbria.notice.staff) },
    NoticeConnection: { "of a force": { by: [`{ ${own} { $ } }`], force } },
    NoticePreference: { "one's own": preference("$") },
    NoticeWords: { "as an example": preference("example { $ }"), "of a reminder": { by: [words], force } },
  };
}
