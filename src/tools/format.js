// npm run format: formats every file and sorts its imports, installing the tool first where it is missing.
import { launch } from './launch.js';

launch(async () => {
  const { install, ROOT } = await import('./prepare.js');
  const { spawnSync } = await import('node:child_process');
  const { join } = await import('node:path');
  await install();
  const biome = join(ROOT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const parameters = [biome, 'check', '--config-path=tests/lint.json', '--write', '.'];
  process.exit(spawnSync(process.execPath, parameters, { cwd: ROOT, stdio: 'inherit' }).status ?? 1);
});
