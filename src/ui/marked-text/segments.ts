/** Cuts a text at the marks, so that each piece has at most one colour. */
export type Mark = { start: number; end: number; colour: MarkColour }
export type MarkColour = 'tea' | 'amber' | 'sky' | 'grey'
export type Segment = { start: number; text: string; colour: MarkColour | null }

/** Where marks overlap the earlier one of the list wins. */
export const segments = (text: string, marks: readonly Mark[]): Segment[] => {
  const cuts = new Set([0, text.length])
  for (const { start, end } of marks) {
    if (start < 0 || end > text.length || start >= end) continue
    cuts.add(start).add(end)
  }
  const at = [...cuts].sort((a, b) => a - b)
  const pieces: Segment[] = []
  for (let i = 0; i + 1 < at.length; i += 1) {
    const [start = 0, end = 0] = [at[i], at[i + 1]]
    const colour = marks.find(mark => mark.start <= start && mark.end >= end)?.colour ?? null
    const last = pieces[pieces.length - 1]
    if (last && last.colour === colour) last.text += text.slice(start, end)
    else pieces.push({ start, text: text.slice(start, end), colour })
  }
  return pieces
}
