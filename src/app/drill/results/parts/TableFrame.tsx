import { type ReactNode, useId } from 'react';
import { useScrollStop } from './useScrollStop.ts';

type TableFrameProps = {
  readonly title: string;
  readonly lead?: string;
  /** The circumstances its figures were made under, printed with them; null where each row tells its own. */
  readonly under?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
  readonly note?: ReactNode;
};

/** A table under its heading; wide ones scroll inside their frame, also by keyboard. */
export function TableFrame({ title, lead, under = null, className = '', children, note }: TableFrameProps): ReactNode {
  const id = useId();
  const frame = useScrollStop();
  return (
    <section aria-labelledby={id} className="results-section">
      <h2 id={id}>{title}</h2>
      {lead !== undefined && <p className="lead">{lead}</p>}
      <fieldset ref={frame} className="table-frame" aria-labelledby={id}>
        <table className={`results-table ${className}`}>
          <caption>
            <span className="unseen">{title}</span> {under !== null && <span>{under}</span>}
          </caption>
          {children}
        </table>
      </fieldset>
      {note}
    </section>
  );
}
