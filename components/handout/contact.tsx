import { Link, View } from '@react-pdf/renderer';
import type { ContactBlock } from '../../lib/leaflet.ts';
import { tag } from '../../lib/typeset/index.ts';
import type { Setting } from './context.ts';
import { inOneLine } from './in-one-line.ts';
import { Token, Words } from './words.tsx';

/** A contact: the number large, then what is known of it, then how sure we are. */
export function Contact({ block, setting }: { block: ContactBlock; setting: Setting }) {
  const { theme } = setting;
  const href = block.phone ? `tel:${block.phone.dial}` : block.web?.href;
  const shown = block.phone?.display ?? block.web?.display ?? '';
  return (
    <View {...tag('L')} wrap={false}>
      <Link {...tag('LI')} src={href ?? ''} style={{ textDecoration: 'none', color: 'black' }}>
        <Token text={shown} size={theme.section + 4} within={block.hours} />
      </Link>
      {block.warning.map((text) => (
        <Words key={text.text} text={text} size={theme.body} bold part="LI" />
      ))}
      {[block.hours, inOneLine([block.cost, block.languages]), block.check.text].map((text) => (
        <Words key={text.text} text={text} size={theme.small} part="LI" />
      ))}
    </View>
  );
}
