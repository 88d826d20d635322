import type { ReactNode } from "react";
import { FieldSet, type FieldProps } from "./Field.js";

export interface CheckboxOption {
  value: string;
  text: ReactNode;
  hint?: ReactNode;
}

export type CheckboxesProps = FieldProps & {
  options: readonly CheckboxOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Smaller boxes, for long lists. */
  small?: boolean;
};

/** Any number of a few things. The first box has the field's own id, so that the error summary can link to it. */
export function Checkboxes({ options, chosen, onChange, small, ...field }: CheckboxesProps): ReactNode {
  const toggle = (value: string): void =>
    onChange(options.map((one) => one.value).filter((one) => chosen.includes(one) !== (one === value)));
  return (
    <FieldSet {...field}>
      <div className={`govuk-checkboxes${small ? " govuk-checkboxes--small" : ""}`}>
        {options.map((option, index) => (
          <Checkbox
            key={option.value}
            option={option}
            id={index === 0 ? field.id : `${field.id}-${index + 1}`}
            name={field.name}
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
      </div>
    </FieldSet>
  );
}

interface CheckboxProps {
  option: CheckboxOption;
  id: string;
  name: string;
  checked: boolean;
  onChange: () => void;
}

function Checkbox({ option, id, name, checked, onChange }: CheckboxProps): ReactNode {
  return (
    <div className="govuk-checkboxes__item">
      <input
        className="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        onChange={onChange}
        aria-describedby={option.hint ? `${id}-item-hint` : undefined}
      />
      <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
        {option.text}
      </label>
      {option.hint && (
        <div id={`${id}-item-hint`} className="govuk-hint govuk-checkboxes__hint">
          {option.hint}
        </div>
      )}
    </div>
  );
}
