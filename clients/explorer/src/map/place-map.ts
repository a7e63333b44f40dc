import { LngLatBounds, Map as GeoMap, NavigationControl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Caption } from '../exporting/sheet';
import type { Texts } from '../texts/english';
import { arranged } from './near-places';
import { MORE, pinOn } from './pin';
import { placesSvg } from './place-svg';
import type { Spot } from './spot';
import { countries, outlines } from './world';

/** A map that is drawn. */
export interface DrawnPlaces {
  /** What it shows now, to take along. */
  picture: (caption: Caption) => string;
  /** Shows which place is chosen. */
  show: (key: string | null) => void;
  /** Takes all of it away again. */
  end: () => void;
}

/** How far the point of a place reaches around it. */
const DOT = 6;

/** Draws countries in outline and a button for each place; where they are too near, one holds others. */
export function drawPlaces(
  container: HTMLElement,
  spots: readonly Spot[],
  choose: (key: string) => void,
  texts: Texts,
): DrawnPlaces {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => style.getPropertyValue(name).trim();
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const bounds = new LngLatBounds();
  spots.forEach((it) => bounds.extend([it.longitude ?? 0, it.latitude ?? 0]));
  const map = new GeoMap({
    container,
    attributionControl: false,
    fadeDuration: isCalm ? 0 : 200,
    bounds,
    fitBoundsOptions: { padding: 70, maxZoom: 11 },
    style: {
      version: 8,
      sources: { countries: { type: 'geojson', data: countries } },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': color('--soft') } },
        { id: 'land', type: 'fill', source: 'countries', paint: { 'fill-color': color('--card') } },
        { id: 'borders', type: 'line', source: 'countries', paint: { 'line-color': color('--line') } },
      ],
    },
  });
  map.addControl(new NavigationControl({ showCompass: false }));
  const pins = spots.map((it) => pinOn(map, it, texts, choose));
  let shown: string | null = null;

  /** Gives each place in view its room; the chosen one comes first. */
  function arrange() {
    const [width, height] = [container.clientWidth, container.clientHeight];
    const focused = document.activeElement;
    const seen = pins
      .map((pin) => ({ pin, ...map.project([pin.spot.longitude ?? 0, pin.spot.latitude ?? 0]) }))
      .filter(({ pin, x, y }) => {
        const isSeen = x >= 0 && y >= 0 && x <= width && y <= height;
        if (!isSeen) pin.hide();
        return isSeen;
      })
      .sort((a, b) => Number(b.pin.spot.key === shown) - Number(a.pin.spot.key === shown));
    const rooms = arranged(
      seen.map(({ pin, x, y }) => ({ x, y, size: DOT, ...pin.size })),
      MORE,
    );
    seen.forEach(({ pin, x, y }, at) => {
      const place = rooms[at]?.place ?? null;
      const others = seen.flatMap((it, other) =>
        other !== at && rooms[other]?.with === at ? [it.pin.button] : [],
      );
      const seenFrom = place && { ...place, left: place.left - x, top: place.top - y };
      pin.put(seenFrom, others, { up: y > height / 2, left: x > width / 2 });
    });
    if (focused instanceof HTMLElement && container.contains(focused)) focused.focus({ preventScroll: true });
  }
  arrange();
  map.once('idle', () => {
    container.dataset.drawn = 'yes';
  });
  map.on('move', arrange);
  map.on('resize', arrange);
  return {
    picture: (caption) =>
      placesSvg(
        {
          width: container.clientWidth,
          height: container.clientHeight,
          point: (longitude, latitude) => map.project([longitude, latitude]),
        },
        outlines,
        spots,
        caption,
      ),
    show: (key) => {
      shown = key;
      for (const { spot, button } of pins) button.setAttribute('aria-pressed', String(spot.key === key));
      arrange();
    },
    end: () => {
      delete container.dataset.drawn;
      map.remove();
    },
  };
}
