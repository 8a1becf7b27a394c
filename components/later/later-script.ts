/**
 * All the script a page for later has. Without it the page shows everything and the exit link is a
 * plain link. It keeps nothing and sends nothing. Written for old phones: ES5 habits, no library.
 */
import { decodeTopics } from '../../lib/topic-code.ts';

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
const forYou = document.getElementById('for-you') as HTMLElement;
for (const topic of decodeTopics(location.hash.slice(1))) {
  const section = document.querySelector(`[data-topic="${topic}"]`);
  if (section) {
    forYou.appendChild(section);
    forYou.hidden = false;
  }
}

// Other languages and levels show her topics first, too.
if (!forYou.hidden)
  for (const link of Array.from(document.querySelectorAll<HTMLAnchorElement>('nav a')))
    link.hash = location.hash;
