import { lazy, type ReactNode } from "react";
import { Route, Routes } from "react-router";
import { NotFound } from "../shell/NotFound.js";
import { VersionPage } from "./editor/VersionPage.js";

const ClauseForm = lazy(async () => ({ default: (await import("./editor/ClauseForm.js")).ClauseForm }));
const RemoveClause = lazy(async () => ({ default: (await import("./editor/RemoveClause.js")).RemoveClause }));
const RemoveRule = lazy(async () => ({ default: (await import("./editor/RemoveRule.js")).RemoveRule }));
const RuleForm = lazy(async () => ({ default: (await import("./editor/RuleForm.js")).RuleForm }));
const ConsultationPage = lazy(async () => ({
  default: (await import("./consultation/ConsultationPage.js")).ConsultationPage,
}));
const OpenConsultation = lazy(async () => ({
  default: (await import("./consultation/OpenConsultation.js")).OpenConsultation,
}));
const CommentForm = lazy(async () => ({ default: (await import("./consultation/CommentForm.js")).CommentForm }));
const AnswerForm = lazy(async () => ({ default: (await import("./consultation/AnswerForm.js")).AnswerForm }));
const ApproveVersion = lazy(async () => ({ default: (await import("./approval/ApproveVersion.js")).ApproveVersion }));
const ReviseVersion = lazy(async () => ({ default: (await import("./approval/ReviseVersion.js")).ReviseVersion }));
const BringIntoForce = lazy(async () => ({ default: (await import("./approval/BringIntoForce.js")).BringIntoForce }));
const WithdrawVersion = lazy(async () => ({
  default: (await import("./approval/WithdrawVersion.js")).WithdrawVersion,
}));
const AcceptFinding = lazy(async () => ({ default: (await import("./findings/AcceptFinding.js")).AcceptFinding }));
const ImportReview = lazy(async () => ({ default: (await import("./import-review/ImportReview.js")).ImportReview }));

/** The pages of one version, below `protocols/versions/:id`. */
export function VersionRoutes(): ReactNode {
  return (
    <Routes>
      <Route index element={<VersionPage />} />
      <Route path="clauses/new" element={<ClauseForm key="new" />} />
      <Route path="clauses/:clauseId" element={<ClauseForm key="change" />} />
      <Route path="clauses/:clauseId/remove" element={<RemoveClause />} />
      <Route path="clauses/:clauseId/rules/new" element={<RuleForm key="new" />} />
      <Route path="rules/:ruleId" element={<RuleForm key="change" />} />
      <Route path="rules/:ruleId/remove" element={<RemoveRule />} />
      <Route path="consultation" element={<ConsultationPage />} />
      <Route path="consultation/open" element={<OpenConsultation />} />
      <Route path="consultation/clauses/:clauseId" element={<CommentForm />} />
      <Route path="consultation/comments/:commentId" element={<AnswerForm />} />
      <Route path="approve" element={<ApproveVersion />} />
      <Route path="revise" element={<ReviseVersion />} />
      <Route path="bring-into-force" element={<BringIntoForce />} />
      <Route path="withdraw" element={<WithdrawVersion />} />
      <Route path="findings/:findingId" element={<AcceptFinding />} />
      <Route path="import-review" element={<ImportReview />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  );
}
