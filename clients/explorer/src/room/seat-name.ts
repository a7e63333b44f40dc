import { useCode } from '../texts/said';
import { useTexts } from '../texts/texts';

export interface SeatShape {
  kind: string;
  role: string | null;
  resourceKind: string | null;
  sector: { label: string } | null;
  population: { label: string } | null;
  bridges: readonly { label: string }[];
}

/** What a required seat is called. */
export function useSeatName() {
  const texts = useTexts();
  const code = useCode();
  return (seat: SeatShape): string => {
    switch (seat.kind) {
      case 'ROLE':
        return code(seat.role);
      case 'SECTOR':
        return texts.room.sector(seat.sector?.label ?? texts.notKnown);
      case 'POPULATION_VOICE':
        return texts.room.voice(seat.population?.label ?? texts.notKnown);
      case 'RESOURCE_KIND':
        return texts.room.resource(code(seat.resourceKind));
      case 'BRIDGE':
        return texts.room.bridge(seat.bridges.map((it) => it.label).join(' – '));
      default:
        return code(seat.kind);
    }
  };
}
