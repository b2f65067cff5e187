/** The platform's map. The seam's two sides are `location.h5.ts` and `location.weapp.ts`; see docs/decisions/0012. */

/** A place picked on the map, GCJ-02 degrees; either text may be empty. */
export type MapPlace = { name: string; address: string; point: { lng: number; lat: number } }

/** Whether there is a map to pick a place on. */
export declare const hasMap: boolean
/** Lets the person pick a place on the map; null where they changed their mind. */
export declare const chooseOnMap: () => Promise<MapPlace | null>
