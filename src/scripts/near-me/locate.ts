/** Asking the browser for the location of the reader. */
import type { Point } from './nearest-mpps.ts';

const LONGEST_WAIT = 15_000;
/** Milliseconds that a cached location may be old; few readers move far in five minutes. */
const OLDEST = 300_000;

/** Why there is no location; the key of its text. */
export type LocationTrouble = 'refused' | 'unavailable' | 'timeout';

/** Whether the browser can be asked for a location at all. */
export function canLocate(): boolean {
  return 'geolocation' in navigator;
}

/** The location of the reader, or why there is none. The browser asks for permission. */
export function locate(): Promise<Point | LocationTrouble> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lng: coords.longitude }),
      ({ code }) => resolve(troubleOf(code)),
      { timeout: LONGEST_WAIT, maximumAge: OLDEST },
    );
  });
}

function troubleOf(code: number): LocationTrouble {
  if (code === GeolocationPositionError.PERMISSION_DENIED) return 'refused';
  return code === GeolocationPositionError.TIMEOUT ? 'timeout' : 'unavailable';
}
