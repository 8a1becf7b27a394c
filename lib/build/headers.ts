/** What a browser may be asked for. Nothing here needs any of it, so all of it is denied. */
const FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** Headers for every response. What they say must also hold on any other server: see `_headers`. */
export const headers: Readonly<Record<string, string>> = {
  // The organisation a person goes on to must not learn which page sent them.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  // The rest of the policy differs per page and stands in the page; this part works only here.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The one page that may ask for the microphone: the recorder. It must be opened by a whole load. */
export const RECORDER = '/tablet/record/';

/** What the recorder may do besides. In a list of features the last word on each one counts. */
const MICROPHONE = 'microphone=(self)';

/** What `headers` lacks for a path. Where a host joins headers of one name, this must come last. */
export const headersBesides = (path: string): Readonly<Record<string, string>> =>
  path.startsWith(RECORDER) ? { 'Permissions-Policy': MICROPHONE } : {};

/** All headers of a response to `path`, in small letters, except Cache-Control. */
export const headersFor = (path: string): Readonly<Record<string, string>> => {
  const { 'Permissions-Policy': more } = headersBesides(path);
  return more
    ? { ...headers, 'Permissions-Policy': `${headers['Permissions-Policy']}, ${more}` }
    : headers;
};
