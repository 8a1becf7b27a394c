import { LOCALES, SOURCE_LOCALE } from '../../lib/locales.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { audioOf, contactsInWords, verdictOf } from '../../lib/status/in-words.ts';
import type { Status } from '../../lib/status/read-status.ts';
import type { LaterAssets } from '../later/assets.ts';
import { Document } from '../later/document.tsx';

export interface StatusPageProps {
  readonly status: Status;
  readonly assets: LaterAssets;
  /** YYYY-MM-DD of the build. */
  readonly today: string;
}

/** The page is for a desk, and its tables scroll where it is narrow. */
const TABLES = `
body { max-inline-size: 75rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 1rem; }
caption { text-align: start; padding-block: 8px; }
th, td { border: 1px solid var(--line); padding: 6px 10px; text-align: start; vertical-align: top; font-weight: 400; }
`;

/** For coordinators, in English: what is written, checked, signed off and dialled. No script. */
export function StatusPage({ status: { languages, contacts }, assets, today }: StatusPageProps) {
  const folders = [...new Set(languages.map(({ folder }) => folder))];
  return (
    <Document
      locale={SOURCE_LOCALE}
      dir={LOCALES[SOURCE_LOCALE].dir}
      title="Status of the content"
      assets={{ ...assets, css: `${assets.css}${TABLES}` }}
    >
      <main className="status">
        <h1>Status of the content</h1>
        <p>
          As built on {today}. A draft is complete, but no competent speaker has signed it off.
          Stale words were made from an English that has changed since.
        </p>
        <h2>Contacts</h2>
        <div className="wide">
          <table>
            <caption>What somebody has dialled, and what to dial next</caption>
            <tbody>
              {contacts.map((one) => (
                <tr key={one.folder}>
                  <th scope="row">{one.folder}</th>
                  <td>{contactsInWords(one)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <h2>Words</h2>
        {folders.map((folder) => (
          <section key={folder}>
            <h3>{folder === 'locales' ? 'The interface' : folder}</h3>
            <div className="wide">
              <table>
                <caption>
                  {folder === 'locales' ? 'Screens and headings' : `What ${folder} says itself`}
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Language</th>
                    <th scope="col">All</th>
                    {folder !== 'locales' &&
                      READER_IDS.map((reader) => (
                        <th scope="col" key={reader}>
                          {reader.replace('-', ', ')}
                        </th>
                      ))}
                    <th scope="col">Stale</th>
                    <th scope="col">Audio</th>
                  </tr>
                </thead>
                <tbody>
                  {languages
                    .filter((one) => one.folder === folder)
                    .map(({ locale, all, readers }) => (
                      <tr key={locale}>
                        <th scope="row">{LOCALES[locale].english}</th>
                        <td>{verdictOf(all)}</td>
                        {readers &&
                          READER_IDS.map((reader) => (
                            <td key={reader}>{verdictOf(readers[reader])}</td>
                          ))}
                        <td>{all.stale}</td>
                        <td>{audioOf(all)}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </div>
          </section>
        ))}
      </main>
    </Document>
  );
}
