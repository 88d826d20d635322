import type { RouteObject } from "react-router";
import { page } from "../page-route.js";

/** The pages of one version, below `protocols/versions/:id`. */
export const versionRoutes: RouteObject = {
  path: "protocols/versions/:id",
  children: [
    page("", async () => (await import("./editor/VersionPage.js")).VersionPage),
    page("details", async () => (await import("./editor/DetailsForm.js")).DetailsForm),
    page("clauses/new", async () => (await import("./editor/ClauseForm.js")).ClauseForm),
    page("clauses/:clauseId", async () => (await import("./editor/ClauseForm.js")).ClauseForm),
    page("clauses/:clauseId/remove", async () => (await import("./editor/RemoveClause.js")).RemoveClause),
    page("clauses/:clauseId/rules/new", async () => (await import("./editor/RuleForm.js")).RuleForm),
    page("rules/:ruleId", async () => (await import("./editor/RuleForm.js")).RuleForm),
    page("rules/:ruleId/remove", async () => (await import("./editor/RemoveRule.js")).RemoveRule),
    page("consultation", async () => (await import("./consultation/ConsultationPage.js")).ConsultationPage),
    page("consultation/open", async () => (await import("./consultation/OpenConsultation.js")).OpenConsultation),
    page("consultation/clauses/:clauseId", async () => (await import("./consultation/CommentForm.js")).CommentForm),
    page("consultation/comments/:commentId", async () => (await import("./consultation/AnswerForm.js")).AnswerForm),
    page("approve", async () => (await import("./approval/ApproveVersion.js")).ApproveVersion),
    page("revise", async () => (await import("./approval/ReviseVersion.js")).ReviseVersion),
    page("bring-into-force", async () => (await import("./approval/BringIntoForce.js")).BringIntoForce),
    page("withdraw", async () => (await import("./approval/WithdrawVersion.js")).WithdrawVersion),
    page("findings/:findingId", async () => (await import("./findings/AcceptFinding.js")).AcceptFinding),
    page("import-review", async () => (await import("./import-review/ImportReview.js")).ImportReview),
    page("coverage", async () => (await import("./coverage/CoveragePage.js")).CoveragePage),
  ],
};
