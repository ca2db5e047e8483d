import { type ReactNode, useId, useRef, useState } from 'react';

type DisclosureProps = {
  readonly label: ReactNode;
  /** Spoken instead of the label, where that is only a sign. */
  readonly name?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A button that opens a small panel beside itself; Escape or leaving it closes it. */
export function Disclosure({ label, name, className = '', children }: DisclosureProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <fieldset
      ref={root}
      className={`disclosure ${className}`}
      onBlur={event => {
        if (!root.current?.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={name}
        title={name}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div id={id} className="disclosure-panel" tabIndex={-1}>
          {children}
        </div>
      )}
    </fieldset>
  );
}
