import type { System } from './system.ts';

/** Milliseconds. Generous for a slow line, but an end. */
const LIMIT = 15 * 60_000;

const OPTIONS = ['-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=30'];

/** Whether packages can be installed here without asking: root on a system of the Debian family. */
export function hasApt({ isRoot, which }: System): boolean {
  return isRoot && which('apt-get') !== undefined;
}

/**
 * Installs a package, visibly.
 *
 * @throws {AuthorError} when apt-get fails
 */
export async function aptInstall(name: string, { run }: System): Promise<void> {
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: LIMIT };
  console.log(`apt-get update && apt-get install -y --no-install-recommends ${name}`);
  await run('apt-get', [...OPTIONS, 'update'], options);
  await run('apt-get', [...OPTIONS, 'install', '-y', '--no-install-recommends', name], options);
}
