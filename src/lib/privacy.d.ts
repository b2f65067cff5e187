/** The seam's two sides are `privacy.h5.ts` and `privacy.weapp.ts`; Taro picks one. */

/**
 * Whether the person agrees to the privacy guide; asks where it is not known, never at the start. Call it before
 * anything personal is touched. Whoever declines goes on reading and typing, and is asked again only at the next try.
 */
export declare const requestPrivacy: () => Promise<boolean>
/** Prepares the platform at app start. */
export declare const startPrivacy: () => void
/** Opens the guide that is filed with WeChat; null where there is none. */
export declare const openOfficialGuide: (() => void) | null
