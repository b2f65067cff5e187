/** Routing: the rules of responsibility as a pure function over a city pack. */
export type * from './answer'
export type { CityPack } from './pack'
export type * from './report'
export { route } from './route'
