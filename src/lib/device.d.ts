/** The seam's two sides are `device.h5.ts` and `device.weapp.ts`; Taro picks one. */

/** Version of the app and what it runs on, in words for a maintainer; nothing that names a person or one phone. */
export declare const describeDevice: () => { version: string; platform: string }
