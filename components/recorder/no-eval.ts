import { z } from 'zod';

/*
 * zod writes faster checks as code where it may, and tries that as soon as a schema is made. The
 * page's policy refuses it: asking at all would be a violation in the browser's log. Import this
 * before any schema.
 */
z.config({ jitless: true });
