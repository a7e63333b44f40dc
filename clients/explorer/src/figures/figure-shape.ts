/** What is shown of every figure. */
export interface FigureShape {
  value: number | null;
  notEvaluable: string | null;
  unknownShare: number | null;
  factsUsedCount: number;
  hypothetical: boolean;
  definition: { id: string; name: string; unit: string };
}
