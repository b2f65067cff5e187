/** Attachments in baskets outside React: one a form, kept on the phone with their files until they are handed in. */
import { type ChosenFile, findFile, keepFile, releaseFile } from '../../lib/files'
import { newId } from '../../lib/new-id'
import { forget, load, save } from '../../lib/storage'
import { createStore } from '../../lib/store'
import { type Item, isItems, stored, unfit } from './attachment'

/** Whose upload it is, which item of the coach it answers, and whether it betrays. */
export type Given = Pick<Item, 'owner' | 'shows'> & { exposes: (file: ChosenFile) => boolean }

const LOST = { state: 'failed', problem: '手机里找不到这个文件了，请重新选一次。', retryable: false } as const

const baskets = new Map<string, Basket>()
export type Basket = ReturnType<typeof makeBasket>
export const allBaskets = () => [...baskets.values()]

const newItem = (file: ChosenFile, { owner, shows, exposes }: Given): Item => {
  const problem = unfit(file.bytes)
  return {
    ...file,
    key: newId(),
    owner,
    shows,
    exposes: exposes(file),
    state: problem ? 'failed' : 'waiting',
    problem,
    progress: 0,
    token: null,
    sha256: null,
    fileId: null,
    kept: problem ? false : null,
    retryable: false,
  }
}

const makeBasket = (name: string) => {
  const key = `evidence:${name}`
  const items = createStore<readonly Item[]>([])
  const write = (list: readonly Item[]) => {
    items.set(list)
    if (list.length > 0) save(key, list.map(stored))
    else forget(key)
  }
  const change = (one: string, part: Partial<Omit<Item, 'key'>>) => {
    const list = items.get().map(item => (item.key === one ? { ...item, ...part } : item))
    // How far it is, is not worth a write.
    if (Object.keys(part).join() === 'progress') items.set(list)
    else write(list)
  }
  /** The file is put away before it is sent: WeChat moves it. */
  const keep = async ({ key: one, ref, name: file, media, preview }: Item) => {
    const place = await keepFile(ref, file)
    change(one, { ...place, preview: media === 'photo' && preview === ref ? place.ref : preview })
  }
  /** A file that was kept is looked for; one that is gone and was not sent has to be chosen again. */
  const find = async ({ key: one, ref, media, state, kept }: Item) => {
    const found = kept ? await findFile(ref, media) : null
    if (found) change(one, found)
    else if (state === 'waiting') change(one, LOST)
  }
  return {
    items,
    change,
    /** Takes files in; resolves when all lie where they can be sent from. */
    async put(files: readonly ChosenFile[], given: Given) {
      const added = files.map(file => newItem(file, given))
      write([...items.get(), ...added])
      await Promise.all(added.filter(({ kept }) => kept === null).map(keep))
    },
    /** Takes some out and forgets their files. */
    drop(gone: readonly Item[]) {
      for (const { ref } of gone) releaseFile(ref)
      write(items.get().filter(item => !gone.some(one => one.key === item.key)))
    },
    /** Everything goes to another basket: first there, then gone from here, so that nothing is ever nowhere. */
    handOver(to: { take: (list: readonly Item[]) => void }) {
      to.take(items.get().map(item => (item.state === 'uploading' ? { ...item, state: 'waiting' } : item)))
      write([])
    },
    take: (list: readonly Item[]) => write([...items.get(), ...list]),
    /** What lay here when the app was closed. */
    async restore() {
      items.set(load(key, isItems) ?? [])
      await Promise.all(items.get().map(find))
    },
  }
}

/** The basket of this name, opened once as long as the app lives; `onFirst` hears of it when its files are found. */
export const openBasket = (name: string, onFirst: () => void): Basket => {
  const known = baskets.get(name)
  if (known) return known
  const basket = makeBasket(name)
  baskets.set(name, basket)
  void basket.restore().then(onFirst)
  return basket
}
