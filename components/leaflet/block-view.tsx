import type { ReactNode } from 'react';
import type { AnswerLine, Block } from '../../lib/leaflet.ts';
import type { Locale } from '../../lib/locales.ts';
import { AnswersView, OpenView } from './answers-view.tsx';
import { ContactView } from './contact-view.tsx';
import type { Icons } from './icons.ts';
import { Said } from './said.tsx';

export interface BlockViewProps {
  block: Block;
  icons: Icons;
  /** Locale of the section around it. */
  within: Locale;
  /** Heading level of a named part. */
  level: 3 | 4;
  /** Something to do with each answer, where there is something to do. */
  beneath?: (answer: AnswerLine) => ReactNode;
}

/** One block as HTML. Exhaustive: a new block type does not compile until it is shown here. */
export function BlockView({ block, icons, within, level, beneath }: BlockViewProps) {
  switch (block.type) {
    case 'caption':
      return <Said text={block.text} within={within} className="hl-caption" />;
    case 'sentences':
      return block.sentences.map((text) => <Said key={text.text} text={text} within={within} />);
    case 'part':
      return (
        <>
          <Said as={`h${level}`} text={block.title} within={within} className="hl-part" />
          {block.sentences.map((text) => (
            <Said key={text.text} text={text} within={within} />
          ))}
        </>
      );
    case 'answers':
      return (
        <AnswersView answers={block.answers} icons={icons} within={within} beneath={beneath} />
      );
    case 'open':
      return (
        <OpenView reply={block.reply} questions={block.questions} icons={icons} within={within} />
      );
    case 'access':
      return (
        <dl className="hl-access">
          {block.lines.map((line) => (
            <div key={line.status} className={`hl-access-${line.status}`}>
              <Said as="dt" text={line.label} within={within} />
              <dd>
                <ul>
                  {line.groups.map((group) => (
                    <Said key={group.text} as="li" text={group} within={within} />
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'contact':
      return <ContactView block={block} within={within} />;
    case 'write-in':
      return <Said text={block.label} within={within} className="hl-write-in" />;
    default:
      return block satisfies never;
  }
}
