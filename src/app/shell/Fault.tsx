import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Shows what failed instead of an empty page. */
export class Fault extends Component<{ children: ReactNode }, { fault: string | null }> {
  override state: { fault: string | null } = { fault: null };

  static getDerivedStateFromError(error: unknown): { fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    return this.state.fault === null ? this.props.children : <FaultText fault={this.state.fault} />;
  }
}

function FaultText({ fault }: { fault: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <main className="fault" role="alert">
      <h1>{t('shell.fault.title')}</h1>
      <p>{t('shell.fault.advice')}</p>
      <pre dir="ltr">{fault}</pre>
    </main>
  );
}
