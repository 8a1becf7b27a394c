import { existsSync } from 'node:fs';
import { AuthorError } from '../lib/author-error.ts';
import { serve } from '../lib/build/serve.ts';
import { command } from './support/command.ts';
import { portFrom } from './support/port.ts';

/** Serves what was built before. */
await command(async () => {
  if (!existsSync('out/index.html')) {
    throw new AuthorError('There is nothing in out/ to serve. Run npm run build first.');
  }
  const { url } = await serve({ dir: 'out', port: portFrom(process.env.PORT) });
  console.log(`Serving out/ at ${url}/`);
});
