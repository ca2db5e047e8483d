import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { App } from './App.tsx';
import { makeTranslator } from './messages/translator.ts';
import { Fault } from './shell/Fault.tsx';
import { type Preferences, readPreferences } from './shell/preferences.ts';
import { createPreferencesStore } from './shell/preferencesStore.ts';
import { showPreferences } from './shell/showPreferences.ts';
import { DeviceContext, openDevice } from './storage/device.ts';
import './shell/theme.css';
import './shell/frame.css';
import './shell/signs.css';
import './examining/bench.css';
import './examining/controls.css';
import './drill/drill.css';
import './drill/case/case.css';
import './drill/case/casePanel.css';
import './drill/tour/tour.css';
import './examining/marking/marking.css';
import './examining/marking/markList.css';
import './examining/marking/otherPlaces.css';
import './examining/reader/reader.css';
import './examining/reader/zoneView/zoneView.css';
import './examining/reader/readerRows.css';
import './examining/register/register.css';
import './library/features/features.css';
import './library/library.css';
import './library/reading.css';
import './reader/pictureReader.css';
import './drill/results/results.css';
import './drill/results/tables.css';
import './start/start.css';
import './drill/debrief/debrief.css';
import './drill/debrief/items.css';
import './drill/debrief/placeLayer.css';

/** Opens the app on the reader's preferences. */
export async function openApp(): Promise<void> {
  const device = await openDevice();
  const preferences = readPreferences(await device.values.read('preferences').catch(() => undefined));
  const translator = makeTranslator(preferences.language);
  const show = (chosen: Preferences): void => {
    showPreferences(chosen, document.documentElement);
    void translator.changeLanguage(chosen.language);
  };
  const preferencesStore = createPreferencesStore(preferences, chosen => {
    // Written before the page is drawn anew: who sees a choice and reloads at once finds it kept.
    void device.values.write('preferences', chosen).catch(() => undefined);
    show(chosen);
  });
  show(preferences);
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root element');
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={translator}>
        <Fault>
          <DeviceContext value={device}>
            <App preferences={preferencesStore} version={__LOUPE_VERSION__} />
          </DeviceContext>
        </Fault>
      </I18nextProvider>
    </StrictMode>,
  );
}
