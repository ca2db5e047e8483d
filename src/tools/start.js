import { launch } from './launch.js';

launch(async () => {
  const { importBuilt, prepare } = await import('./prepare.js');
  await prepare();
  const { startServer } = await importBuilt('server');
  await startServer();
});
