// Plain old JavaScript without imports at the top, so that even a Node far too old can say so in one line.
import('./checkNode.js')
  .then(function (check) {
    check.stopOnOldNode();
    return import('./prepare.js');
  })
  .then(function (prepare) {
    prepare.install();
    prepare.build();
    return prepare.importBuilt('server');
  })
  .then(function (server) {
    return server.startServer();
  })
  .catch(function (error) {
    process.stderr.write((error && error.loupe ? 'loupe: ' + error.message : String((error && error.stack) || error)) + '\n');
    process.exit(1);
  });
