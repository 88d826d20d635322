import { useId, type ReactNode } from "react";

/** One bar. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  /** How long it is; null: not known, so that it has none. */
  readonly value: number | null;
  /** What stands at its end. */
  readonly text: string;
}

export interface BarChartProps {
  title: string;
  bars: readonly Bar[];
}

/** Bars beside each other from one beginning, each with its words: what a table beside it says, to be seen at a glance. */
export function BarChart({ title, bars }: BarChartProps): ReactNode {
  const id = useId();
  const longest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <figure className="pb-chart" aria-labelledby={id}>
      <figcaption id={id} className="govuk-heading-s">
        {title}
      </figcaption>
      <ul className="pb-chart__bars">
        {bars.map(({ key, label, value, text }) => (
          <li key={key} className="pb-chart__row">
            <span className="pb-chart__label">{label}</span>
            <svg className="pb-chart__bar" viewBox={`0 0 ${longest} 1`} preserveAspectRatio="none" aria-hidden="true">
              <rect width={value ?? 0} height="1" />
            </svg>
            <span className="pb-chart__text">{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
