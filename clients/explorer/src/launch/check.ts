import type { LaunchCheckQuery, LaunchCheckRecordQuery } from '@weft/sdk';

type Live = NonNullable<NonNullable<NonNullable<LaunchCheckQuery['landscape']>['whatIf']>['launchCheck']>;

type Kept = NonNullable<NonNullable<LaunchCheckRecordQuery['landscape']>['launchCheckRecord']>['answer'];

/** As it is asked now, or as it was kept. */
export type Check = Live | Kept;
