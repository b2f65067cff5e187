/** Division codes of the national standard: which of them are a city's own. */

const MUNICIPALITY = /0000$/

/** What all codes inside a city begin with: two digits for a municipality directly under the central government, else four. */
export const ownPrefix = (cityCode: string): string => cityCode.slice(0, MUNICIPALITY.test(cityCode) ? 2 : 4)
