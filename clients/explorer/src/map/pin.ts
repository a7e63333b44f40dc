import { Marker, type Map as GeoMap } from 'maplibre-gl';
import { signs } from '../gaps/matrix';
import type { Texts } from '../texts/english';
import type { Box } from './label-room';
import type { Spot } from './spot';

/** A place on the map: a point, a button with its name, and a second one for the places that have no room beside it. */
export interface Pin {
  spot: Spot;
  button: HTMLButtonElement;
  /** How large its button is. */
  size: { width: number; height: number };
  /** Puts its buttons there, seen from its point, with those of others behind it; nowhere where there is no room. */
  put: (
    place: Box | null,
    others: readonly HTMLButtonElement[],
    opens: { up: boolean; left: boolean },
  ) => void;
  hide: () => void;
}

/** Room for the second button. */
export const MORE = 40;

export function pinOn(map: GeoMap, spot: Spot, texts: Texts, choose: (key: string) => void): Pin {
  const button = buttonOf(spot, texts);
  button.addEventListener('click', () => choose(spot.key));
  const pin = element('div', 'pin');
  const dot = element('span', 'pin-dot');
  dot.setAttribute('aria-hidden', 'true');
  const name = element('div', 'pin-name');
  const more = element('button', 'spot');
  more.type = 'button';
  const list = element('ul', 'pin-others');
  list.setAttribute('aria-label', texts.places.nearTo(spot.name));
  name.append(button, more, list);
  pin.append(dot, name);
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    more.setAttribute('aria-expanded', String(isOpen));
  };
  more.addEventListener('click', () => open(list.hidden));
  pin.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || list.hidden) return;
    open(false);
    more.focus();
  });
  new Marker({ element: pin, anchor: 'top-left' })
    .setLngLat([spot.longitude ?? 0, spot.latitude ?? 0])
    .addTo(map);
  pin.removeAttribute('role');
  pin.removeAttribute('aria-label');
  more.hidden = true;
  open(false);
  const { width, height } = button.getBoundingClientRect();
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  return {
    spot,
    button,
    size,
    put(place, others, { up, left }) {
      pin.hidden = false;
      name.hidden = place === null;
      if (place === null) return;
      const side = place.left >= 0 ? 'start' : place.left + place.width <= 0 ? 'end' : 'center';
      Object.assign(name.style, {
        ...{ left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px` },
        justifyContent: side,
      });
      if (button.parentElement !== name) name.prepend(button);
      more.hidden = others.length === 0;
      more.textContent = `+${others.length}`;
      more.setAttribute('aria-label', `+${others.length}: ${texts.places.nearTo(spot.name)}`);
      list.classList.toggle('up', up);
      list.classList.toggle('left', left);
      const shown = [...list.querySelectorAll('button')];
      if (others.length === shown.length && others.every((it, at) => it === shown[at])) return;
      open(false);
      list.replaceChildren(
        ...others.map((it) => {
          const item = element('li', '');
          item.append(it);
          return item;
        }),
      );
    },
    hide() {
      pin.hidden = true;
    },
  };
}

/** The sign is told in words to those who do not see it. */
function buttonOf(spot: Spot, texts: Texts): HTMLButtonElement {
  const button = element('button', `spot ${spot.status ?? ''}`);
  button.type = 'button';
  button.dataset.place = spot.key;
  button.setAttribute('aria-pressed', 'false');
  const name = element('bdi', '');
  name.textContent = spot.name;
  if (spot.status === null) {
    button.append(name);
    return button;
  }
  const sign = element('span', '');
  sign.textContent = `${signs[spot.status]} `;
  sign.setAttribute('aria-hidden', 'true');
  const words = element('span', 'unseen');
  words.textContent = `: ${texts.codes[spot.status]}`;
  button.append(sign, name, words);
  button.title = `${spot.name}: ${texts.codes[spot.status]}`;
  return button;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  return made;
}
