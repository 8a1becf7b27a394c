import type { NextConfig } from 'next';

/** Files and nothing else: they can be put on any server, a CDN or a Raspberry Pi. */
const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  // Types are checked once for the whole project by `npm test`.
  typescript: { ignoreBuildErrors: true },
};

export default config;
