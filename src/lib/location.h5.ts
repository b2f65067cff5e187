/** H5: no map; a place is picked by region. */
import type { MapPlace } from './location'

export const hasMap = false

export const chooseOnMap = async (): Promise<MapPlace | null> => null
