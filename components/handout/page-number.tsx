import { Text } from '@react-pdf/renderer';
import { pageLabel, tag } from '../../lib/typeset/index.ts';
import { familyOf, PAGE_NUMBER } from './theme.ts';

/** Which page it is, at the foot of each. */
export function PageNumber() {
  return (
    <Text
      {...tag('Artifact', { type: 'Pagination' })}
      fixed
      style={{
        position: 'absolute',
        bottom: 22,
        left: 0,
        right: 0,
        textAlign: 'center',
        fontFamily: familyOf('en'),
        fontSize: PAGE_NUMBER,
      }}
      {...pageLabel((page, pages) => `${page} / ${pages}`)}
    >
      0
    </Text>
  );
}
