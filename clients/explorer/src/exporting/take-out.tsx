import { useState } from 'react';
import { useFormat } from '../figures/format';
import { useView } from '../shell/view';
import { useCode } from '../texts/said';
import { useTexts } from '../texts/texts';
import { drawingAsSvg, svgAsPng, tableAsSvg } from './picture';
import { csv, fileName, type Caption, type Sheet } from './sheet';

interface Properties {
  title: string;
  sheet: () => Sheet;
  /** How the picture is read. */
  legend?: readonly string[] | (() => readonly string[]);
  /** What each color stands for. */
  colors?: Caption['colors'];
  /** The drawing to take; the table is drawn where there is none. */
  drawing?: () => SVGSVGElement | null;
  /** The picture to take where it is no drawing of the page; null where it cannot be drawn. */
  picture?: (caption: Caption) => string | null;
  /** What was seen, as the answer says. */
  seen: { version: number; asOf: string } | null | undefined;
  hypothetical?: boolean;
}

/** Takes what is shown along as a table or a picture, with legend, source and date. */
export function TakeOut({
  title,
  sheet,
  legend = [],
  colors = [],
  drawing,
  picture,
  seen,
  hypothetical = false,
}: Properties) {
  const texts = useTexts();
  const format = useFormat();
  const code = useCode();
  const { landscape, evidence } = useView();
  const [failure, setFailure] = useState('');
  const caption = () => ({
    title: hypothetical ? `${title} (${texts.whatIf.hypothetical})` : title,
    legend: typeof legend === 'function' ? legend() : legend,
    colors,
    source: texts.takeOut.source(
      landscape,
      seen?.version ?? null,
      seen ? format.day(seen.asOf) : texts.notKnown,
      code(evidence),
      format.day(new Date().toISOString()),
    ),
  });
  const svg = () => {
    const taken = picture?.(caption()) ?? null;
    if (taken !== null) return taken;
    const drawn = drawing?.() ?? null;
    return drawn instanceof SVGSVGElement ? drawingAsSvg(drawn, caption()) : tableAsSvg(sheet(), caption());
  };
  const guarded = (work: () => void | Promise<void>) => () => {
    setFailure('');
    void Promise.resolve()
      .then(work)
      .catch((error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  };
  return (
    <div className="take-out" role="group" aria-label={texts.takeOut.title(title)}>
      <span className="quiet">{texts.takeOut.as}</span>
      <button
        type="button"
        onClick={guarded(() =>
          save(new Blob([csv(sheet(), caption())], { type: 'text/csv' }), fileName(title, 'csv')),
        )}
      >
        CSV
      </button>
      <button
        type="button"
        onClick={guarded(() => save(new Blob([svg()], { type: 'image/svg+xml' }), fileName(title, 'svg')))}
      >
        SVG
      </button>
      <button
        type="button"
        onClick={guarded(async () => save(await svgAsPng(svg()), fileName(title, 'png')))}
      >
        PNG
      </button>
      {failure !== '' && <span role="alert">{failure}</span>}
    </div>
  );
}

/** Has the browser keep a file. */
function save(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
