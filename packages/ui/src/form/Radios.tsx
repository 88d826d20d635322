import type { ReactNode } from "react";
import { FieldSet, type FieldProps } from "./Field.js";

export interface RadioOption {
  value: string;
  text: ReactNode;
  hint?: ReactNode;
  /** Shown while this option is chosen. */
  conditional?: ReactNode;
}

export type RadiosProps = FieldProps & {
  options: readonly RadioOption[];
  /** The chosen value; with `onChange` the field is controlled, without it this is the first choice. */
  value?: string;
  onChange?: (value: string) => void;
  inline?: boolean;
};

/** The first radio has the field's own id, so that the error summary can link to it. */
export function Radios({ options, value, onChange, inline, ...field }: RadiosProps): ReactNode {
  return (
    <FieldSet {...field}>
      <div className={`govuk-radios${inline ? " govuk-radios--inline" : ""}`}>
        {options.map((option, index) => (
          <Radio
            key={option.value}
            option={option}
            id={index === 0 ? field.id : `${field.id}-${index + 1}`}
            name={field.name}
            chosen={option.value === value}
            onChange={onChange}
          />
        ))}
      </div>
    </FieldSet>
  );
}

interface RadioProps {
  option: RadioOption;
  id: string;
  name: string;
  chosen: boolean;
  onChange?: (value: string) => void;
}

function Radio({ option, id, name, chosen, onChange }: RadioProps): ReactNode {
  const state = onChange ? { checked: chosen, onChange: () => onChange(option.value) } : { defaultChecked: chosen };
  return (
    <>
      <div className="govuk-radios__item">
        <input
          {...state}
          className="govuk-radios__input"
          type="radio"
          id={id}
          name={name}
          value={option.value}
          aria-describedby={option.hint ? `${id}-item-hint` : undefined}
        />
        <label className="govuk-label govuk-radios__label" htmlFor={id}>
          {option.text}
        </label>
        {option.hint && (
          <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
            {option.hint}
          </div>
        )}
      </div>
      {option.conditional && chosen && <div className="govuk-radios__conditional">{option.conditional}</div>}
    </>
  );
}
