/**
 * Imported first by commands that make PDFs: React is several times slower in development mode, and
 * reads this when it loads.
 */
(process.env as Record<string, string>).NODE_ENV ??= 'production';

export {};
