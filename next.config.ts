import type { NextConfig } from 'next';

/** Files and nothing else: they can be put on any server, a USB stick or a Raspberry Pi. */
const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  // Types are checked once for the whole project by `npm run check`.
  typescript: { ignoreBuildErrors: true },
};

export default config;
