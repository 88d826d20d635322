import { useId, type ReactNode } from "react";
import { Link } from "../page/Link.js";

/** `status` is a tag, or plain text for what is completed. Without `href` the task cannot be started yet. */
export interface Task {
  key: string;
  title: string;
  hint?: string;
  href?: string;
  status: ReactNode;
}

export function TaskList({ tasks }: { tasks: readonly Task[] }): ReactNode {
  const id = useId();
  return (
    <ul className="govuk-task-list">
      {tasks.map(({ key, title, hint, href, status }) => (
        <li key={key} className={`govuk-task-list__item${href ? " govuk-task-list__item--with-link" : ""}`}>
          <div className="govuk-task-list__name-and-hint">
            {href ? (
              <Link
                className="govuk-link govuk-task-list__link"
                href={href}
                aria-describedby={`${hint ? `${id}${key}-hint ` : ""}${id}${key}-status`}
              >
                {title}
              </Link>
            ) : (
              <div>{title}</div>
            )}
            {hint && (
              <div id={`${id}${key}-hint`} className="govuk-task-list__hint">
                {hint}
              </div>
            )}
          </div>
          <div className="govuk-task-list__status" id={`${id}${key}-status`}>
            {status}
          </div>
        </li>
      ))}
    </ul>
  );
}
