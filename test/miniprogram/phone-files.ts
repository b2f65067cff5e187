/** Camera, files and map of the simulated phone: what `wx` answers when a person chooses, and where it lies. */
import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { basename } from 'node:path'

type Told<Result> = { success?: (result: Result) => void; fail?: (error: { errMsg: string }) => void }
type Picked = { name: string; address: string; latitude: number; longitude: number }

const FOLDER = 'wxfile://usr'

export class PhoneFiles {
  /** What the person will choose next, by the name of the file. */
  readonly album = new Map<string, Buffer>()
  /** Where the person will put the pin; null where they close the map. */
  pin: Picked | null = null
  /** The next upload is lost on its way. */
  losesNext = false
  /** What was sent into a chat, by the name of the file. */
  readonly sent = new Map<string, Buffer>()
  private readonly kept = new Map<string, Buffer>()

  constructor(
    private readonly cloudUrl: string,
    private readonly person: string | null,
  ) {}

  /** Paths of what the mini-program keeps in its own folder. */
  get folder(): string[] {
    return [...this.kept.keys()].filter(path => path.startsWith(FOLDER))
  }

  /** The parts of `wx` that choose and keep files. */
  readonly wx = {
    env: { USER_DATA_PATH: FOLDER },
    getRandomValues: ({ length, success }: Told<{ randomValues: ArrayBuffer }> & { length: number }) =>
      success?.({ randomValues: new Uint8Array(randomBytes(length)).buffer }),
    chooseMedia: (options: Told<unknown> & { sizeType?: string[] }) => {
      // Unless it is told otherwise WeChat answers smaller pictures, whose hash is that of no picture taken.
      if (options.sizeType?.join() !== 'original')
        return options.fail?.({ errMsg: 'chooseMedia:fail smaller' })
      const tempFiles = [...this.album].map(([name, bytes]) => {
        const path = `wxfile://tmp/${name}`
        this.kept.set(path, bytes)
        return {
          tempFilePath: path,
          size: bytes.length,
          duration: 0,
          thumbTempFilePath: '',
          fileType: 'image',
        }
      })
      this.album.clear()
      if (tempFiles.length === 0) options.fail?.({ errMsg: 'chooseMedia:fail cancel' })
      else options.success?.({ tempFiles, type: 'image' })
    },
    chooseMessageFile: (options: Told<unknown>) => {
      const tempFiles = [...this.album].map(([name, bytes]) => {
        const path = `wxfile://tmp/${name}`
        this.kept.set(path, bytes)
        return { path, name, size: bytes.length, type: 'file', time: 0 }
      })
      this.album.clear()
      if (tempFiles.length === 0) options.fail?.({ errMsg: 'chooseMessageFile:fail cancel' })
      else options.success?.({ tempFiles })
    },
    shareFileMessage: ({
      filePath,
      fileName,
      success,
    }: Told<object> & { filePath: string; fileName: string }) => {
      const bytes = this.kept.get(filePath)
      if (bytes) this.sent.set(fileName, bytes)
      success?.({})
    },
    chooseLocation: (options: Told<Picked>) => {
      if (this.pin) options.success?.(this.pin)
      else options.fail?.({ errMsg: 'chooseLocation:fail cancel' })
    },
    getFileSystemManager: () => ({
      saveFile: (options: Told<{ savedFilePath: string }> & { tempFilePath: string; filePath: string }) => {
        const bytes = this.kept.get(options.tempFilePath)
        if (!bytes) return options.fail?.({ errMsg: 'saveFile:fail no such file or directory' })
        // WeChat moves the file: the temporary one is gone.
        this.kept.delete(options.tempFilePath)
        this.kept.set(options.filePath, bytes)
        options.success?.({ savedFilePath: options.filePath })
      },
      readFile: (options: Told<{ data: string }> & { filePath: string; encoding: 'base64' }) => {
        const bytes = this.kept.get(options.filePath)
        if (!bytes) return options.fail?.({ errMsg: 'readFile:fail no such file or directory' })
        options.success?.({ data: bytes.toString(options.encoding) })
      },
      writeFileSync: (filePath: string, text: string, encoding: 'utf8') => {
        this.kept.set(filePath, Buffer.from(text, encoding))
      },
      access: ({ path, success, fail }: Told<object> & { path: string }) =>
        this.kept.has(path) ? success?.({}) : fail?.({ errMsg: 'access:fail no such file or directory' }),
      unlink: ({ filePath, success }: Told<object> & { filePath: string }) => {
        this.kept.delete(filePath)
        success?.({})
      },
    }),
  }

  /** `wx.cloud.uploadFile`, to the storage of the local cloud. */
  readonly uploadFile = (options: Told<{ fileID: string }> & { cloudPath: string; filePath: string }) => {
    const bytes = this.kept.get(options.filePath)
    if (!bytes) options.fail?.({ errMsg: 'uploadFile:fail no such file or directory' })
    else if (this.losesNext) {
      this.losesNext = false
      options.fail?.({ errMsg: 'uploadFile:fail timeout' })
    } else void this.send(basename(options.cloudPath), bytes).then(fileID => options.success?.({ fileID }))
    return {
      onProgressUpdate: (hear: (on: { progress: number }) => void) => hear({ progress: 50 }),
      abort() {},
    }
  }

  private send(name: string, bytes: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.cloudUrl}/v1/storage/upload?name=${encodeURIComponent(name)}`,
        { method: 'POST', headers: this.person ? { authorization: `Bearer ${this.person}` } : {} },
        response => {
          let text = ''
          response.setEncoding('utf8')
          response.on('data', chunk => {
            text += chunk
          })
          response.on('end', () => resolve((JSON.parse(text) as { fileId: string }).fileId))
        },
      )
      sent.on('error', reject)
      sent.end(bytes)
    })
  }
}
