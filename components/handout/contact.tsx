import { Link, View } from '@react-pdf/renderer';
import { type ContactBlock, detailsOf, displayOf, hrefOf } from '../../lib/contact-block.ts';
import { tag } from '../../lib/typeset/index.ts';
import type { Setting } from './context.ts';
import { inOneLine } from './in-one-line.ts';
import { Token, Words } from './words.tsx';

/** A contact: the number large, then what is known of it, then how sure we are. */
export function Contact({ block, setting }: { block: ContactBlock; setting: Setting }) {
  const { theme } = setting;
  const { reach } = block;
  const message = reach.kind === 'phone' ? reach.message : undefined;
  const [hours, ...rest] = detailsOf(block);
  const lines = [...(message ? [message] : []), hours, inOneLine(rest), block.check.text];
  return (
    <View {...tag('L')} wrap={false}>
      <Link {...tag('LI')} src={hrefOf(reach)} style={{ textDecoration: 'none', color: 'black' }}>
        <Token text={displayOf(reach)} size={theme.section + 4} within={block.hours} />
      </Link>
      {block.warning.map((text) => (
        <Words key={text.text} text={text} size={theme.body} bold part="LI" />
      ))}
      {lines.map((text) => (
        <Words key={text.text} text={text} size={theme.small} part="LI" />
      ))}
    </View>
  );
}
