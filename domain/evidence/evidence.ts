/** Evidence (证据): a file that the reporter attached, with the hash by which anyone can check it. */

/** What a file is to a person who looks at it. */
export const MEDIA = ['photo', 'video', 'audio', 'document'] as const
export type Media = (typeof MEDIA)[number]

/** Largest file, in bytes; the storage refuses more. */
export const MAX_EVIDENCE_BYTES = 50 * 1024 * 1024
/** Most files of one submission. */
export const MAX_EVIDENCE = 20

/**
 * WeChat's content check: photos wait for it before anybody but their owner sees them; what it refuses stays kept and
 * is named as refused. `none`: kinds that it does not check.
 */
export const CHECKS = ['none', 'waiting', 'passed', 'refused'] as const
export type Check = (typeof CHECKS)[number]

/** A file as it was received and read by the server; none of it is taken from the client but the name. */
export type EvidenceFile = {
  id: string
  /** Where the storage keeps it. */
  fileId: string
  /** As the reporter's phone named it. */
  name: string
  media: Media
  /** `image/jpeg`; told by the content, not by the name. */
  type: string
  bytes: number
  /** Lower-case hex. */
  sha256: string
  /** When the server read it, ISO with +08:00. */
  at: string
}

/** Evidence in a matter. */
export type Evidence = EvidenceFile & {
  /** It would betray the reporter: only the responsible body sees it. */
  exposes: boolean
  /** Item of the evidence coach that it answers, or null. */
  shows: string | null
  check: Check
}
