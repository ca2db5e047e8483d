import { config } from 'zod/mini';

// Before any schema is made: zod would otherwise try `new Function`, which the Content-Security-Policy reports.
config({ jitless: true });
const { openApp } = await import('./openApp.tsx');
await openApp();
