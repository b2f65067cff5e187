/** Files that nobody needs any more leave the storage; what a matter carries stays with it. */
import type { EvidenceFile } from '../../domain/evidence/evidence'
import { isEvidence } from '../store/checks'
import { removeFile } from '../store/database'

/**
 * Removes files that served somewhere else than in a matter. Whoever may open a piece of evidence learns from its link
 * where it lies and could name it as a file of their own: that must not be a way to destroy it.
 */
export async function letGo(files: readonly Pick<EvidenceFile, 'fileId' | 'sha256'>[]): Promise<void> {
  for (const file of files) if (!(await isEvidence(file))) await removeFile(file.fileId)
}
