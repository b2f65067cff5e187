/** Chooses a file and makes its hash on the phone; nothing of it is sent. */
import { useRef, useState } from 'react'
import { toast } from '../../lib/feedback'
import { type ChosenFile, chooseFiles, type FileKind, releaseFile } from '../../lib/files'
import { hashFile } from '../../lib/hash-file'
import { requestPrivacy } from '../../lib/privacy'

export type Hashing = { name: string; share: number }

/** @param onHash hears the hash and the file's name */
export const useHashing = (onHash: (sha256: string, name: string) => void) => {
  const [hashing, setHashing] = useState<Hashing | null>(null)
  /** Whoever chooses another file meanwhile wants that one's answer. */
  const latest = useRef<ChosenFile | null>(null)
  const choose = async (kind: FileKind) => {
    if (!(await requestPrivacy())) return toast('没有同意使用文件，也可以粘贴校验码来查')
    const [file] = await chooseFiles(kind, 1)
    if (!file) return
    latest.current = file
    const isLatest = () => latest.current === file
    setHashing({ name: file.name, share: 0 })
    try {
      const hash = await hashFile(file, share => isLatest() && setHashing({ name: file.name, share }))
      if (isLatest()) onHash(hash, file.name)
    } catch {
      if (isLatest()) toast('这个文件读不出来，请换一个')
    } finally {
      releaseFile(file.ref)
      if (isLatest()) setHashing(null)
    }
  }
  return { hashing, choose }
}
