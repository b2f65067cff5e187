/** The receipt (存证回执): one text over what was submitted, whose SHA-256 proves it later. */

/** What a receipt is about. */
export type Receipted = {
  number: string
  /** ISO with +08:00, the server's clock. */
  receivedAt: string
  /** SHA-256 of the description in UTF-8, lower-case hex. */
  description: string
  /** SHA-256 of each piece of evidence, in any order. */
  evidence: readonly string[]
}

/**
 * The receipt's text, the same for the same submission: whoever has the description and the files can write it and hash
 * it. Line by line, each ended by a line feed.
 */
export const receiptText = ({ number, receivedAt, description, evidence }: Receipted): string =>
  [
    '知保通存证回执 1',
    `编号 ${number}`,
    `收到 ${receivedAt}`,
    `内容 ${description}`,
    ...[...evidence].sort().map(hash => `证据 ${hash}`),
    '',
  ].join('\n')
