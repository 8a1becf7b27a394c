import { View } from '@react-pdf/renderer';
import type { Block as BlockData } from '../../lib/leaflet.ts';
import { tag } from '../../lib/typeset/index.ts';
import { Answers, Open } from './answers.tsx';
import { Contact } from './contact.tsx';
import type { Setting } from './context.ts';
import { Icon } from './icon.tsx';
import { inOneLine } from './in-one-line.ts';
import { Row } from './row.tsx';
import { INK } from './theme.ts';
import { Words } from './words.tsx';

const ACCESS_ICON = { yes: 'yes', no: 'no', ask: 'question' } as const;

/** One block on paper. Exhaustive: a new block type does not compile until it is printed here. */
export function Block({ block, setting }: { block: BlockData; setting: Setting }) {
  const { theme, icons, dir } = setting;
  switch (block.type) {
    case 'caption':
      return <Words text={block.text} size={theme.body} />;
    case 'sentences':
      return block.sentences.map((text) => <Words key={text.text} text={text} size={theme.body} />);
    case 'part':
      return (
        <View style={{ marginTop: 4 }}>
          <View wrap={false} minPresenceAhead={theme.body * 2}>
            <Words text={block.title} size={theme.part} bold part="H4" />
          </View>
          {block.sentences.map((text) => (
            <Words key={text.text} text={text} size={theme.body} />
          ))}
        </View>
      );
    case 'answers':
      return <Answers answers={block.answers} setting={setting} />;
    case 'open':
      return <Open reply={block.reply} questions={block.questions} setting={setting} />;
    case 'access':
      return (
        <View {...tag('L')}>
          {block.lines.map((line) => (
            <Row
              key={line.status}
              dir={dir}
              whole
              top
              item
              aside={<Icon icon={icons[ACCESS_ICON[line.status]]} size={theme.icon} dir={dir} />}
            >
              <Words text={line.label} size={theme.small} bold part="Lbl" />
              <Words text={inOneLine(line.groups)} size={theme.small} />
            </Row>
          ))}
        </View>
      );
    case 'contact':
      return <Contact block={block} setting={setting} />;
    case 'write-in':
      return (
        <View
          wrap={false}
          style={{ borderBottomWidth: 1, borderColor: INK, height: theme.body * 2.5 }}
        >
          <Words text={block.label} size={theme.small} />
        </View>
      );
    default:
      return block satisfies never;
  }
}
