const NEEDED = [20, 19];

/** Whether a version such as `v20.19.0` is new enough. */
export function isNewEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

export function stopOnOldNode() {
  if (isNewEnough(process.version)) return;
  process.stderr.write(
    'loupe: needs Node ' + NEEDED.join('.') + ' or newer, this is ' + process.version + '. Get it from nodejs.org or your package manager.\n',
  );
  process.exit(1);
}
