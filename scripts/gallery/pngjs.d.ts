/** What of pngjs is used here; the package brings no types. */
declare module 'pngjs' {
  export class PNG {
    constructor(size: { width: number; height: number });
    width: number;
    height: number;
    data: Buffer;
    static sync: { read(data: Buffer): PNG; write(png: PNG): Buffer };
  }
}
