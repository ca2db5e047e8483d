// node src/tools/run.js NAME ARGUMENT…: runs one of the command lines built from src/tools and tests/bench.
import { launch } from './launch.js';

launch(async () => {
  const { importBuilt, prepare, ROOT } = await import('./prepare.js');
  await prepare();
  process.chdir(ROOT);
  const tool = await importBuilt(process.argv[2]);
  await tool.run(process.argv.slice(3));
});
