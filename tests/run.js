// npm test: everything that must hold, on a fresh clone too. The last line is `N passed, N failed`.
import('../src/tools/checkNode.js')
  .then(function (check) {
    check.stopOnOldNode();
    return import('./allChecks.js');
  })
  .then(function (checks) {
    return checks.runAll();
  })
  .then(function (ok) {
    process.exit(ok ? 0 : 1);
  })
  .catch(function (error) {
    process.stderr.write(String((error && error.loupe && error.message) || (error && error.stack) || error) + '\n');
    process.stdout.write('0 passed, 1 failed\n');
    process.exit(1);
  });
