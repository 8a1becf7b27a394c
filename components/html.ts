import type { ReactElement } from 'react';

/** A whole static page as an HTTP answer. `react-dom/server` may only be imported here, late. */
export async function htmlResponse(page: ReactElement): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return new Response(`<!doctype html>${renderToStaticMarkup(page)}`, {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
