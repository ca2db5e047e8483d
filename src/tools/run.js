// node src/tools/run.js NAME ARGUMENT…: runs one of the command lines built from src/tools and tests/bench.
import('./checkNode.js')
  .then(function (check) {
    check.stopOnOldNode();
    return import('./prepare.js');
  })
  .then(function (prepare) {
    prepare.install();
    prepare.build();
    return prepare.importBuilt(process.argv[2]);
  })
  .then(function (tool) {
    return tool.run(process.argv.slice(3));
  })
  .catch(function (error) {
    process.stderr.write((error && error.loupe ? 'loupe: ' + error.message : String((error && error.stack) || error)) + '\n');
    process.exit(1);
  });
