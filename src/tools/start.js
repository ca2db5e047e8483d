import { launch } from './launch.js';

launch(async () => {
  const { build, importBuilt, install } = await import('./prepare.js');
  await install();
  build();
  const { startServer } = await importBuilt('server');
  await startServer();
});
