/**
 * All the script a page for later has. Without it the page shows everything and the exit link is a
 * plain link. It keeps nothing and sends nothing. Written for old phones: ES5 habits, no library.
 */
import { decodeTopics } from '../../lib/topic-code.ts';
import { isOpen } from './is-open.ts';

const all = <E extends HTMLElement>(selector: string): E[] =>
  Array.from(document.querySelectorAll<E>(selector));
const root = document.documentElement;
const exit = document.getElementById('exit') as HTMLAnchorElement;

/** Blank first: what matters is what somebody over her shoulder sees in the next tenth of a second. */
function leave(event?: Event): void {
  event?.preventDefault();
  root.hidden = true;
  document.title = '';
  location.replace(exit.href);
}
exit.onclick = leave;

let presses: number[] = [];
document.addEventListener('keydown', ({ key, repeat }) => {
  if (key !== 'Shift' || repeat) return;
  const now = Date.now();
  presses = presses.filter((time) => now - time < 5000).concat(now);
  if (presses.length > 2) leave();
});

/** Words that wait in the page until the script can do what they say. */
function say(element: HTMLElement, words: string | undefined): void {
  element.textContent = words || '';
  element.hidden = false;
}

/** The code behind # can only name topics that stand on this page already. */
const forYou = document.getElementById('for-you') as HTMLElement;
for (const topic of decodeTopics(location.hash.slice(1))) {
  const [section] = all(`[data-topic="${topic}"]`);
  if (section) forYou.appendChild(section);
}
const [title] = all('#for-you>h2');
const hers = forYou.children.length > 1;
if (hers && title) say(title, title.dataset.say);

for (const link of all<HTMLAnchorElement>('nav a')) {
  // Other languages and levels show her topics first, too.
  if (hers) link.hash = location.hash;
  // In place of this page: after the way out, Back must not lead to an earlier one.
  link.onclick = (event) => {
    event.preventDefault();
    location.replace(link.href);
  };
}

/** In memory only: the next page begins as small as any. */
const sizes = [100, 125, 150, 200];
const [larger] = all('#larger');
if (larger) {
  say(larger, larger.dataset.say);
  larger.onclick = () => {
    sizes.push(sizes.shift() as number);
    root.style.fontSize = `${sizes[0]}%`;
  };
}

for (const line of all('[data-spans]')) {
  const { spans, zone, open, closed } = line.dataset;
  const now = isOpen(`${spans}`, `${zone}`, new Date());
  if (now !== null) say(line, now ? open : closed);
}

// One sentence after the other.
document.addEventListener(
  'ended',
  ({ target }) => {
    const next = (target as Element).nextElementSibling as HTMLAudioElement | null;
    if (next) next.play();
  },
  true,
);
