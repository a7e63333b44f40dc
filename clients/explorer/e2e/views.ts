/** A view of the demo: how it is reached, and what there is to see. */
export interface View {
  name: string;
  /** `:record` and `:fact` stand for one that is there. */
  path: string;
  /** What the picture shows, for those who do not see it. */
  alternative: string;
  /** What the view is for. */
  line: string;
}

const asOf = 'asOf=2026-06-30';
const year = 'from=2025-01-01&to=2025-12-31';
const leaving = `whatif=${encodeURIComponent('[{"withdraws":"hollin-trust"}]')}`;

/** Every view, in the order in which somebody comes to them. */
export const views: readonly View[] = [
  {
    name: 'landscapes',
    path: '/',
    alternative: 'A list of landscapes, each with its name and how much is in it.',
    line: 'Where everything begins: which landscapes there are.',
  },
  {
    name: 'overview',
    path: `/l/demo?${asOf}`,
    alternative: 'The name of the district, counts of what is recorded, and the questions that can be asked.',
    line: 'What is in a landscape, and what can be asked of it.',
  },
  {
    name: 'launch-check-form',
    path: `/l/demo/launch-check?${asOf}`,
    alternative: 'A form that asks what a proposal would do, for whom, where, with whom and on whose money.',
    line: 'Should this be started? What one means to do, in a form.',
  },
  {
    name: 'launch-check-report',
    path: `/l/demo/launch-check?${asOf}&initiative=quay-mentors`,
    alternative:
      'The verdict “Make an existing effort larger”, its rule, the reasons, and folded parts with a line each.',
    line: 'The report: verdict and reasons first; every part opens, and all of it prints.',
  },
  {
    name: 'gaps',
    path: `/l/demo/gaps?${asOf}&about=services&population=young-people&cell=mentoring%2Fnorthfield%2Fyoung-people`,
    alternative:
      'A table of services and places whose cells say covered, thin, uncovered or unknown; one is open.',
    line: 'What need is met, thin, unmet or unknown, place by place.',
  },
  {
    name: 'room',
    path: `/l/demo/room?${asOf}&of=youth-pact`,
    alternative: 'The chairs of the Youth Pact: taken, empty and unknown ones, and whom to invite.',
    line: 'Which seats are empty, who could take them, and who introduces us.',
  },
  {
    name: 'dependence',
    path: `/l/demo/dependence?${asOf}&of=pact-office&${year}`,
    alternative: 'Bands of money that lead from the Hollin Trust through two funders to the Pact Office.',
    line: 'On whom an actor depends, through whom, how far back.',
  },
  {
    name: 'dependence-what-if',
    path: `/l/demo/dependence?${asOf}&of=pact-office&${year}&${leaving}`,
    alternative:
      'The same question twice, side by side: as it is, and as it would be without the Hollin Trust.',
    line: 'With changes in the tray every view shows what is and what would be.',
  },
  {
    name: 'power',
    path: `/l/demo/power?${asOf}&of=youth-pact&${year}`,
    alternative:
      'Ten signals, given, not given or not evaluable, and bars of money against votes for each member.',
    line: 'Is this partnership its strongest member’s project?',
  },
  {
    name: 'network',
    path: `/l/demo/map?${asOf}`,
    alternative: 'Filters, a time slider, and the actors of the district as marks with lines between them.',
    line: 'Who is tied to whom, who gives to whom, who sits with whom; the same as a table below.',
  },
  {
    name: 'places',
    path: `/l/demo/places?${asOf}&issue=youth-wellbeing`,
    alternative: 'A map with the places of the district, each with a sign for how far the need is met.',
    line: 'Where: the places, and how far the need for an issue is met in each.',
  },
  {
    name: 'what-if',
    path: `/l/demo/what-if?${asOf}&${leaving}`,
    alternative:
      'Forms for changes, such as somebody who leaves or gives money, and a form for any other change.',
    line: 'The tray: any change that can be recorded can be tried; nothing is written.',
  },
  {
    name: 'records',
    path: '/l/demo/records',
    alternative: 'A table of reports that were kept: proposal, verdict, by whom, when.',
    line: 'Reports that were kept.',
  },
  {
    name: 'record',
    path: '/l/demo/records/:record',
    alternative:
      'A kept report with who kept it, whether the verdict is still the same, and the report itself.',
    line: 'A report as it was kept, and what is no longer so.',
  },
  {
    name: 'quality',
    path: `/l/demo/quality?${asOf}`,
    alternative:
      'A table of what is unknown, without source, old or perhaps recorded twice, with counts and shares.',
    line: 'What is unknown, unsourced, old, or recorded twice.',
  },
  {
    name: 'import',
    path: '/l/demo/import',
    alternative: 'A field for files, and what was imported before, with a button that takes it back.',
    line: 'Files in: first what would become of them, then the import with its progress.',
  },
  {
    name: 'import-anywhere',
    path: '/import',
    alternative: 'A field for the name of a landscape that may be new, before files are chosen.',
    line: 'A new landscape out of files.',
  },
  {
    name: 'actor',
    path: `/l/demo/actor/youth-forge?${asOf}`,
    alternative:
      'What is recorded of Youth Forge: sectors, seats, ties, and tables of what it received and gave.',
    line: 'All that is recorded of an actor.',
  },
  {
    name: 'actor-edit',
    path: `/l/demo/actor/youth-forge/edit?${asOf}`,
    alternative: 'A form with what is recorded of Youth Forge: its name, where it works, what it lives on.',
    line: 'What is recorded of an organization, to be changed.',
  },
  {
    name: 'fact',
    path: '/l/demo/fact/:fact',
    alternative: 'One flow of money: from whom to whom, since when, how well it is backed, and its source.',
    line: 'One fact, and where it is from.',
  },
  {
    name: 'queries',
    path: '/queries',
    alternative: 'An editor with a query to the server, and a place for its answer.',
    line: 'The page for queries of one’s own.',
  },
];
