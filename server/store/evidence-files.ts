/** Files of the storage: links for whoever may look, and reading one through without holding it. */
import { createHash } from 'node:crypto'
import { StorageFailure } from '../refusal'
import { temporaryUrls } from './database'

/** Ids that the storage takes in one call. */
const MAX_IDS = 50
/** A link that is handed to a person. */
export const LINK_SECONDS = 900

/** Links by file id; one storage call for each 50 files, none for no files. */
export async function fileLinks(
  fileIds: readonly string[],
  seconds = LINK_SECONDS,
): Promise<Map<string, string>> {
  const ids = [...new Set(fileIds)]
  const calls: Promise<Map<string, string>>[] = []
  for (let from = 0; from < ids.length; from += MAX_IDS) {
    calls.push(temporaryUrls(ids.slice(from, from + MAX_IDS), seconds))
  }
  return new Map((await Promise.all(calls)).flatMap(links => [...links]))
}

/** Ends before the function's own time limit, so that the person reads a sentence and not a lost call. */
const READ_MS = 15_000

/** What reading a file through told: its first bytes, its size and its hash. */
export type ReadFile = { head: Uint8Array; bytes: number; sha256: string }

/** The body as it comes. */
const piecesOf = ({ body }: Response): AsyncIterable<Uint8Array> =>
  body as unknown as AsyncIterable<Uint8Array>

/**
 * Reads a file through, hashing as it comes: never more of it in memory than a piece and the head.
 * Answers `missing` where there is no such file, `too-large` (having read no further) above `maxBytes`.
 * Throws StorageFailure where the storage breaks off.
 */
export async function readFile(
  fileId: string,
  { headBytes, maxBytes }: { headBytes: number; maxBytes: number },
): Promise<ReadFile | 'missing' | 'too-large'> {
  const url = (await temporaryUrls([fileId], LINK_SECONDS)).get(fileId)
  if (!url) return 'missing'
  const hash = createHash('sha256')
  const head: Uint8Array[] = []
  let kept = 0
  let bytes = 0
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(READ_MS) })
    if (response.status === 404) return 'missing'
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`)
    for await (const piece of piecesOf(response)) {
      bytes += piece.byteLength
      // Leaving the loop lets go of the connection.
      if (bytes > maxBytes) return 'too-large'
      hash.update(piece)
      if (kept < headBytes) {
        const part = piece.subarray(0, headBytes - kept)
        // A copy: a view would hold the whole piece.
        head.push(Uint8Array.from(part))
        kept += part.byteLength
      }
    }
  } catch (error) {
    throw new StorageFailure('read file', error)
  }
  return { head: Buffer.concat(head), bytes, sha256: hash.digest('hex') }
}
