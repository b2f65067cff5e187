/** The receipt of a submission, and the hashes by which anyone can check it. */
import { createHash } from 'node:crypto'
import { receiptText } from '../../domain/evidence/receipt'
import type { Matter } from '../../domain/matter/matter'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** What follows from a new matter's number, moment, text and evidence. */
export function receiptOf({
  number,
  receivedAt,
  report,
  evidence,
}: Pick<Matter, 'number' | 'receivedAt' | 'report' | 'evidence'>): Pick<Matter, 'receipt' | 'hashes'> {
  const files = evidence.map(piece => piece.sha256)
  const description = sha256(report.description)
  const receipt = sha256(receiptText({ number, receivedAt, description, evidence: files }))
  return { receipt, hashes: [receipt, ...files] }
}
