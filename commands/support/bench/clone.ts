import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Minutes from a fresh clone to the first page. */
const CLONE_BUDGET = 3;

/** Clones what is committed, installs, starts, and waits for the first page. */
export async function benchClone(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-clone-'));
  const port = 4321;
  const start = performance.now();
  const quiet = { cwd: folder, stdio: 'ignore' as const };
  spawnSync('git', ['clone', '--quiet', process.cwd(), folder], { stdio: 'ignore' });
  if (spawnSync('npm', ['ci'], quiet).status !== 0) throw new Error('npm ci failed in the clone');
  const server = spawn('npm', ['start'], {
    ...quiet,
    detached: true,
    env: { ...process.env, PORT: String(port) },
  });
  try {
    for (;;) {
      const answer = await fetch(`http://localhost:${port}/`).catch(() => null);
      if (answer?.ok) break;
      if (server.exitCode !== null) throw new Error('npm start ended in the clone');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  } finally {
    if (server.pid) process.kill(-server.pid);
    rmSync(folder, { recursive: true, force: true });
  }
  const minutes = (performance.now() - start) / 60_000;
  const good = minutes <= CLONE_BUDGET;
  console.log(
    `\nFresh clone to first page: ${minutes.toFixed(1)} min (aim ${CLONE_BUDGET})${good ? '' : '  OVER'}`,
  );
  return good;
}
