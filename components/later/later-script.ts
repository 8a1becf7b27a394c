/**
 * All the script a page for later has. Without it the page shows everything and the exit link is a
 * plain link. It keeps nothing and sends nothing. Written for old phones: ES5 habits, no library.
 */
import { TOPICS_PER_DIGIT } from '../../lib/topic-code.ts';

const exit = document.getElementById('exit') as HTMLAnchorElement;

/** Blank first: what matters is what somebody over her shoulder sees in the next tenth of a second. */
function leave(event?: Event): void {
  event?.preventDefault();
  document.body.hidden = true;
  document.title = '';
  location.replace(exit.href);
}
exit.onclick = leave;

let presses: number[] = [];
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Shift') return;
  presses = presses.slice(-2).concat(Date.now());
  if (presses.length > 2 && Date.now() - (presses[0] ?? 0) < 5000) leave();
});

/** The code behind # can only name topics that stand on this page already. */
const code = location.hash.slice(1).toLowerCase();
if (/^[0-9a-v]{1,52}$/.test(code)) {
  const forYou = document.getElementById('for-you') as HTMLElement;
  code.split('').forEach((digit, at) => {
    for (let bit = 0; bit < TOPICS_PER_DIGIT; bit++) {
      const topic = at * TOPICS_PER_DIGIT + bit;
      const section = document.querySelector(`[data-topic="${topic}"]`);
      if (Number.parseInt(digit, 32) & (1 << bit) && section) {
        forYou.appendChild(section);
        forYou.hidden = false;
      }
    }
  });
  // Other languages and levels show her topics first, too.
  for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>('nav a')))
    link.hash = code;
}
