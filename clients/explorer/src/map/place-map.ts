import type { CoverageStatus } from '@weft/sdk';
import { LngLatBounds, Map as GeoMap, Marker, NavigationControl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { signs } from '../gaps/matrix';
import type { Caption } from '../exporting/sheet';
import { placesSvg } from './place-svg';
import type { Spot } from './spot';
import { countries, outlines } from './world';

/** A map that is drawn. */
export interface DrawnPlaces {
  /** What it shows now, to take along. */
  picture: (caption: Caption) => string;
  /** Takes all of it away again. */
  end: () => void;
}

/** Draws countries in outline and a button for each place. */
export function drawPlaces(
  container: HTMLElement,
  spots: readonly Spot[],
  choose: (key: string) => void,
  words: Record<CoverageStatus, string>,
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
  for (const spot of spots) {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = `spot ${spot.status ?? ''}`;
    element.dataset.place = spot.key;
    element.setAttribute('aria-pressed', 'false');
    const name = document.createElement('bdi');
    name.textContent = spot.name;
    element.append(spot.status === null ? '• ' : `${signs[spot.status]} `, name);
    element.title = spot.status === null ? spot.name : `${spot.name}: ${words[spot.status]}`;
    element.addEventListener('click', () => choose(spot.key));
    const marker = new Marker({ element, anchor: 'left' });
    marker.setLngLat([spot.longitude ?? 0, spot.latitude ?? 0]).addTo(map);
    element.removeAttribute('role');
    element.removeAttribute('aria-label');
  }
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
    end: () => map.remove(),
  };
}
