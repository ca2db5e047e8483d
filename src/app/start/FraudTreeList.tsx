import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CLASSES, FAMILIES, FRAUD_TREE } from '../../core/document/fraudTree.ts';

export function FraudTreeList(): ReactNode {
  const { t } = useTranslation();
  const families = FAMILIES.map(family => ({
    family,
    classes: CLASSES.filter(name => FRAUD_TREE[name].family === family),
  }));
  return (
    <section aria-labelledby="tree">
      <h2 id="tree">{t('start.tree.title')}</h2>
      <p>{t('start.tree.lead')}</p>
      <div className="tree">
        {families.map(({ family, classes }) => (
          <details key={family}>
            <summary>
              <span>{t(`family.${family}.name`)}</span>
              <span className="count">{t('start.tree.classes', { count: classes.length })}</span>
            </summary>
            <ul>
              {classes.map(name => (
                <li key={name}>{t(`class.${name}.name`)}</li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}
