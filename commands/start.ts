import { ensurePortFree } from '../lib/build/ensure-port-free.ts';
import { serve } from '../lib/build/serve.ts';
import { build } from './build.ts';
import { command } from './support/command.ts';
import { portFrom } from './support/port.ts';

await command(async () => {
  const port = portFrom(process.env.PORT);
  await ensurePortFree(port);
  await build();
  const { url } = await serve({ dir: 'out', port });
  console.log('\nHandrail is ready.');
  console.log(`  Tablet:          ${url}/tablet/`);
  console.log(`  Page for later:  ${url}/`);
});
