/** Icon sets we take single icons from at build time; none is committed. */
export type IconSet = 'mdi' | 'material-symbols' | 'healthicons';

/** Where one pictogram comes from: an icon of a set, or a file in `content/pictograms/`. */
export type PictogramSource = (
  | { readonly set: IconSet; readonly icon: string }
  | { readonly drawing: string }
) & {
  /** Turned round in right-to-left text: it points forward or back, or holds a question mark. */
  readonly mirror?: true;
};

/** One shape of a pictogram, in plain path data. */
export interface PictogramPath {
  readonly d: string;
  /** Absent means `nonzero`. */
  readonly fillRule?: 'evenodd';
  /** Present means a line of this width with round ends and joins, and no fill. */
  readonly strokeWidth?: number;
}

/** What a page or a PDF draws: every shape in one colour, on a grid that starts at 0 0. */
export interface PictogramData {
  readonly width: number;
  readonly height: number;
  readonly mirror?: true;
  readonly paths: readonly PictogramPath[];
}

/**
 * The registry of pictograms.
 *
 * Left out on purpose: a finger on lips for privacy (what an abuser asks for), a crossed-out
 * banknote for "free" (reads as "you will not be paid"), gavel, scales and shields, a running
 * exit (fleeing), a heart in a hand (charity), an open palm (rude in places), and anyone bound,
 * hurt, on their knees, or smaller than the person who helps.
 */
export const PICTOGRAMS = {
  // What a person needs
  home: { set: 'mdi', icon: 'home' },
  bed: { set: 'mdi', icon: 'bed' },
  'safe-place': { drawing: 'safe-place' },
  food: { set: 'healthicons', icon: 'hot-meal' },
  water: { set: 'mdi', icon: 'cup-water' },
  clothes: { set: 'mdi', icon: 'tshirt-crew' },
  toilet: { set: 'mdi', icon: 'toilet' },
  wash: { set: 'material-symbols', icon: 'shower-rounded' },
  hygiene: { set: 'material-symbols', icon: 'soap-rounded' },
  rest: { set: 'material-symbols', icon: 'chair-rounded' },
  doctor: { set: 'healthicons', icon: 'doctor-female' },
  medicine: { set: 'material-symbols', icon: 'pill-rounded' },
  feelings: { set: 'mdi', icon: 'emoticon-sad' },
  pain: { set: 'material-symbols', icon: 'personal-injury-rounded' },
  pregnancy: { set: 'material-symbols', icon: 'pregnant-woman-rounded' },
  phone: { set: 'mdi', icon: 'cellphone' },
  work: { set: 'healthicons', icon: 'factory-worker' },
  school: { set: 'healthicons', icon: 'i-training-class' },
  papers: { set: 'material-symbols', icon: 'passport-rounded' },
  money: { set: 'material-symbols', icon: 'payments-rounded' },
  free: { drawing: 'free' },
  bus: { set: 'material-symbols', icon: 'directions-bus-rounded' },
  'go-home': { set: 'material-symbols', icon: 'flight-takeoff-rounded', mirror: true },

  // People
  person: { set: 'material-symbols', icon: 'person-rounded' },
  family: { set: 'material-symbols', icon: 'family-restroom-rounded' },
  child: { set: 'mdi', icon: 'human-child' },
  // Arms out, in a nappy: the crawling baby of the other sets looks like someone on their knees.
  baby: { set: 'healthicons', icon: 'baby-0203m' },
  helper: { drawing: 'helper' },
  interpreter: { drawing: 'interpreter' },
  lawyer: { drawing: 'lawyer' },
  judge: { drawing: 'judge' },
  police: { set: 'healthicons', icon: 'officer' },
  embassy: { drawing: 'embassy' },
  stranger: { drawing: 'stranger', mirror: true },

  // Talking and deciding
  talk: { set: 'material-symbols', icon: 'forum-rounded' },
  message: { set: 'material-symbols', icon: 'chat-rounded' },
  listen: { set: 'healthicons', icon: 'ear' },
  ask: { set: 'mdi', icon: 'account-question', mirror: true },
  question: { set: 'material-symbols', icon: 'help-rounded', mirror: true },
  agree: { drawing: 'agree' },
  yes: { set: 'material-symbols', icon: 'check-circle-rounded' },
  no: { set: 'material-symbols', icon: 'cancel-rounded' },
  private: { drawing: 'private' },
  // People rather than an eye, which says "you are being watched".
  'tell-others': { set: 'material-symbols', icon: 'groups-rounded' },
  // Somebody who answers; clasped hands would read as a deal.
  help: { set: 'material-symbols', icon: 'support-agent-rounded' },
  rights: { set: 'material-symbols', icon: 'article-person-rounded' },
  complaint: { set: 'material-symbols', icon: 'campaign-rounded' },
  warning: { set: 'material-symbols', icon: 'warning-rounded' },
  leave: { drawing: 'leave', mirror: true },

  // Time and place
  clock: { set: 'material-symbols', icon: 'schedule-rounded' },
  duration: { set: 'material-symbols', icon: 'calendar-month-rounded' },
  later: { drawing: 'later', mirror: true },
  next: { set: 'material-symbols', icon: 'arrow-circle-right-rounded', mirror: true },
  place: { set: 'material-symbols', icon: 'location-on-rounded' },
  web: { set: 'material-symbols', icon: 'language' },

  // Controls
  leaflet: { set: 'material-symbols', icon: 'description-rounded' },
  card: { set: 'material-symbols', icon: 'contact-phone-rounded' },
  qr: { set: 'material-symbols', icon: 'qr-code-scanner-rounded' },
  print: { set: 'material-symbols', icon: 'print-rounded' },
  turn: { set: 'material-symbols', icon: 'screen-rotation-rounded' },
  back: { set: 'material-symbols', icon: 'arrow-back-rounded', mirror: true },
  forward: { set: 'material-symbols', icon: 'arrow-forward-rounded', mirror: true },
  close: { set: 'material-symbols', icon: 'close-rounded' },
  plus: { set: 'material-symbols', icon: 'add-rounded' },
  minus: { set: 'material-symbols', icon: 'remove-rounded' },
  check: { set: 'material-symbols', icon: 'check-rounded' },
  sound: { set: 'material-symbols', icon: 'volume-up-rounded' },
  'stop-sound': { set: 'material-symbols', icon: 'stop-rounded' },
  microphone: { set: 'material-symbols', icon: 'mic-rounded' },
} as const satisfies Record<string, PictogramSource>;

export type PictogramName = keyof typeof PICTOGRAMS;

export const PICTOGRAM_NAMES = Object.keys(PICTOGRAMS) as PictogramName[];

/** True for a name in the registry. */
export const isPictogramName = (value: string): value is PictogramName =>
  Object.hasOwn(PICTOGRAMS, value);
