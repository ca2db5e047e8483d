const NEEDED = [20, 19];

/** Whether a version such as `v20.19.0` is new enough. */
export function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/**
 * Runs a task that imports whatever it needs only when called, so that a Node too old for it can still say so in one
 * line; an error meant for the person at the terminal is shown without its stack.
 */
export function launch(task) {
  if (!isNewEnough(process.version)) {
    process.stderr.write(
      `loupe: needs Node ${NEEDED.join('.')} or newer, this is ${process.version}; get it from nodejs.org or your package manager\n`,
    );
    process.exit(1);
  }
  task().catch(error => {
    process.stderr.write(error.loupe ? `loupe: ${error.message}\n` : `${error.stack || error}\n`);
    process.exit(1);
  });
}
