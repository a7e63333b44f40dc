import type { CoverageStatus } from '@weft/sdk';

/** A place as far as a map needs it. */
export interface Spot {
  key: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
  population: number | null;
  within: string | null;
  status: CoverageStatus | null;
}
