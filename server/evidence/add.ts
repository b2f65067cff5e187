/** Reads an uploaded file: what it is by its content, how large, its hash; and answers the proof of it. */
import type { Inputs, Outputs } from '../../contract'
import { type EvidenceFile, MAX_EVIDENCE_BYTES } from '../../domain/evidence/evidence'
import { UPLOAD_FOLDER } from '../../domain/evidence/file-kinds'
import type { Context } from '../context'
import { Refusal } from '../refusal'
import { readFile } from '../store/evidence-files'
import { HEAD_BYTES, kindOf } from './kind'
import { fileToken } from './token'

const refused = (message: string) =>
  new Refusal('INVALID_INPUT', '请检查选择的附件', [{ field: 'fileId', message }])

const REFUSED = {
  foreign: '这个文件不是从这里上传的，请重新选择',
  missing: '附件没有传完，请重新上传',
  'too-large': '文件超过 50 MB，请压缩或分成几段再传',
  empty: '这个文件是空的，请换一个',
  kind: '这种文件收不了：请传照片、视频、录音、PDF，或者 Word、Excel、PPT 文档',
}

/** Whether a file id names a file in the folder that clients upload into: `cloud://<bucket>/uploads/…`. */
function isUpload(fileId: string): boolean {
  const [, , bucket, folder, ...path] = fileId.split('/')
  return (
    Boolean(bucket) &&
    folder === UPLOAD_FOLDER &&
    path.length > 0 &&
    !path.some(part => /^\.{0,2}$/.test(part))
  )
}

/**
 * Needs an account, no identity. Stores nothing: the same call again reads the same file again, and only the moment in
 * its answer is another.
 */
export async function add(
  { account, now, environment }: Context,
  { id, fileId, name }: Inputs['evidence']['add'],
): Promise<Outputs['evidence']['add']> {
  if (!account) throw new Refusal('SIGN_IN_REQUIRED', '请在微信里打开后再操作')
  if (!isUpload(fileId)) throw refused(REFUSED.foreign)
  const read = await readFile(fileId, { headBytes: HEAD_BYTES, maxBytes: MAX_EVIDENCE_BYTES })
  if (typeof read === 'string') throw refused(REFUSED[read])
  if (read.bytes === 0) throw refused(REFUSED.empty)
  const kind = await kindOf(read.head)
  if (!kind) throw refused(REFUSED.kind)
  const { bytes, sha256 } = read
  const file: EvidenceFile = { id, fileId, name, ...kind, bytes, sha256, at: now }
  const { fileId: _inside, ...told } = file
  return { token: fileToken(file, account, environment.OWNER_SECRET), ...told }
}
