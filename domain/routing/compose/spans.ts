/** Stretches of the description for facts: merged, and no word read twice. */
import type { Span } from '../answer'

/** Sorted, touching and overlapping ones joined. */
export const merge = (spans: Span[]): Span[] => {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Span[] = []
  for (const { start, end } of sorted) {
    const last = merged[merged.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** `spans` without what `taken` already holds. */
export const without = (spans: Span[], taken: Span[]): Span[] =>
  taken.reduce<Span[]>(
    (left, cut) =>
      left.flatMap(span => {
        if (cut.end <= span.start || span.end <= cut.start) return [span]
        return [
          { start: span.start, end: Math.min(span.end, cut.start) },
          { start: Math.max(span.start, cut.end), end: span.end },
        ].filter(one => one.start < one.end)
      }),
    merge(spans),
  )
