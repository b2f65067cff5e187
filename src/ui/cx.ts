/** Class names from what is true: cx('a', on && 'b'). */
export const cx = (...names: Array<string | false | null | undefined>) => names.filter(Boolean).join(' ')

/** The colours that carry meaning; see design/look.md. */
export type Tone = 'tea' | 'amber' | 'seal' | 'sky' | 'grey'
