import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { POLICY_HEADER } from './contentSecurityPolicy.ts';

const YEAR = 31_536_000;
/** Files whose names say their content: hashed ones, and the text recogniser's, whose folder is a version. */
const FIXED = /^\/(assets|ocr)\//;

/** The web application without listening: serves the built app from `root` (an absolute folder). */
export function createApp(root: string): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', POLICY_HEADER);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    const isFixed = FIXED.test(context.req.path) && context.res.status === 200;
    context.header('Cache-Control', isFixed ? `public, max-age=${YEAR}, immutable` : 'no-cache');
  });
  app.on(['GET', 'HEAD'], '*', serveStatic({ root }));
  app.notFound(context => {
    const isRead = context.req.method === 'GET' || context.req.method === 'HEAD';
    return isRead
      ? context.text('Not found\n', 404)
      : context.text('Method not allowed\n', 405, { Allow: 'GET, HEAD' });
  });
  return app;
}
