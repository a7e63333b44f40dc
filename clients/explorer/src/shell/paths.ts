/** The addresses of views that belong to no landscape. */
export const everywhere = ['/', '/import', '/queries'] as const;

/** The addresses of the views of one landscape, after `/l/:landscape`. */
export const ofLandscape = [
  '',
  'map',
  'places',
  'gaps',
  'room',
  'dependence',
  'power',
  'launch-check',
  'records',
  'records/:record',
  'what-if',
  'quality',
  'import',
  'actor/:actor',
  'actor/:actor/edit',
  'fact/:fact',
] as const;
