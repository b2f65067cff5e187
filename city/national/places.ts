/** Places of the whole country; a city takes those that are not its own. */
import { ownPrefix } from '../../domain/routing/divisions'
import type { CityPack } from '../../domain/routing/pack'
import places from './places.json'

/** `[code, name, short form or '']` of provinces, prefectures and counties; codes have six digits. */
export const nationalPlaces = places as CityPack['outside']['places']

/** Every place of the country that does not lie in the city of this code. */
export const placesOutside = (cityCode: string): CityPack['outside']['places'] =>
  nationalPlaces.filter(([code]) => !code.startsWith(ownPrefix(cityCode)))
