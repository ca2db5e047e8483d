import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ServerType, serve } from '@hono/node-server';
import { readAddress } from './address.ts';
import { createApp } from './app.ts';

/** Serves the built app beside this file until Ctrl-C; resolves with the address once it listens. */
export async function startServer(): Promise<string> {
  const address = readAddress(process.env);
  const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'app');
  const { server, port } = await listen(createApp(root), address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server));
  const [url, ...others] = listAddresses(address.host).map(host => `http://${host}:${port}/`);
  console.log(`Loupe is at ${url}  (Ctrl-C stops it)`);
  for (const other of others) console.log(`and, in this network, at ${other}`);
  return url ?? '';
}

/** Where a browser finds the server: an address that means "all" is told as this machine and each of its own. */
function listAddresses(host: string): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::') return [host.includes(':') ? `[${host}]` : host];
  const others = Object.values(networkInterfaces()).flatMap(list => list ?? []);
  return [
    '127.0.0.1',
    ...others.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
  ];
}

function listen(
  app: ReturnType<typeof createApp>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, info => resolve({ server, port: info.port }));
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const words: Record<string, string> = {
    EADDRINUSE: `port ${port} on ${host} is taken; stop what uses it or choose another: PORT=${port + 1} npm start`,
    EACCES: `port ${port} needs rights this user lacks; choose one above 1023: PORT=7340 npm start`,
    EADDRNOTAVAIL: `HOST=${host} is no address of this machine`,
    ENOTFOUND: `HOST=${host} is no address of this machine`,
  };
  const message = words[error.code ?? ''];
  return message === undefined ? error : Object.assign(new Error(message), { loupe: true });
}

function stop(server: ServerType): void {
  server.close(() => process.exit(0));
  if ('closeAllConnections' in server) server.closeAllConnections();
}
