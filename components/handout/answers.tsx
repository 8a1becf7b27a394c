import { View } from '@react-pdf/renderer';
import type { AnswerLine, OpenQuestion, Text } from '../../lib/leaflet.ts';
import { tag } from '../../lib/typeset/index.ts';
import type { Setting } from './context.ts';
import { Icon } from './icon.tsx';
import { inOneLine } from './in-one-line.ts';
import { Row } from './row.tsx';
import { Words } from './words.tsx';

/** The answered questions: picture, question small, answer large; a limit with its reasons. */
export function Answers({
  answers,
  setting,
}: {
  answers: readonly AnswerLine[];
  setting: Setting;
}) {
  const { theme, icons, dir } = setting;
  return (
    <View {...tag('L')}>
      {answers.map((answer) => (
        <Row
          key={answer.question}
          dir={dir}
          whole
          top
          item
          aside={<Icon icon={icons[answer.pictogram]} size={theme.icon} dir={dir} />}
        >
          <Words text={answer.ask} size={theme.small} part="Lbl" />
          <Words text={answer.reply} size={theme.body} bold />
          {answer.limit && (
            <View>
              <Words text={inOneLine([answer.limit.why, answer.limit.lasts])} size={theme.small} />
              <Words text={answer.limit.complain} size={theme.small} />
            </View>
          )}
        </Row>
      ))}
    </View>
  );
}

/** What nobody has answered yet, and what to ask. The dashed frame survives a photocopier. */
export function Open({
  reply,
  questions,
  setting,
}: {
  reply: Text;
  questions: readonly OpenQuestion[];
  setting: Setting;
}) {
  const { theme, icons, dir } = setting;
  const edge = dir === 'rtl' ? 'borderRightWidth' : 'borderLeftWidth';
  const room = dir === 'rtl' ? 'paddingRight' : 'paddingLeft';
  const isList = questions.length > 0;
  return (
    <View
      {...(isList && tag('L'))}
      // Alone, the reply is one line with its frame.
      wrap={isList}
      style={{ [edge]: 1.5, borderStyle: 'dashed', [room]: 8, marginTop: 4 }}
    >
      <Words text={reply} size={theme.body} bold {...(isList && { part: 'Caption' })} />
      {questions.map((question) => (
        <Row
          key={question.question}
          dir={dir}
          whole
          top
          item
          aside={<Icon icon={icons[question.pictogram]} size={theme.icon} dir={dir} />}
        >
          <Words text={question.ask} size={theme.body} part="Lbl" />
          <Words text={question.advice} size={theme.small} />
        </Row>
      ))}
    </View>
  );
}
