import { type ReactNode, useId } from 'react';

type SliderProps = {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, shown and spoken. */
  readonly text: string;
  readonly onChange: (value: number) => void;
};

/** A labelled slider with its value beside it. */
export function Slider({ label, value, min, max, step, text, onChange }: SliderProps): ReactNode {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id} dir="ltr">
        {text}
      </output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={event => onChange(Number(event.target.value))}
      />
    </div>
  );
}
