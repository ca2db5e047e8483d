// npm test: everything that must hold, on a fresh clone too. The last line is `N passed, N failed`.
import { launch } from '../src/tools/launch.js';

launch(async () => {
  const { runAll } = await import('./allChecks.js');
  const ok = await runAll();
  process.exit(ok ? 0 : 1);
});
