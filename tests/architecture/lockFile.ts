import type { Breach } from './sources.ts';

type Package = { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> };

const ADVICE = 'npm ci refuses such a lock file; take a version whose packages the registry has for every platform.';

/** Packages without a version, and packages for other platforms that the lock file forgot: npm ci refuses both. */
export function checkLockFile(packages: Readonly<Record<string, Package>>): Breach[] {
  return Object.entries(packages).flatMap(([path, { version, optionalDependencies = {} }]) => [
    ...(path !== '' && version === undefined ? [`${path} has no version: ${ADVICE}`] : []),
    ...Object.keys(optionalDependencies)
      .filter(name => !isFoundFrom(path, name, packages))
      .map(name => `${path} wants ${name}, which is not there: ${ADVICE}`),
  ]);
}

/** Node's own search: beside the package, then in every folder above. */
function isFoundFrom(path: string, name: string, packages: Readonly<Record<string, Package>>): boolean {
  if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in packages) return true;
  if (path === '') return false;
  const cut = path.lastIndexOf('/node_modules/');
  return isFoundFrom(cut < 0 ? '' : path.slice(0, cut), name, packages);
}
